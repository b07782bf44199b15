package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.redaction.Shown;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a password is, encoded or not: as the user information of a URL nothing of it is seen, in a value or in a log. */
class UserInformationTest {
    private static final int PART = 5;
    private static final List<String> URLS =
            List.of("postgresql://shop:", "https://", "redis://:", "jdbc:postgresql://shop:", "amqp://a:b", "x+y://u:");
    private static final List<String> HOSTS =
            List.of("@db:5432/shop", "@db.example.com", "@10.0.0.5/0?sslmode=require");

    /** Half a pair, which no text of the fuzzer has. */
    private static final String NO_CHARACTER = "\uD800";

    /** What stands in place of a value of which nothing is shown. */
    private static final String WORDS = " a text of characters in lines that is not shown";

    static List<Arguments> seeds() throws IOException {
        return Seeds.of(Seeds.literals("runtime/src/test/java/dev/seaworthy/runtime/MaskingTest.java"));
    }

    @MethodSource("seeds")
    @DictionaryEntries({"://", "@", "?sslmode=", ",redis://", "********", " at ", "\\x0A"})
    @FuzzTest(maxExecutions = Seeds.ALONE)
    void nothingOfItIsSeen(@NotNull @WithUtf8Length(max = 120) String password) {
        for (String url : URLS) {
            for (String host : HOSTS) {
                String text = url + password + host;
                String around = "cannot reach " + url + " \"" + url + " " + host + "\"" + WORDS;
                assertNotSeen(password, around, Masking.masked(text), text);
                assertNotSeen(password, around, Masking.masked("cannot reach " + text), text);
                assertNotSeen(password, around, Shown.quoted(text), text);
            }
        }
    }

    private static void assertNotSeen(String password, String around, String shown, String text) {
        String seen = shown.replace(Masking.MASK, NO_CHARACTER);
        int[] characters = password.codePoints().toArray();
        for (int i = 0; i + PART <= characters.length; i++) {
            String part = new String(characters, i, PART);
            assertFalse(seen.contains(part) && !around.contains(part), () -> part + " in " + shown + "\nof " + text);
        }
    }
}
