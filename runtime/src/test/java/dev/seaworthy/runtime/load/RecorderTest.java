package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered of a pass, whatever the source calls itself and whatever is asked on the way. */
class RecorderTest {
    private static final String[] VARIABLES = {"APP_ENV", "HOSTS", "NAME", "OLD"};

    private static ConfigReport<String> report(
            Map<String, String> values, String origin, Consumer<Loading> settings, String... rules) {
        Recorder recorder = new Recorder("Config", "APP_ENV", new Named(origin, values), VARIABLES, rules);
        Loading loading = recorder.loading();
        loading.setting("APP_ENV").text();
        settings.accept(loading);
        return recorder.report("made");
    }

    private static List<String> said(List<Problem> findings) {
        return findings.stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"defaultValue", "developmentDefault", "not set", "cannot be read", "map"})
    void aSourceKeepsItsWarningsWhateverItCallsItself(String origin) {
        Map<String, String> values = Map.of("APP_ENV", "production", "NAME", "shop ", "OLD", "1", "HOSTSS", "a");
        ConfigReport<String> report = report(values, origin, loading -> {
            loading.setting("HOSTS").optional().toText();
            loading.setting("NAME").toText();
            loading.setting("OLD").deprecated().toInt();
        });
        assertEquals(
                List.of(
                        "HOSTS is not set, and HOSTSS is: a typo?; rename HOSTSS to HOSTS, or remove it",
                        "NAME begins or ends in a blank; found \"shop \" (" + origin
                                + "); remove the blank, if it is not meant",
                        "OLD is deprecated and set; found \"1\" (" + origin + "); stop setting it"),
                said(report.warnings()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"defaultValue", "not set"})
    void aRuleInPlainJavaShowsWhatItReadWhateverTheSourceCallsItself(String origin) {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "production", "NAME", "shop"),
                origin,
                loading -> {
                    loading.setting("NAME").toText();
                    loading.setting("OLD").optional().toText();
                    loading.reads("NAME");
                    loading.reads("OLD");
                    loading.plainRule("isShort", Loading.PRODUCTION, false, "it is printed", true);
                },
                "isShort");
        assertEquals(
                List.of("isShort must hold, because it is printed; found NAME \"shop\" (" + origin + "), OLD not set"),
                said(report.problems()));
    }

    @Test
    void elementsThatAreRefusedShareALineAndTheirOrigin() {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "production", "HOSTS", "localhost,127.0.0.1,localhost"),
                "Spring environment (test)",
                RecorderTest::refuseEachHost,
                "HOSTS.noLocalhost");
        assertEquals(
                List.of("HOSTS must not name the local machine; found \"localhost\", \"127.0.0.1\""
                        + " (Spring environment (test))"),
                said(report.problems()));
    }

    @Test
    void anElementMayLookLikeAnOrigin() {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "production", "HOSTS", "a (b),c (map"),
                "map",
                RecorderTest::refuseEachHost,
                "HOSTS.noLocalhost");
        assertEquals(
                List.of("HOSTS must not name the local machine; found \"a (b)\", \"c (map\" (map)"),
                said(report.problems()));
    }

    private static void refuseEachHost(Loading loading) {
        for (String host : loading.setting("HOSTS").toTexts(",")) {
            loading.element(host);
            loading.rule("noLocalhost", Loading.PRODUCTION, new Violation("must not name the local machine"), "");
        }
        loading.whole();
    }

    @Test
    void theWholeIsShownAfterItsElements() {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "production", "HOSTS", "a,b"),
                "map",
                loading -> {
                    refuseEachHost(loading);
                    loading.rule("forbidden", Loading.PRODUCTION, new Violation("must not be set"), "");
                },
                "HOSTS.noLocalhost",
                "HOSTS.forbidden");
        assertEquals("\"a,b\" (map)", report.problems().get(1).found());
    }

    @Test
    void aQuestionChangesNothing() {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "staging", "HOSTS", "a,b"),
                "map",
                loading -> {
                    loading.setting("HOSTS").toTexts(",");
                    loading.element("b");
                    assertTrue(loading.appliesToValue(Loading.PRODUCTION), "staging asks what production would say");
                    assertFalse(loading.appliesToValue(Loading.DEVELOPMENT), "and not what development would");
                    assertFalse(loading.appliesToAbsence(Loading.STAGING), "it is set");
                    assertTrue(loading.guards() && loading.isSet("HOSTS") && loading.has() && loading.warns());
                    loading.rule("one", Loading.STAGING | Loading.PRODUCTION, new Violation("must hold"), "");
                    assertTrue(loading.appliesToValue(Loading.STAGING), "this is staging");
                    loading.rule("two", Loading.PRODUCTION, new Violation("must hold too"), "");
                },
                "HOSTS.one",
                "HOSTS.two");
        assertEquals(List.of("HOSTS must hold; found \"b\" (map)"), said(report.problems()));
        assertEquals(
                List.of("HOSTS production would refuse: must hold too; found \"b\" (map)"), said(report.warnings()));
    }

    @Test
    void whatOneRuleReadIsNotShownForTheNext() {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "production", "NAME", "shop", "OLD", "1"),
                "map",
                loading -> {
                    loading.setting("NAME").toText();
                    loading.setting("OLD").toText();
                    loading.reads("NAME");
                    loading.plainRule("first", Loading.PRODUCTION, true, "", true);
                    loading.reads("OLD");
                    loading.plainRule("second", Loading.PRODUCTION, false, "", true);
                },
                "first",
                "second");
        assertEquals(List.of("second must hold; found OLD \"1\" (map)"), said(report.problems()));
    }

    @Test
    void aRuleInPlainJavaIsNotJudgedOnASettingWithoutItsValue() {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "production", "NAME", "x"),
                "map",
                loading -> {
                    loading.setting("NAME").toInt();
                    RuntimeException notRead = assertThrows(RuntimeException.class, () -> loading.reads("NAME"));
                    loading.plainRuleThrew("isShort", Loading.PRODUCTION, notRead, true);
                },
                "isShort");
        assertEquals(1, report.problems().size(), report::toString);
        assertEquals("malformed", report.problems().get(0).code());
    }

    /** A source that has a name for itself, and lists its variables. */
    private static final class Named implements ConfigSource {
        private final String origin;
        private final Map<String, String> values;

        Named(String origin, Map<String, String> values) {
            this.origin = origin;
            this.values = values;
        }

        @Override
        public @Nullable String value(String variable) {
            return values.get(variable);
        }

        @Override
        public String origin(String variable) {
            return origin;
        }

        @Override
        public Collection<String> names() {
            return values.keySet();
        }
    }
}
