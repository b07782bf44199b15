package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.source.StandardSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of dotenv files. */
class DotenvReportTest {
    @TempDir
    private Path directory;

    @Test
    void theVariablesThatEveryConfigurationReadsAreKnown() throws IOException {
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        Files.writeString(
                directory.resolve(".env"),
                "APP_ENV=development\nURL=x\nSEAWORTHY_WAIVE='URL.rule until " + tomorrow
                        + " because it is new'\nOTHER=1\n");
        Recorder recorder = new Recorder("Shop", "APP_ENV", source(), new String[] {"URL"}, new String[] {"URL.rule"});
        Loading in = recorder.loading();

        in.setting("URL").text();

        assertEquals(
                List.of(
                        "OTHER is set, and no setting has it; found .env:4; remove it",
                        "SEAWORTHY_WAIVE waives URL.rule, which refuses nothing here; remove the waiver"),
                words(recorder.report("a configuration").warnings()));
    }

    @Test
    void theRefusedLineOfASensitiveSettingIsNotQuoted() throws IOException {
        Files.writeString(
                directory.resolve(".env"), "APP_ENV=development\nKEY=pa${Zq7Vk9XwPass}x\nURL=http://${HOST}/\n");
        Recorder recorder = new Recorder("Shop", "APP_ENV", source(), new String[] {"KEY", "URL"}, new String[0]);
        Loading in = recorder.loading();

        in.setting("KEY").sensitive().text();
        in.setting("URL").text();

        ConfigReport<String> report = recorder.report("a configuration");
        assertEquals(
                List.of(
                        "KEY cannot be read: its line inserts a variable that is not set; found .env:2:7; set it in a line above "
                                + "or in the process environment",
                        "URL cannot be read: its line inserts ${HOST}, which is not set; found .env:3:12; set it in a line above "
                                + "or in the process environment; ${HOST:-} if empty is meant"),
                words(report.problems()));
        assertFalse(report.toString().contains("Zq7"), report::toString);
    }

    private ConfigSource source() {
        return new StandardSource(Map.of(), directory, "APP_ENV", true, new String[0]);
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
