package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;
import java.util.Map;
import java.util.OptionalInt;

/** What references insert: variables of the process environment, and then those that earlier lines set. */
final class Variables {
    /** What references may insert into one file: doubling a value in every line would fill the memory. */
    private static final int MAX_INSERTED_CHARS = 16 << 20;

    private final Map<String, String> environment;
    private final Parsed parsed;
    private final LaterAssignment later;
    private long insertedChars;

    /**
     * The variables of a file.
     *
     * @param parsed what was read of the file so far
     */
    Variables(Text text, Map<String, String> environment, Parsed parsed) {
        this.environment = environment;
        this.parsed = parsed;
        this.later = new LaterAssignment(text);
    }

    boolean isSet(Reference reference) {
        String value = value(reference.name());
        return value != null && !(reference.hasColon() && value.isEmpty());
    }

    /** Inserts the value of a reference's variable. */
    void insert(Reference reference, Output output) throws Refusal {
        if (!output.isUsed()) {
            return;
        }
        String value = value(reference.name());
        if (value == null) {
            throw unset(reference);
        }
        insertedChars += value.length();
        if (insertedChars > MAX_INSERTED_CHARS) {
            throw new Refusal(
                    reference.at(),
                    "inserts too much: more than " + (MAX_INSERTED_CHARS >> 20) + " Mi characters",
                    "insert less");
        }
        output.append(value);
    }

    private @Nullable String value(String name) {
        String set = environment.get(name);
        return set == null ? parsed.insertedValue(name) : set;
    }

    private Refusal unset(Reference reference) {
        if (parsed.isRefused(reference.name())) {
            return Unset.refused(reference);
        }
        OptionalInt line = later.line(reference);
        return line.isPresent() ? Unset.later(reference, line.getAsInt()) : Unset.nowhere(reference);
    }
}
