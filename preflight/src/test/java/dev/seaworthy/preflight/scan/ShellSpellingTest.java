package dev.seaworthy.preflight.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the real bash makes of random secrets when it quotes or traces them is found. */
class ShellSpellingTest {
    private static final int SECRETS = 300;
    private static final String QUOTES = "abcXYZ019'\"\\!$`~#*?& \u00e4\u00f6\u20ac";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "C|printf '%q\\n' \"$x\"",
                "C|printf '%s\\n' \"${x@Q}\"",
                "C|( set -x; : \"$x\" ) 2>&1",
                "C.UTF-8|printf '%q\\n' \"$x\"",
                "C.UTF-8|printf '%s\\n' \"${x@Q}\"",
                "C.UTF-8|( set -x; : \"$x\" ) 2>&1"
            })
    void ofBashIsFound(String locale, String command) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        Random random = new Random(23);
        List<String> secrets = new ArrayList<>();
        for (int i = 0; i < SECRETS; i++) {
            secrets.add(i % 2 == 0 ? RandomSecrets.next(random) : quotes(random));
        }
        List<String> spelled = bash(locale, command, secrets);
        assertEquals(SECRETS, spelled.size());
        for (int i = 0; i < SECRETS; i++) {
            String secret = secrets.get(i);
            String text = spelled.get(i);
            List<Occurrence> found = found(secret, text.getBytes(ISO_8859_1));
            assertEquals(1, found.size(), () -> secret + " in " + text + found);
            String other = RandomSecrets.nearMiss(secret, random);
            assertEquals(List.of(), found(other, text.getBytes(ISO_8859_1)), () -> other + " in " + text);
        }
    }

    private static String quotes(Random random) {
        StringBuilder secret = new StringBuilder("Zk9");
        for (int i = 0; i < 20; i++) {
            secret.append(QUOTES.charAt(random.nextInt(QUOTES.length())));
        }
        return secret.append("Wp").toString();
    }

    /** The lines that a command writes for each secret, their bytes as characters. */
    private List<String> bash(String locale, String command, List<String> secrets)
            throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("secrets"), String.join("\n", secrets) + "\n", UTF_8);
        ProcessBuilder start = new ProcessBuilder("/bin/bash", "-c", "while IFS= read -r x; do " + command + "; done")
                .redirectInput(input.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        start.environment().put("LC_ALL", locale);
        Process process = start.start();
        String output = new String(process.getInputStream().readAllBytes(), ISO_8859_1);
        assertEquals(0, process.waitFor());
        return output.lines().toList();
    }

    @Test
    void octalDigitsOfJavaAndQuotesOfOtherHandsAreFound() {
        String umlauts = "p\u00e4ssw\u00f6rd-Zk9qRtQ7xL";
        for (String text : List.of(
                "\"p\\344ssw\\366rd-Zk9qRtQ7xL\"",
                "$'p\\303\\244ssw\\303\\266rd-Zk9qRtQ7xL'",
                "p\\U000000e4ssw\\u00f6rd-Zk9qRtQ7x\\114")) {
            assertEquals(1, found(umlauts, text.getBytes(UTF_8)).size(), text);
        }
        String quoted = "Zk9'Qr7xLmBv92pHsT";
        for (String text :
                List.of("'Zk9'\\''Qr7xLmBv92pHsT'", "'Zk9'\"'\"'Qr7xLmBv92pHsT'", "$'Zk9\\'Qr7xLmBv92pHsT'")) {
            List<Occurrence> found = found(quoted, text.getBytes(UTF_8));
            assertEquals(1, found.size(), text);
            assertTrue(found.get(0).form().matches("quoted for a shell|with backslash escapes"), text);
        }
    }

    private static List<Occurrence> found(String secret, byte[] content) {
        Search search = new Search(Spellings.of(new Value(secret, List.of("KEY"))), secret.indexOf(' ') >= 0);
        Matcher matcher = search.matcher();
        matcher.read(content, 0, content.length);
        matcher.end();
        return matcher.occurrences();
    }
}
