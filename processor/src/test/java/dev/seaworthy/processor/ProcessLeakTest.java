package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No five characters in a row of a password are in what a refused start prints, on both of its outputs. {@code -Dleak.starts=N}
 * says how many processes are started.
 */
class ProcessLeakTest {
    private static final int STARTS = Integer.getInteger("leak.starts", 8);

    private static final List<String> ENVIRONMENTS = List.of("production", "staging", "development");

    @TempDir
    Path directory;

    @Test
    void noRefusedStartPrintsAPartOfAPassword() throws IOException {
        Leaks leaks = new Leaks();
        Application shop = new Application(directory);
        List<String> command = shop.command(List.of("-XX:TieredStopAtLevel=1"), "shop.StartOrExit");
        String said = shop.end(command, Map.of("PORT", "x", "SECRET_KEY", "x")).output();
        for (int i = 0; i < STARTS; i++) {
            String template = leaks.templates().get(i * 37 % leaks.templates().size());
            String password = leaks.password(template, said);
            String text = leaks.filled(template, password).replace("\0", "");
            Application.Ended ended = shop.end(command, variables(i, text, password));
            assertNotEquals(0, ended.status(), ended.output());
            leaks.look(template, password, List.of(ended.output()));
        }
        leaks.assertNone();
    }

    /** Variables of a start that is refused: the password as a secret, in a text, and where only its file is named. */
    private static Map<String, String> variables(int start, String text, String password) {
        Map<String, String> variables = new HashMap<>();
        variables.put("APP_ENV", ENVIRONMENTS.get(start % ENVIRONMENTS.size()));
        variables.put("PORT", start % 2 == 0 ? "not a port" : text);
        variables.put("DATABASE_URL", text);
        variables.put("ALLOWED_HOSTS", text);
        variables.put("REQUEST_TIMEOUT", text);
        variables.put("LOG_LEVEL", text);
        variables.put("SECRET_KEY", password);
        if (start % 4 == 3) {
            variables.put("SECRET_KEY_FILE", password);
        }
        if (start % 5 == 4) {
            variables.put("APP_ENV", text);
        }
        return variables;
    }
}
