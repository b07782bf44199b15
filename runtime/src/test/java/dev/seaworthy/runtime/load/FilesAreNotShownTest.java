package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.source.StandardSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path that names another file than was meant must not print what is in it, whatever the setting. */
class FilesAreNotShownTest {
    private static final String TEXT = "Zq7Vk9XwSuperSecretDbPassword";

    @TempDir
    private Path directory;

    private ConfigReport<String> report(String text, Consumer<Loading> settings) throws IOException {
        Path file = Files.writeString(directory.resolve("file"), text);
        ConfigSource source = new StandardSource(
                Map.of("APP_ENV", "production", "PORT_FILE", file.toString()),
                directory,
                "APP_ENV",
                true,
                new String[0]);
        Recorder recorder = new Recorder("Config", "APP_ENV", source, new String[] {"PORT"}, new String[0]);
        settings.accept(recorder.loading());
        ConfigReport<String> report = recorder.report("made");
        assertFalse(report.toString().contains(TEXT), report::toString);
        return report;
    }

    private static String said(ConfigReport<String> report) {
        return report.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void aTextThatIsMalformed() throws IOException {
        assertEquals(
                "PORT must be a whole number, such as 8080 or -1; found a text of 29 characters that is not shown (PORT_FILE)",
                said(report(TEXT, loading -> loading.setting("PORT").toInt())));
        assertEquals(
                "PORT must be a value of Port; found a text of 60 characters in 3 lines that is not shown (PORT_FILE)",
                said(report(TEXT + "\n" + TEXT + "\n\n", loading -> {
                    loading.setting("PORT").text();
                    loading.malformed("Port", new MalformedException("cannot be " + TEXT, "write not " + TEXT));
                })));
    }

    @Test
    void aTextOfTheFileOfAnotherName() throws IOException {
        assertEquals(
                "SERVER_PORT must be a whole number, such as 8080 or -1;"
                        + " found a text of 29 characters that is not shown (PORT_FILE PORT)",
                said(report(TEXT, loading -> {
                    loading.setting("SERVER_PORT").fallback("PORT").toInt();
                    loading.setting("PORT").optional().text();
                })));
    }

    @Test
    void aTextThatARuleOrAConstraintRefuses() throws IOException {
        assertEquals(
                "PORT must be at most 5; found a number of 6 characters that is not shown (PORT_FILE)",
                said(report("123456", loading -> {
                    loading.setting("PORT").toInt();
                    loading.constraint(new Violation("must be at most 5"), "");
                })));
        ConfigReport<String> report = report(TEXT, loading -> {
            loading.setting("PORT").toText();
            loading.rule("startsWith", Loading.PRODUCTION, new Violation("must start with x"), "");
        });
        assertEquals(
                "PORT must start with x; found a text of 29 characters that is not shown (PORT_FILE)", said(report));
        assertEquals(
                "a text of 29 characters that is not shown",
                report.values().get(0).text());
    }

    @Test
    void aFileThatIsSetWithoutEffectIsTheOneToRemoveWhetherItIsThereOrNot() throws IOException {
        Consumer<Loading> absentGroup = loading -> loading.unused(loading.isSet("PORT"), "HTTP", "on");
        assertEquals(
                "PORT is set and has no effect: HTTP, which switches its group on, is not on;"
                        + " found a text of 29 characters that is not shown (PORT_FILE); set HTTP to on, or remove PORT_FILE",
                report(TEXT, absentGroup).warnings().get(0).toString());
        Path nowhere = directory.resolve("nowhere");
        ConfigSource source = new StandardSource(
                Map.of("APP_ENV", "production", "PORT_FILE", nowhere.toString()),
                directory,
                "APP_ENV",
                true,
                new String[0]);
        Recorder recorder = new Recorder("Config", "APP_ENV", source, new String[] {"PORT"}, new String[0]);
        absentGroup.accept(recorder.loading());
        assertEquals(
                "PORT is set and has no effect: HTTP, which switches its group on, is not on;"
                        + " found PORT_FILE; set HTTP to on, or remove PORT_FILE",
                recorder.report("made").warnings().get(0).toString());
    }

    @Test
    void aTextThatIsAcceptedIsShownWhereItsSettingMayBe() throws IOException {
        assertTrue(report("8080", loading -> loading.setting("PORT").toInt())
                .toString()
                .contains("8080"));
    }
}
