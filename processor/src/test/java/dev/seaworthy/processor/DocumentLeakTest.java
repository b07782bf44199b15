package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No five characters in a row of a password that a sensitive setting has in the source are seen in a generated document. */
class DocumentLeakTest {
    /** What no dotenv file can hold in every place, so that a default with it is refused. */
    private static final String UNWRITTEN = "[^ -~]|[\"'`$\\\\]";

    @Test
    void noDocumentShowsThePasswordOfASensitiveSetting() throws IOException {
        Leaks leaks = new Leaks();
        List<String> passwords = new ArrayList<>();
        StringBuilder settings = new StringBuilder();
        for (String template : leaks.templates()) {
            if (template.contains("PRIVATE KEY") || template.contains("AKIA") || template.contains("eyJ")) {
                continue; // The compiler refuses what looks like a real one.
            }
            String password = leaks.password(template).replaceAll(UNWRITTEN, "");
            passwords.add(password);
            settings.append("""
                    /** One. */
                    @EnvVar(value = "A%s", sensitive = true, developmentDefault = %s) String m%s();
                    """.formatted(
                            passwords.size(),
                            HostileTextsTest.literal(leaks.filled(template.replaceAll(UNWRITTEN, ""), password)),
                            passwords.size()));
        }
        Map<String, String> written = Compiled.of(JavaFileObjects.forSourceString(
                        "shop.ShopConfig",
                        "package shop; import dev.seaworthy.*; /** All. */ @EnvConfig public interface ShopConfig {\n"
                                + settings + "}"))
                .written();
        written.keySet().removeIf(path -> path.endsWith(".java"));
        assertFalse(written.isEmpty());
        written.forEach((path, text) -> passwords.forEach(password -> leaks.look(path, password, List.of(text))));
        leaks.assertNone();
    }
}
