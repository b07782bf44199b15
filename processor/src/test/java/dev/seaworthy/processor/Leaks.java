package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Random passwords in random templates, and where five characters in a row of one are seen. {@code -Dleak.count=N} says how many
 * texts are tried, {@code -Dleak.seed=S} which.
 */
final class Leaks {
    static final int COUNT = Integer.getInteger("leak.count", 40_000);
    static final long SEED = Long.getLong("leak.seed", 20_261_128);

    private static final int MOST_LISTED = 20;

    private final Random random = new Random(SEED);
    private final ConnectionTemplates templates;
    private final RandomPasswords passwords = new RandomPasswords(random);
    private final List<String> found = new ArrayList<>();

    Leaks() throws IOException {
        this.templates = new ConnectionTemplates(random);
    }

    /** Each template as it is. */
    List<String> templates() {
        return templates.all();
    }

    /** A password of which no part stands in any of some texts. */
    String password(String... texts) {
        return passwords.next(String.join("\0", texts));
    }

    /** A text with a password in it as it may be written. */
    String filled(String template, String password) {
        return ConnectionTemplates.filled(template, passwords.written(password));
    }

    /** Fills templates and looks at all that is shown of each text; a password has nothing of what is shown of the template alone. */
    void tryOut(int count, Function<String, List<String>> outputs, String... around) {
        for (int i = 0; i < count; i++) {
            String template = templates.next();
            String surrounded = String.join("\0", around).replace("{}", template);
            String password = password(template, surrounded);
            String written = passwords.written(password);
            List<String> shown = outputs.apply(ConnectionTemplates.filled(template, written));
            if (isSeen(password, shown) && !isByChance(template, password, shown, outputs)) {
                look(template, password, shown);
            }
        }
    }

    private static boolean isSeen(String password, List<String> shown) {
        Set<String> parts = RandomPasswords.parts(password);
        return shown.stream().anyMatch(each -> RandomPasswords.isSeen(parts, each));
    }

    /**
     * Whether what is seen of a password holds of another one too, which does not have it: the words of a message, such as a
     * number in it that is also five digits of the password's bytes.
     */
    private static boolean isByChance(
            String template, String password, List<String> shown, Function<String, List<String>> outputs) {
        String other = RandomPasswords.likeness(password);
        Set<String> seen = RandomPasswords.seen(RandomPasswords.parts(password), String.join("\0", shown));
        seen.removeAll(RandomPasswords.parts(other));
        String ofOther = String.join("\0", outputs.apply(ConnectionTemplates.filled(template, other)));
        return !seen.isEmpty()
                && seen.stream().allMatch(ofOther::contains)
                && !RandomPasswords.isSeen(RandomPasswords.parts(other), ofOther);
    }

    /** Notes a part of a password that is in what is shown. */
    void look(String template, String password, List<String> outputs) {
        Set<String> parts = RandomPasswords.parts(password);
        for (String shown : outputs) {
            if (RandomPasswords.isSeen(parts, shown)) {
                found.add(template + "\n    with  " + password + "\n    shown " + shown);
                return;
            }
        }
    }

    /** Holds when nothing was found. */
    void assertNone() {
        assertEquals(
                "",
                String.join("\n", found.subList(0, Math.min(MOST_LISTED, found.size()))),
                () -> found.size() + " leaks, leak.seed=" + SEED);
    }
}
