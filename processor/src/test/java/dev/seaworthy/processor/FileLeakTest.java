package dev.seaworthy.processor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Dotenv;
import dev.seaworthy.runtime.DotenvException;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No five characters in a row of a password are seen in a message about the file that holds it. */
class FileLeakTest {
    private static final int COUNT = Leaks.COUNT / 20;
    private static final int FILES = Leaks.COUNT / 100;

    /** Lines of dotenv files; some are refused for what stands in them, and some are refused always. */
    private static final String[] LINES = {
        "PASSWORD={}",
        "PASSWORD=\"{}\"",
        "PASSWORD='{}",
        "export PASSWORD=${{}}",
        "PASSWORD=$({})",
        "PASSWORD={}\nPASSWORD=x\n=y",
        "URL={}",
        "URL=\"{}",
        "URL=${URL:?{}}",
        "{}",
        "{}={}",
        "# {}\nURL=`{}`",
    };

    @TempDir
    Path directory;

    @Test
    void noMessageAboutADotenvFileShowsAPartOfAPassword() throws IOException {
        Leaks leaks = new Leaks();
        leaks.tryOut(COUNT, FileLeakTest::refusals, LINES);
        leaks.assertNone();
    }

    @Test
    void noMessageAboutASecretFileShowsAPartOfAPassword() throws IOException {
        Leaks leaks = new Leaks();
        leaks.tryOut(FILES, this::unreadable);
        leaks.assertNone();
    }

    private static List<String> refusals(String text) {
        List<String> said = new ArrayList<>();
        for (String line : LINES) {
            try {
                Dotenv.parse(line.replace("{}", text) + "\n", Map.of());
            } catch (DotenvException refused) {
                said.add(trace(refused));
            }
        }
        return said;
    }

    /** What reports have of files with a text that are not text. */
    private List<String> unreadable(String text) {
        List<String> said = new ArrayList<>();
        for (byte[] content : List.of(
                (text + "\0").getBytes(UTF_8), (text + "\ufeffx").getBytes(UTF_8), (text + "ä").getBytes(ISO_8859_1))) {
            try {
                Files.write(directory.resolve("PASSWORD"), content);
                ConfigSources.directory(directory).value("PASSWORD");
            } catch (SourceException refused) {
                said.add(trace(refused));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        assertFalse(said.isEmpty(), text);
        return said;
    }

    private static String trace(Exception refused) {
        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
