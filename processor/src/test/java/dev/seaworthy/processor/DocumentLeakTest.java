package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No five characters in a row of a password that a sensitive setting has in the source are seen in a generated document. */
class DocumentLeakTest {
    /** What no dotenv file can hold in every place, so that a default with it is refused. */
    private static final String UNWRITTEN = "[^ -~]|[\"'`$\\\\]";

    @Test
    void noDocumentShowsThePasswordOfASensitiveSetting() throws IOException {
        Leaks leaks = new Leaks();
        // What documents say of themselves may look like a part of a password that was drawn at random.
        String fixed = String.join("\0", documents(setting(1, "\"changeme\"")).values());
        List<String> passwords = new ArrayList<>();
        StringBuilder settings = new StringBuilder();
        for (String template : leaks.templates()) {
            if (template.contains("PRIVATE KEY") || template.contains("AKIA") || template.contains("eyJ")) {
                continue; // The compiler refuses what looks like a real one.
            }
            String password = leaks.password(template, fixed).replaceAll(UNWRITTEN, "");
            passwords.add(password);
            String text = leaks.filled(template.replaceAll(UNWRITTEN, ""), password);
            settings.append(setting(passwords.size(), HostileTextsTest.literal(text)));
        }
        Map<String, String> written = documents(settings.toString());
        assertFalse(written.isEmpty());
        Set<String> parts = new HashSet<>();
        passwords.forEach(password -> parts.addAll(RandomPasswords.parts(password)));
        // A text is long, and passwords are many: which of them is seen is asked where one is.
        written.values().removeIf(text -> !RandomPasswords.isSeen(parts, text));
        written.forEach((path, text) -> passwords.forEach(password -> leaks.look(path, password, List.of(text))));
        leaks.assertNone();
    }

    private static String setting(int number, String developmentDefault) {
        return """
                /** One. */
                @EnvVar(value = "A%s", sensitive = true, developmentDefault = %s) String m%s();
                """.formatted(number, developmentDefault, number);
    }

    private static Map<String, String> documents(String settings) {
        Map<String, String> written = Compiled.with(
                        List.of("-Aseaworthy.emit=all"),
                        JavaFileObjects.forSourceString(
                                "shop.ShopConfig",
                                "package shop; import dev.seaworthy.*; /** All. */ @EnvConfig public interface ShopConfig {\n"
                                        + settings + "}"))
                .written();
        written.keySet().removeIf(path -> path.endsWith(".java"));
        return written;
    }
}
