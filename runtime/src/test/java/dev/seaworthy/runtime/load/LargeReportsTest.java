package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.text.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports about very much stay short: it is counted, not listed. Whatever is not linear here takes hours. */
class LargeReportsTest {
    private static final int MANY = 100_000;

    @Test
    void ofManyElementsTenAreShown() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append(i == 0 ? "" : ",").append('h').append(i).append(".test");
        }
        Recorder recorder = new Recorder(
                "Config",
                "APP_ENV",
                ConfigSources.map(Map.of("APP_ENV", "production", "HOSTS", text.toString())),
                new String[] {"HOSTS"},
                new String[0]);
        Loading loading = recorder.loading();
        for (String unused : loading.listSetting("HOSTS", ",").toTexts()) {
            loading.next();
            loading.rule("noLocalhost", Loading.PRODUCTION, new Violation("must not name the local machine"), "");
        }
        ConfigReport<String> report = recorder.report("made");
        assertEquals(
                "[HOSTS must not name the local machine; found \"h0.test\", \"h1.test\", \"h2.test\", \"h3.test\", \"h4.test\", \"h5.test\","
                        + " \"h6.test\", \"h7.test\", \"h8.test\", \"h9.test\" and 99,990 more (map)]",
                report.problems().toString());
    }

    @Test
    void manyElementsMayBeMalformed() {
        String text = "x,".repeat(MANY) + "postgresql://app:hunter2@db/shop";
        Recorder recorder = new Recorder(
                "Config",
                "APP_ENV",
                ConfigSources.map(Map.of("APP_ENV", "production", "PORTS", text)),
                new String[] {"PORTS"},
                new String[0]);
        Loading loading = recorder.loading();
        loading.listSetting("PORTS", ",").text();
        for (String element : Convert.split(text, ",")) {
            loading.element(element);
            try {
                Convert.toInt(element);
            } catch (MalformedException malformed) {
                Object unused = loading.malformed(malformed);
            }
        }
        loading.whole();
        String report = recorder.report("made").toString();
        assertTrue(report.contains("must be a whole number"), report.substring(0, 200));
        assertFalse(report.contains("hunter2"));
    }

    @Test
    void ofManyProblemsOneHundredAreListed() {
        String[] variables = new String[MANY];
        for (int i = 0; i < MANY; i++) {
            variables[i] = "VARIABLE_" + i;
        }
        Recorder recorder = new Recorder(
                "Config", "APP_ENV", ConfigSources.map(Map.of("APP_ENV", "production")), variables, new String[0]);
        Loading loading = recorder.loading();
        for (String variable : variables) {
            loading.setting(variable).text();
        }
        ConfigReport<String> report = recorder.report("made");
        assertEquals(MANY, report.problems().size());
        String refusal = String.valueOf(
                assertThrows(ConfigException.class, report::orThrow).getMessage());
        assertTrue(
                refusal.startsWith("Config cannot start in production: 100000 problems\n"), refusal.substring(0, 80));
        assertTrue(refusal.contains("VARIABLE_99 "));
        assertFalse(refusal.contains("VARIABLE_100 "));
        assertTrue(refusal.endsWith("\n  and 99,900 more\n"));
    }

    @Test
    void aMapOfManyEntriesIsReadOnce() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append(i == 0 ? "" : ",").append(i).append("=v");
        }
        assertEquals(2 * MANY, Convert.entries(text.toString(), ",").length);
        String twice = text.append(",0=v").toString();
        assertThrows(RuntimeException.class, () -> Convert.entries(twice, ","));
    }

    @Test
    void aWordOfAMegabyteIsNearNothing() {
        String word = "Europe/Berlin".repeat(80_000);
        List<String> zones = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            zones.add("Europe/Zone" + i);
        }
        assertEquals(null, Nearest.to(word, zones));
        assertFalse(Nearest.oneSlip(word, word + "xy"));
        assertTrue(Nearest.oneSlip(word, word + "x"));
    }

    @Test
    void whatIsFoundIsCountedOnceAndInOrder() {
        Origin origin = Origin.source("map");
        Found found = Found.of("a", origin);
        for (String each : Arrays.asList("b", "a", "c", "b")) {
            found = found.and(Found.of(each, origin));
        }
        assertEquals("a, b, c (map)", found.toString());
    }
}
