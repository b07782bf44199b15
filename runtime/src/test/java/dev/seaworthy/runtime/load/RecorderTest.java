package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.load.rule.Constraints;
import dev.seaworthy.runtime.load.rule.Urls;
import dev.seaworthy.runtime.source.StandardSource;
import dev.seaworthy.runtime.text.Escapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** A source beside which something may set variables of one beginning. */
    private record Open(Map<String, String> values, String beginning) implements SourceElsewhere {
        @Override
        public @Nullable String value(String variable) {
            return values.get(variable);
        }

        @Override
        public @Nullable FilesElsewhere files() {
            return null;
        }

        @Override
        public List<String> open(String variable) {
            return variable.startsWith(beginning) ? List.of("a Secret") : List.of();
        }

        @Override
        public Collection<String> names() {
            return values.keySet();
        }
    }

    private static List<String> sizes(String beginning, int size) {
        Map<String, String> values = Map.of("APP_ENV", "production");
        Recorder recorder = new Recorder(
                "Config", "APP_ENV", new Open(values, beginning), new String[] {"KEY_<index>"}, new String[0]);
        Loading loading = recorder.loading();
        loading.several("KEY_<index>").constraint(Constraints.size(size, 2, 3, "elements"), "");
        return said(recorder.report("made").problems());
    }

    @Test
    void ofWhatIsTooFewThereMayBeMoreElsewhere() {
        assertEquals(List.of("KEY_<index> must have 2 to 3 elements, and a Secret may set more"), sizes("KEY_", 1));
        assertEquals(
                List.of("KEY_<index> must have 2 to 3 elements; each variable KEY_<index> that is set counts as one"),
                sizes("LOCK_", 1));
        assertEquals(
                List.of("KEY_<index> must have 2 to 3 elements; each variable KEY_<index> that is set counts as one"),
                sizes("KEY_", 4));
    }

    private static List<String> gaps(String beginning, String index) {
        Map<String, String> values = Map.of("APP_ENV", "production", "SHARD_" + index + "_URL", "a");
        String[] variables = {"SHARD_<index>_URL", "SHARD_<index>_WEIGHT"};
        Recorder recorder = new Recorder("Config", "APP_ENV", new Open(values, beginning), variables, new String[0]);
        Loading loading = recorder.loading();
        loading.index("SHARD_<index>", 0, index);
        return said(recorder.report("made").problems());
    }

    @Test
    void aGapIsCertainWhereNothingElseMayCloseIt() {
        String gap = "SHARD_1 is set and SHARD_0 is not: indexes count from 0; "
                + "rename the variables of SHARD_1 to SHARD_0, or set those of SHARD_0";
        assertEquals(List.of(gap), gaps("OTHER", "1"));
        assertEquals(
                List.of(
                        "SHARD_1 is set, and indexes count from 0: SHARD_0 is set by none of the files; a Secret may set it"),
                gaps("SHARD_0_WEIGHT", "1"));
        assertTrue(gaps("SHARD_", "00").get(0).contains("zero in front"));
    }

    @Test
    void aVariableThatMayBeSetElsewhereIsNotMissing() {
        String[] variables = {"NAME", "OLD"};
        for (String beginning : List.of("NAME", "OLD")) {
            Recorder recorder = new Recorder(
                    "Config",
                    "APP_ENV",
                    new Open(Map.of("APP_ENV", "production"), beginning),
                    variables,
                    new String[0]);
            Loading loading = recorder.loading();
            loading.setting("NAME").alias("OLD").toText();
            assertEquals(
                    List.of("NAME is set by none of the files; a Secret may set it"),
                    said(recorder.report("made").problems()));
        }
    }

    @Test
    void theProblemsOfOneOfSeveralGroupsAreTogetherInTheOrderOfDeclaration() {
        String[] variables = {"SHOP_<name>_URL", "SHOP_<name>_KEY", "SHOP_<name>_PORT", "LAST"};
        Map<String, String> values =
                Map.of("APP_ENV", "production", "SHOP_A_PORT", "x", "SHOP_B_URL", "b", "SHOP_B_PORT", "y");
        Recorder recorder = new Recorder("Config", "APP_ENV", new Named("map", values), variables, new String[0]);
        Loading loading = recorder.loading();
        for (String name : List.of("A", "B")) {
            Loading named = loading.named("<name>", name);
            named.setting("SHOP_<name>_URL").optional().toText();
            named.setting("SHOP_<name>_KEY").optional().toText();
            named.setting("SHOP_<name>_PORT").toInt();
            loading.include(named);
        }
        loading.setting("LAST").toText();
        for (String name : List.of("A", "B")) {
            Loading named = loading.named("<name>", name);
            assertTrue(named.isMissing("SHOP_<name>_PORT"));
            named.requirement("SHOP_<name>_KEY", false, true, "SHOP_<name>_URL contains <name>");
            loading.include(named);
        }
        assertEquals(
                List.of(
                        "SHOP_A_KEY is required when SHOP_A_URL contains <name>",
                        "SHOP_A_PORT must be a whole number, such as 8080 or -1",
                        "SHOP_B_KEY is required when SHOP_B_URL contains <name>",
                        "SHOP_B_PORT must be a whole number, such as 8080 or -1",
                        "LAST is required and is not set"),
                recorder.report("made").problems().stream()
                        .map(problem -> problem.variable() + " " + problem.message())
                        .toList());
    }

    @Test
    void oneOfSeveralGroupsHasItsOwnIndexBehindAGap() {
        String[] variables = {"SHOP_<index>_URL", "SHOP_<index>_KEY"};
        Map<String, String> values = Map.of("APP_ENV", "production", "SHOP_1_URL", "a", "SHOP_4_URL", "b");
        Recorder recorder = new Recorder("Config", "APP_ENV", new Named("map", values), variables, new String[0]);
        Loading loading = recorder.loading();
        int count = 0;
        for (String index : loading.indexes("SHOP_", "_URL", "_KEY")) {
            loading.index("SHOP_<index>", count++, index);
        }
        Loading second = loading.indexed("SHOP_<index>", "<index>", 1);
        second.relation(Relation.ALL_OR_NONE, "", new String[] {"SHOP_<index>_URL", "SHOP_<index>_KEY"}, true, false);
        loading.include(second);
        assertTrue(loading.failed());
        assertEquals(
                List.of("SHOP_1 gap", "SHOP_4_KEY relation"),
                recorder.report("made").problems().stream()
                        .map(problem -> problem.variable() + " " + problem.code())
                        .toList());
    }

    @Test
    void anIndexWithAZeroInFrontIsToldItsPlace() {
        String[] variables = {"KEY_<index>"};
        Map<String, String> values = Map.of(
                "APP_ENV", "production", "KEY_0", "a", "KEY_01", "b", "KEY_00", "c", "KEY_2", "d", "KEY_0x", "e");
        Recorder recorder = new Recorder("Config", "APP_ENV", new Named("map", values), variables, new String[0]);
        Loading loading = recorder.loading();
        assertEquals(List.of("0", "2", "00", "01"), List.of(loading.indexes("KEY_", "")));
        int count = 0;
        for (String index : loading.indexes("KEY_", "")) {
            loading.index("KEY_<index>", count++, index);
        }
        assertTrue(loading.failed());
        assertEquals(
                List.of(
                        "KEY_2 rename it to KEY_1, or set KEY_1",
                        "KEY_00 rename it to KEY_2, or remove it",
                        "KEY_01 rename it to KEY_3, or remove it"),
                recorder.report("made").problems().stream()
                        .map(problem -> problem.variable() + " " + problem.fix())
                        .toList());
    }

    @Test
    void eachOfSeveralGroupsKeepsItsOwnText() {
        Map<String, String> values = Map.of("APP_ENV", "production", "SHOP_A_MODE", "on ", "SHOP_B_MODE", "off");
        Loading loading = new Loading("APP_ENV", new Named("map", values));
        for (String name : List.of("A", "B")) {
            Loading named = loading.named("<name>", name);
            named.setting("SHOP_<name>_MODE").text();
            named.keep("SHOP_<name>_MODE");
            loading.include(named);
        }
        assertTrue(loading.named("<name>", "A").isKept("SHOP_<name>_MODE", "on"));
        assertFalse(loading.named("<name>", "B").isKept("SHOP_<name>_MODE", "on"));
        assertFalse(loading.failed());
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
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            delimiter = '|',
            value = {
                "shop |blank",
                "\tshop|blank",
                "\u3000shop|blank",
                "\u200bshop |blank",
                "shop\u00a0|character that cannot be seen",
                "shop\u200b|character that cannot be seen",
                "\ufeffshop|character that cannot be seen",
                "shop\u202e|character that cannot be seen",
                "shop\ue000|character that cannot be seen",
                "shop\udb40\udc01|character that cannot be seen",
                "shop\u0000|character that cannot be seen"
            })
    void whatCannotBeSeenAtTheEndsOfATextIsAWarning(String text, String what) {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "production", "NAME", text),
                "map",
                loading -> loading.setting("NAME").toText());
        assertEquals(
                List.of("NAME begins or ends in a " + what + "; found \"" + Escapes.of(text) + "\" (map); remove the "
                        + what.split(" ", 2)[0] + ", if it is not meant"),
                said(report.warnings()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"größe", "Größe: 5 €", "日本語", "shop 🚢", "👩‍💻", "é", "sh\u200bop", "שלום"})
    void aTextOfAnyScriptHasNoWarning(String text) {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "production", "NAME", text),
                "map",
                loading -> loading.setting("NAME").toText());
        assertEquals(List.of(), said(report.warnings()));
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
                    loading.plainRule("isShort", Loading.PRODUCTION, false, "must hold, because it is printed", true);
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
                Map.of("APP_ENV", "production", "HOSTS", "db (a),db (map"),
                "map",
                RecorderTest::refuseEachHost,
                "HOSTS.noLocalhost");
        assertEquals(
                List.of("HOSTS must not name the local machine; found \"db (a)\", \"db (map\" (map)"),
                said(report.problems()));
    }

    private static void refuseEachHost(Loading loading) {
        int hosts = loading.listSetting("HOSTS", ",").toTexts().size();
        for (int i = 0; i < hosts; i++) {
            loading.next();
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
                    loading.listSetting("HOSTS", ",").toTexts();
                    loading.next();
                    loading.next();
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
                    loading.plainRule("first", Loading.PRODUCTION, true, "must hold", true);
                    loading.reads("OLD");
                    loading.plainRule("second", Loading.PRODUCTION, false, "must hold", true);
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

    private static List<String> problems(Map<String, String> values, Consumer<Loading> settings) {
        return said(report(values, "map", settings).problems());
    }

    @Test
    void separatorsAndBlanksAloneAreNoValue() {
        for (String nothing : List.of("", " ", ",", " , ,")) {
            Map<String, String> values = Map.of("APP_ENV", "production", "HOSTS", nothing);
            assertEquals(
                    1,
                    problems(
                                    values,
                                    loading -> loading.listSetting("HOSTS", ",").toTexts())
                            .size());
            assertEquals(List.of(), problems(values, loading -> {
                assertEquals(
                        List.of("a"),
                        loading.listSetting("HOSTS", ",").defaultValue("a").toTexts());
                loading.listSetting("HOSTS", ",").optional().toTexts();
                assertFalse(loading.has() || loading.isListSet("HOSTS", ","));
            }));
        }
    }

    @Test
    void whatIsThereInPlaceOfAValueIsNamed() {
        assertEquals(
                List.of(
                        "HOSTS is required and holds no element; found \",\" (map)",
                        "NAME is required and holds only blanks; found \"  \" (map); for example shop",
                        "OLD is required and is empty; found an empty value (map)"),
                problems(Map.of("APP_ENV", "production", "HOSTS", ",", "NAME", "  ", "OLD", ""), loading -> {
                    loading.listSetting("HOSTS", ",").toTexts();
                    loading.textSetting("NAME", Loading.DEVELOPMENT)
                            .example("shop")
                            .toText();
                    loading.setting("OLD").toInt();
                }));
        assertEquals(
                List.of("NAME is required and holds only blanks; found a value that is not shown (map)"),
                problems(
                        Map.of("APP_ENV", "production", "NAME", "  "),
                        loading -> loading.setting("NAME").sensitive().toSecret()));
    }

    @Test
    void blanksAreATextWhereNoneIsRequired() {
        Map<String, String> values = Map.of("APP_ENV", "development", "NAME", " ");
        assertEquals(List.of(), problems(values, loading -> {
            assertEquals(" ", loading.textSetting("NAME", Loading.DEVELOPMENT).toText());
            assertTrue(loading.isTextSet("NAME", Loading.DEVELOPMENT) && loading.isTextSet("NAME", Loading.EVERYWHERE));
            assertFalse(loading.isTextSet("NAME", Loading.PRODUCTION) || loading.isSet("NAME"));
        }));
    }

    @Test
    void anOlderNameIsReadWhereTheVariableHoldsOnlyBlanks() {
        assertEquals(List.of(), problems(Map.of("APP_ENV", "production", "NAME", " ", "OLD", "1"), loading -> {
            assertEquals(1, loading.setting("NAME").alias("OLD").toInt());
        }));
    }

    /** The text that is shown is not what cannot be read, so it does not come from there. */
    @ParameterizedTest
    @CsvSource({"NAME,OLD,environment OLD", "OLD,NAME,environment"})
    void aTextComesFromItsOwnNameWhereAnotherNameCannotBeRead(String unreadable, String set, String origin) {
        Named values = new Named("environment", Map.of("APP_ENV", "production", set, "info"));
        ConfigSource source = new ForwardingSource(values) {
            @Override
            public @Nullable String value(String variable) {
                if (variable.equals(unreadable)) {
                    throw new SourceException("unreadable", "cannot be read", "", "");
                }
                return super.value(variable);
            }

            @Override
            protected ConfigSource around(ConfigSource other) {
                return this;
            }
        };
        Recorder recorder = new Recorder("Config", "APP_ENV", source, VARIABLES, new String[0]);
        Loading loading = recorder.loading();
        loading.setting("APP_ENV").text();
        loading.setting("NAME").alias("OLD").toInt();
        String problems = String.join("\n", said(recorder.report("made").problems()));
        assertTrue(problems.contains("found \"info\" (" + origin + ")"), problems);
        assertTrue(problems.contains("NAME cannot be read"), problems);
    }

    @Test
    void aFallbackIsReadWhereNoNameBeforeItIsSetAndNobodyIsWarned() {
        Map<String, String> values = Map.of("APP_ENV", "production", "NAME", " ", "OLD", "", "tool", "1", "other", "2");
        ConfigReport<String> report = report(values, "map", loading -> {
            assertEquals(
                    1,
                    loading.setting("NAME")
                            .alias("OLD")
                            .fallback("tool")
                            .fallback("other")
                            .toInt());
        });
        assertEquals(List.of(), said(report.problems()));
        assertEquals(List.of(), said(report.warnings()));
        assertEquals("map tool", report.values().get(2).origin());
    }

    @Test
    void aFallbackIsNotReadInPlaceOfAVariableThatCannotBeRead() {
        ConfigSource source = name -> {
            if (name.equals("NAME")) {
                throw new IllegalStateException("closed");
            }
            return name.equals("APP_ENV") ? "production" : name.equals("tool") ? "1" : null;
        };
        Recorder recorder = new Recorder("Config", "APP_ENV", source, new String[] {"NAME"}, new String[0]);
        assertEquals(0, recorder.loading().setting("NAME").fallback("tool").toInt());
        assertEquals(
                List.of("NAME"),
                recorder.report("made").problems().stream()
                        .map(Problem::variable)
                        .distinct()
                        .toList());
    }

    @Test
    void whatSwitchesAGroupOnIsNamed() {
        assertEquals(
                List.of("NAME is required because HOSTS is set, which switches its group on;"
                        + " set it in the environment of the process"),
                problems(Map.of("APP_ENV", "production", "HOSTS", "a", "OLD", "1"), loading -> {
                    assertTrue(loading.isSet("NAME") || loading.isSet("HOSTS") || loading.isSet("OLD"));
                    loading.enterGroup();
                    loading.setting("NAME").toInt();
                    loading.leaveGroup();
                    loading.setting("OLD").toInt();
                }));
    }

    @Test
    void nothingIsJudgedThatDependsOnAnEnvironmentThatIsNotKnown() {
        ConfigReport<String> report = report(Map.of(), "map", loading -> {
            loading.setting("NAME").developmentDefault("1").defaultValue("two").toInt();
            assertTrue(loading.isMissing("NAME"), "no requirement asks for its value");
        });
        assertEquals(
                List.of("APP_ENV is required and is not set; set it to development, staging or production"),
                said(report.problems()));
        assertEquals("depends on the environment", report.values().get(2).origin());
        assertEquals(
                List.of(),
                said(report(Map.of("APP_ENV", "prod", "NAME", "sk_live_1"), "map", loading -> {
                            loading.textSetting("NAME", Loading.EVERYWHERE).toText();
                            loading.live(new Violation("is a live key"));
                        })
                        .warnings()));
    }

    @Test
    void whatADotenvFileMaySetIsNotMissingWhereTheEnvironmentIsNotKnown(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve(".env"), "NAME=1\n");
        ConfigSource source = new StandardSource(Map.of(), directory, "APP_ENV", true, new String[0]);
        Recorder recorder = new Recorder("Config", "APP_ENV", source, VARIABLES, new String[0]);
        Loading loading = recorder.loading();
        loading.setting("NAME").toInt();
        loading.setting("OLD").toInt();
        assertEquals(
                List.of(
                        "APP_ENV is required and is not set; set it to development, staging or production",
                        "OLD is required and is not set; set it in the environment of the process"),
                said(recorder.report("made").problems()));
    }

    @Test
    void adviceThatWouldQuoteWhatIsHiddenIsLeftOutAndTheMessageStays() {
        Map<String, String> values = Map.of("APP_ENV", "production", "NAME", "postgresql://app:s3cret pass@db/shop");
        ConfigReport<String> report =
                report(values, "map", loading -> loading.setting("NAME").toUri());
        assertEquals(
                List.of("NAME must be a URI; a character of its user name or password must be percent-encoded; found"
                        + " \"postgresql://********\" (map)"),
                said(report.problems()).subList(0, 1));
    }

    @Test
    void aSourceThatThrowsWhereItMustNotIsAFinding() {
        ConfigSource source = new Throwing() {
            @Override
            public String value(String variable) {
                return "production";
            }

            @Override
            public ConfigSource in(Environment environment) {
                return this;
            }

            @Override
            public ConfigSource withoutSecretFiles(String... variables) {
                return this;
            }
        };
        Recorder recorder = new Recorder("Config", "APP_ENV", source, VARIABLES, new String[0]);
        recorder.loading().setting("NAME").toText();
        ConfigReport<String> report = recorder.report("made");
        String threw = "ConfigSource threw java.lang.IllegalStateException when it was asked for ";
        assertTrue(said(report.problems()).contains(threw + "its problems; fix the source"));
        assertTrue(said(report.warnings()).contains(threw + "the names that it has; fix the source"));
        assertTrue(said(report.warnings()).contains(threw + "its warnings; fix the source"));
        assertFalse(report.toString().contains("hunter"));
    }

    @Test
    void aTypoIsToldAsItsSourceSpellsIt() {
        assertEquals(
                "NAME is required and is not set; set it in the environment of the process; naem is set: a typo?",
                said(report(new Spelled() {
                            @Override
                            public String spelling(String name) {
                                return name.toLowerCase(Locale.ROOT);
                            }
                        }))
                        .get(0));
        assertEquals(
                List.of(
                        "NAME is required and is not set; set it in the environment of the process; NAEM is set: a typo?",
                        "ConfigSource threw java.lang.IllegalStateException when it was asked for how a name is written;"
                                + " fix the source"),
                said(report(new Spelled() {
                    @Override
                    public String spelling(String name) {
                        throw new IllegalStateException("hunter2");
                    }
                })));
    }

    private static List<Problem> report(ConfigSource source) {
        Recorder recorder = new Recorder("Config", "APP_ENV", source, VARIABLES, new String[0]);
        recorder.loading().setting("NAME").toText();
        ConfigReport<String> report = recorder.report("made");
        return Stream.concat(report.problems().stream(), report.warnings().stream())
                .toList();
    }

    /** A source whose one variable besides has a letter too late. */
    private static class Spelled implements ConfigSource {
        @Override
        public @Nullable String value(String variable) {
            return variable.equals("APP_ENV") ? "development" : null;
        }

        @Override
        public Collection<String> names() {
            return List.of("NAEM");
        }
    }

    @Test
    void aSourceThatThrowsBeforeItIsReadReadsNothing() {
        Loading loading = new Loading("APP_ENV", new Throwing());
        loading.setting("NAME").optional().toText();
        assertTrue(loading.failed());
        Recorder recorder = new Recorder("Config", "APP_ENV", new Throwing(), VARIABLES, new String[0]);
        recorder.loading().setting("NAME").optional().toText();
        List<String> problems = said(recorder.report("made").problems());
        String threw = " cannot be read: its source threw java.lang.IllegalStateException; fix the source";
        assertTrue(problems.containsAll(List.of("APP_ENV" + threw, "NAME" + threw)), problems::toString);
    }

    /** A source of a program's own that throws whatever it is asked. */
    private static class Throwing implements ConfigSource {
        private static IllegalStateException thrown() {
            return new IllegalStateException("hunter2");
        }

        @Override
        public String value(String variable) {
            throw thrown();
        }

        @Override
        public String origin(String variable) {
            throw thrown();
        }

        @Override
        public Collection<String> names() {
            throw thrown();
        }

        @Override
        public ConfigSource in(Environment environment) {
            throw thrown();
        }

        @Override
        public ConfigSource withoutSecretFiles(String... variables) {
            throw thrown();
        }

        @Override
        public List<Problem> problems() {
            throw thrown();
        }

        @Override
        public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
            throw thrown();
        }
    }

    @Test
    void anElementIsShownAsItIsWritten() {
        ConfigReport<String> report = report(Map.of("APP_ENV", "production", "HOSTS", "1h,60m,x,y"), "map", loading -> {
            loading.listSetting("HOSTS", ",").text();
            loading.element("1h");
            loading.element("60m");
            loading.repeated();
            loading.element("x");
            loading.malformed(new IllegalArgumentException("x"));
            loading.element("y");
            loading.malformed(new IllegalArgumentException("y"));
            loading.whole();
        });
        assertEquals(List.of("HOSTS must be a value of its type; found \"x\", \"y\" (map)"), said(report.problems()));
    }

    @Test
    void whatCodeOfTheProgramThrowsIsNotShown() {
        for (Throwable thrown :
                List.of(new Exception("x"), new AssertionError("x"), new LinkageError("x"), new StackOverflowError())) {
            assertEquals(
                    List.of("NAME must be a value of Shop; found \"x\" (map)"),
                    problems(Map.of("APP_ENV", "production", "NAME", "x"), loading -> {
                        loading.setting("NAME").text();
                        loading.malformed("Shop", thrown);
                    }));
        }
        Loading loading = new Loading("APP_ENV", new Named("map", Map.of()));
        OutOfMemoryError fatal = new OutOfMemoryError();
        assertThrows(OutOfMemoryError.class, () -> loading.malformed("Shop", fatal));
        assertThrows(OutOfMemoryError.class, () -> loading.plainRuleThrew("isShort", 1, fatal, true));
    }

    @Test
    @SuppressWarnings("NullAway") // A program need not check for null.
    void whoeverSaysNothingHasWordsOfOurs() {
        for (MalformedException thrown : List.of(
                new MalformedException(null), new MalformedException("", null), new MalformedException(" \n"))) {
            assertEquals(
                    List.of("NAME must be a value of Shop; found \"x\" (map)"),
                    problems(Map.of("APP_ENV", "production", "NAME", "x"), loading -> {
                        loading.setting("NAME").text();
                        loading.malformed("Shop", thrown);
                    }));
        }
        assertEquals(
                List.of("NAME must be a text that its converter accepts; found \"x\" (map)"),
                problems(Map.of("APP_ENV", "production", "NAME", "x"), loading -> {
                    loading.setting("NAME").text();
                    loading.malformed("String", new IllegalArgumentException("x"));
                }));
    }

    @Test
    void theWordsForReadersAreShownUnlessTheValueIsASecret() {
        MalformedException thrown = new MalformedException("must be short,\nand was x", "write y");
        assertEquals(
                List.of("NAME must be short,\\nand was x; found \"x\" (map); write y"),
                problems(Map.of("APP_ENV", "production", "NAME", "x"), loading -> {
                    loading.setting("NAME").text();
                    loading.malformed("Shop", thrown);
                }));
        assertEquals(
                List.of("NAME must be a value of Shop; found a value that is not shown (map)"),
                problems(Map.of("APP_ENV", "production", "NAME", "x"), loading -> {
                    loading.setting("NAME").sensitive().text();
                    loading.malformed("Shop", thrown);
                }));
    }

    @Test
    void aFormThatTheValueHasInPartIsNoQuotation() {
        MalformedException form = new MalformedException("must be {certs=\"FILE\",key=\"FILE\"}");
        assertEquals(
                List.of(
                        "NAME must be {certs=\"FILE\",key=\"FILE\"}; found a text of 11 characters that is not shown (map)"),
                malformed("{certs=\"a\"}", form));
        MalformedException withExample =
                new MalformedException("must be cert=FILE,key=FILE, such as cert=a.pem,key=b.pem");
        assertEquals(
                List.of("NAME must be cert=FILE,key=FILE; found a text of 10 characters that is not shown (map)"),
                malformed("cert=a.pem", withExample));
        MalformedException quoting = new MalformedException("must be cert=FILE,key=FILE, not hunter2Zq!, and not that");
        assertEquals(
                List.of("NAME must be cert=FILE,key=FILE; found a text of 15 characters that is not shown (map)"),
                malformed("cert=hunter2Zq!", quoting));
        MalformedException repeating = new MalformedException("has aGh7Kd93jFk2Qx81== in it");
        assertEquals(
                List.of("NAME must be a value of Shop; found a text of 18 characters that is not shown (map)"),
                malformed("aGh7Kd93jFk2Qx81==", repeating));
        MalformedException ofMarks = new MalformedException("has ?:/](!\\ in it");
        assertEquals(
                List.of("NAME must be a value of Shop; found \"http://********\" (map)"),
                malformed("http://elastic: ,&*~&.!? @{)\\|,??:/](!\\=@es1:9200", ofMarks));
    }

    private static List<String> malformed(String value, MalformedException thrown) {
        return problems(Map.of("APP_ENV", "production", "NAME", value), loading -> {
            loading.setting("NAME").text();
            loading.malformed("Shop", thrown);
        });
    }

    @Test
    void allWordsThatAreAcceptedAreSaidWhateverTheTextIs() {
        for (String text : List.of("prod@local", "prod@google-cloud", "gcs:google-cloud/prod@local", "s5")) {
            String report = String.join("\n", problems(Map.of("APP_ENV", "production", "STORAGE", text), loading -> {
                loading.setting("STORAGE").text();
                Object unused = loading.unknown("local", "google-cloud", "gcs");
            }));
            assertTrue(report.startsWith("STORAGE must be one of local, google-cloud or gcs; found "), report);
            assertFalse(report.contains("did you mean"), report);
        }
    }

    @Test
    void adviceHasNothingOfATextThatIsNotShown() {
        assertEquals(
                List.of(
                        "NAME must be a whole number, such as 8080 or -1; found a text of 13 characters that is not shown"
                                + " (map)"),
                problems(
                        Map.of("APP_ENV", "production", "NAME", "1'234'567'890"),
                        loading -> loading.setting("NAME").toLong()));
        assertEquals(
                List.of("NAME must be a whole number, such as 8080 or -1; found \"123_456_789\" (map); write it without"
                        + " separators: 123456789"),
                problems(
                        Map.of("APP_ENV", "production", "NAME", "123_456_789"),
                        loading -> loading.setting("NAME").toLong()));
    }

    @ParameterizedTest
    @CsvSource({
        "-----BEGIN PRIVATE KEY-----|AAAA|-----END PRIVATE KEY-----|, false",
        "-----BEGIN PRIVATE KEY-----|AAAA|-----END PRIVATE KEY-----||, false",
        "' -----BEGIN PRIVATE KEY-----|AAAA|-----END PRIVATE KEY-----', true",
        "-----BEGIN PRIVATE KEY-----|AAAA|, true",
        "AAAA|-----END PRIVATE KEY-----|, true",
        "hunter2|, true",
        "hunter2, false",
    })
    void theNewlineThatEndsEachFileInPemIsNoDoubt(String text, boolean isWarned) {
        List<Problem> warnings = report(
                        Map.of("APP_ENV", "production", "NAME", text.replace('|', '\n')),
                        "map",
                        loading -> loading.textSetting("NAME", Loading.EVERYWHERE)
                                .sensitive()
                                .toSecret())
                .warnings();
        assertEquals(isWarned, !warnings.isEmpty(), warnings.toString());
    }

    @Test
    void whoReturnsNullIsNamed() {
        RuntimeException nothing = assertThrows(RuntimeException.class, () -> Loading.made(null, "Shop.parse"));
        assertEquals("made", Loading.made("made", "Shop.parse"));
        assertEquals(
                List.of("NAME must be a value of Shop: Shop.parse returned null; found \"x\" (map)"),
                problems(Map.of("APP_ENV", "production", "NAME", "x"), loading -> {
                    loading.setting("NAME").text();
                    loading.malformed("Shop", nothing);
                }));
    }

    @Test
    void aDefaultThatIsMalformedIsAFaultOfTheSource() {
        assertEquals(
                List.of("NAME must be a value of Shop; found \"zzz\" (defaultValue);"
                        + " the default in the source is wrong: set NAME, or correct it there"),
                problems(Map.of("APP_ENV", "production"), loading -> {
                    loading.setting("NAME").defaultValue("zzz").text();
                    loading.malformed("Shop", new Exception());
                }));
    }

    @Test
    void aCommentInAValueIsNamed() {
        assertEquals(
                List.of("NAME must be true or false (or 1, 0, yes, no, on, off); found \"false # off\" (map);"
                        + " a comment became a part of the value: write the value alone"),
                problems(
                        Map.of("APP_ENV", "production", "NAME", "false # off"),
                        loading -> loading.setting("NAME").toBoolean()));
    }

    @Test
    void anOlderNameInUseIsNoTypo() {
        ConfigReport<String> report =
                report(Map.of("APP_ENV", "production", "HOSTS_X", "1", "APP_ENVS", "x"), "map", loading -> {
                    loading.setting("NAME").alias("HOSTS_X").toInt();
                    loading.listSetting("HOSTS_Y", ",").optional().toTexts();
                });
        assertEquals(List.of("NAME is set by its older name HOSTS_X; rename it to NAME"), said(report.warnings()));
    }

    @Test
    void aShortNameThatIsNotMissingHasNoTypo() {
        Map<String, String> values = Map.of("APP_ENV", "production", "NAMES", "1", "HOST_S", "1");
        assertEquals(
                List.of("HOSTS is not set, and HOST_S is: a typo?; rename HOST_S to HOSTS, or remove it"),
                said(report(
                                values,
                                "map",
                                loading -> loading.setting("NAME")
                                        .defaultValue("1")
                                        .toInt())
                        .warnings()));
        assertEquals(
                List.of(
                        "NAME is required and is not set; set it in the environment of the process; NAMES is set: a typo?"),
                problems(values, loading -> loading.setting("NAME").toInt()));
    }

    @Test
    void aRuleThatHidesThatItCouldNotReadIsNotBlamed() {
        ConfigReport<String> report = report(
                Map.of("APP_ENV", "production", "NAME", "x"),
                "map",
                loading -> {
                    loading.setting("NAME").toInt();
                    assertThrows(RuntimeException.class, () -> loading.reads("NAME"));
                    loading.plainRule("isShort", Loading.PRODUCTION, false, "must hold", true);
                    loading.plainRule("isLong", Loading.PRODUCTION, false, "must hold", true);
                },
                "isShort",
                "isLong");
        assertEquals(
                List.of("malformed", "unsafe"),
                report.problems().stream().map(Problem::code).toList());
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

    private static String adviceOnUrl(String text, String example, String developmentDefault) {
        List<Problem> problems = report(
                        Map.of("APP_ENV", "production", "NAME", text), "environment variable", loading -> {
                            loading.setting("NAME");
                            if (!example.isEmpty()) {
                                loading.example(example);
                            }
                            if (!developmentDefault.isEmpty()) {
                                loading.developmentDefault(developmentDefault);
                            }
                            loading.text();
                            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted(text), "");
                        })
                .problems();
        return problems.get(0).fix();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "b.corp.io:8883 | mqtts://b.example.com:8883 | '' | write it as mqtts://host, for example mqtts://b.example.com:8883",
                "foo://b | mqtts://b.example.com | '' | use mqtts://, for example mqtts://b.example.com",
                "b.corp.io:8883 | '' | mqtt://localhost | write it as mqtts://host",
                "db.corp.io | '' | postgresql://localhost/x | write it as postgresql://host, and add sslmode=require to its parameters",
                "u:p@db.corp.io | postgresql://db/x?sslmode=require | '' | write it as postgresql://user:password@host, for example postgresql://db/x?sslmode=require",
                "db.corp.io | '' | '' | write it as scheme://host, for example https://example.com",
                "db.corp.io | db.example.com | '' | write it as scheme://host, for example https://example.com"
            })
    void aSchemeThatLacksIsThatOfTheSettingsOwnTexts(String text, String example, String other, String advice) {
        assertEquals(advice, adviceOnUrl(text, example, other));
    }

    @Test
    void anExampleThatMayNotBeTakenIsNotProposed() {
        List<Problem> problems = report(
                        Map.of("APP_ENV", "production", "NAME", "db:1"), "environment variable", loading -> {
                            loading.setting("NAME")
                                    .distinct(Loading.PRODUCTION, true, "")
                                    .example("mqtts://b")
                                    .text();
                            loading.rule("encrypted", Loading.PRODUCTION, Urls.encrypted("db:1"), "");
                        })
                .problems();
        assertEquals("write it as mqtts://host", problems.get(0).fix());
    }

    @Test
    void bytesOfTheWrongFormGetTheCommandThatMakesSome() {
        List<Problem> problems = report(
                        Map.of("APP_ENV", "production", "NAME", "Kx9"), "environment variable", loading -> {
                            loading.setting("NAME")
                                    .sensitive()
                                    .accepts("a new one: openssl rand -hex 32")
                                    .text();
                            loading.malformed(new MalformedException(
                                    "must be hexadecimal digits, two for each byte, such as 0a1b2c"));
                            loading.setting("OLD")
                                    .sensitive()
                                    .accepts("a new one: openssl rand -hex 32")
                                    .text();
                            loading.constraint(new Violation("must have exactly 32 bytes"), "");
                        })
                .problems();
        assertEquals(
                "must be hexadecimal digits, two for each byte", problems.get(0).message());
        assertEquals("make one with: openssl rand -hex 32", problems.get(0).fix());
        assertEquals(
                "make one with: openssl rand -hex 32",
                problems.get(problems.size() - 1).fix());
    }

    @Test
    void whatIsMissingAfterAGapIsNamedAsItWillBe() {
        Map<String, String> values = Map.of("APP_ENV", "production", "HOST_0_URL", "x", "HOST_2_WEIGHT", "1");
        String[] variables = {"HOST_<index>_URL", "HOST_<index>_WEIGHT"};
        Recorder recorder = new Recorder("Config", "APP_ENV", new Named("map", values), variables, new String[0]);
        Loading loading = recorder.loading();
        String[] indexes = loading.indexes("HOST_", "_URL", "_WEIGHT");
        for (int i = 0; i < indexes.length; i++) {
            loading.index("HOST_<index>", i, indexes[i]);
            Loading one = loading.named("<index>", indexes[i]);
            one.setting("HOST_<index>_URL").example("y").text();
            loading.include(one);
        }
        assertEquals(
                List.of(
                        "HOST_2 is set and HOST_1 is not: indexes count from 0; rename the variables of HOST_2 to HOST_1, or set"
                                + " those of HOST_1",
                        "HOST_2_URL is required and is not set; set it as HOST_1_URL, which is its name without the gap; for"
                                + " example y"),
                said(recorder.report("made").problems()));
    }

    @Test
    void anExampleThatIsRefusedIsNotOffered() {
        for (String environment : List.of("production", "staging")) {
            List<Problem> problems = report(
                            Map.of("APP_ENV", environment),
                            "environment variable",
                            loading -> loading.setting("NAME")
                                    .distinct(Loading.PRODUCTION, true, "")
                                    .example("mqtts://b")
                                    .text())
                    .problems();
            assertEquals(
                    environment.equals("production")
                            ? "like the example mqtts://b, which itself is refused here"
                            : "for example mqtts://b",
                    problems.get(0).fix());
        }
    }
}
