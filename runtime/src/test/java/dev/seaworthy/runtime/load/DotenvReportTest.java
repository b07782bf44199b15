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
                        "OTHER is set, but no setting reads it; found .env:4; remove it",
                        "SEAWORTHY_WAIVE waives URL.rule, which refuses nothing here; remove the waiver"),
                words(recorder.report("a configuration").warnings()));
    }

    @Test
    void theNamesThatAnAbsentGroupWouldBeReadByAreKnown() throws IOException {
        Files.writeString(
                directory.resolve(".env"), "APP_ENV=development\nSEARCH_IDX=x\nELASTIC_INDEX=y\nELASTIC_INDEXES=z\n");
        String[] variables = {"SEARCH_ENABLED", "SEARCH_INDEX"};
        Recorder recorder = new Recorder("Shop", "APP_ENV", source(), variables, new String[0]);
        Loading loading = recorder.loading();

        loading.unused(loading.isSet("SEARCH_IDX"), "SEARCH_ENABLED", "true");
        loading.fallbackOfAbsent("ELASTIC_INDEX");

        assertEquals(
                List.of(
                        "ELASTIC_INDEXES is set, but no setting reads it; found .env:4; remove it",
                        "SEARCH_IDX is set and has no effect: SEARCH_ENABLED, which switches its group on, is not true;"
                                + " found \"x\" (.env:2); set SEARCH_ENABLED to true, or remove SEARCH_IDX"),
                words(recorder.report("a configuration").warnings()));
    }

    @Test
    void anEmptyVariableOfSeveralIsOneOfItsSetting() throws IOException {
        Files.writeString(
                directory.resolve(".env"),
                "APP_ENV=development\nTOPIC_A=x\nTOPIC_B=\nHOOK_0_KEY=\nPART_ACME=\nTOPIX_C=1\nHOOK_ONE_KEY=\n");
        Recorder recorder = new Recorder(
                "Shop",
                "APP_ENV",
                source(),
                new String[] {"TOPIC_<name>", "HOOK_<index>_KEY", "PART_URL", "PART_<name>"},
                new String[0]);
        Loading in = recorder.loading();

        for (String name : in.names("TOPIC_", "")) {
            Loading one = in.named("<name>", name);
            if (one.isSet("TOPIC_<name>")) {
                one.setting("TOPIC_<name>").toText();
            }
            in.include(one);
        }
        for (String index : in.indexes("HOOK_", "_KEY")) {
            Loading one = in.named("<index>", index);
            assertFalse(one.isSet("HOOK_<index>_KEY"), index);
            in.include(one);
        }
        assertFalse(in.isOneSet("PART_", ""), "of a group that is not there");

        assertEquals(
                List.of(
                        "TOPIX_C is set, but no setting reads it; found .env:6; did you mean TOPIC_A?",
                        "HOOK_ONE_KEY is set, but no setting reads it; found .env:7; remove it"),
                words(recorder.report("a configuration").warnings()));
    }

    @Test
    void whatAnEmptyListLacksIsSaidOfItsEmptyVariables() throws IOException {
        assertEquals("TOPIC_A is set and empty, and so counts as not set; each variable ", empty("TOPIC_A="));
        assertEquals(
                "TOPIC_A and TOPIC_B are set and empty, and so count as not set; each variable ",
                empty("TOPIC_A=\nTOPIC_B="));
        assertEquals(
                "TOPIC_A, TOPIC_B and TOPIC_C are set and empty, and so count as not set; each variable ",
                empty("TOPIC_A=\nTOPIC_B=\nTOPIC_C="));
        assertEquals(
                "TOPIC_A, TOPIC_B, TOPIC_C and 2 more are set to nothing but blanks or separators, and so count as not set;"
                        + " each variable ",
                empty("TOPIC_A=\nTOPIC_B=\nTOPIC_C=','\nTOPIC_D=\nTOPIC_E="));
        assertEquals("each variable ", empty("OTHER_A="));
    }

    /** The advice for a list of which a dotenv file has no value, up to the words that it always has. */
    private String empty(String file) throws IOException {
        Files.writeString(directory.resolve(".env"), "APP_ENV=development\n" + file + "\n");
        Recorder recorder =
                new Recorder("Shop", "APP_ENV", source(), new String[] {"TOPIC_<name>", "OTHER_<name>"}, new String[0]);
        Loading in = recorder.loading();
        for (String start : List.of("OTHER_", "TOPIC_")) {
            for (String name : in.names(start, "")) {
                Loading one = in.named("<name>", name);
                assertFalse(one.isListSet(start + "<name>", ","), name);
                in.include(one);
            }
        }
        in.several("TOPIC_<name>").constraint(new Violation("must not be empty"), "");
        String advice = recorder.report("a configuration").problems().get(0).fix();
        return advice.replace("TOPIC_<name> that is set counts as one", "");
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
