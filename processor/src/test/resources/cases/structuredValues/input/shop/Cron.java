package shop;

import dev.seaworthy.runtime.MalformedException;
import java.util.List;

/** When something is done, as cron has it: minute, hour, day, month and weekday. */
public record Cron(List<String> fields) {
    private static final int FIELDS = 5;

    /** Reads five fields. */
    public static Cron parse(String text) {
        List<String> fields = List.of(text.strip().split("\\s+"));
        if (fields.size() != FIELDS || !fields.stream().allMatch(each -> each.matches("[0-9*/,-]+"))) {
            throw new MalformedException("must be a time as cron has it, such as 30 2 * * 1-5");
        }
        return new Cron(fields);
    }
}
