package dev.seaworthy.micronaut;

import static dev.seaworthy.testing.ConfigAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.source.NamedEnvironment;
import dev.seaworthy.runtime.source.NamedProcess;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.naming.NameUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentSourcesTest {
    private static final PropertySource DEVELOPMENT = PropertySource.of("start", Map.of("app.env", "development"));

    /** The order of files such as application.yml. */
    private static final int FILE = -300;

    private static ConfigReport<StoreConfig> report(List<String> environments, PropertySource... sources) {
        try (ApplicationContext context = ApplicationContext.builder(environments.toArray(String[]::new))
                .deduceEnvironment(false)
                .propertySources(sources)
                .build()) {
            context.getEnvironment().start();
            return StoreConfigLoader.check(EnvironmentSources.of(context, StoreConfigLoader.loader()));
        }
    }

    /** What a configuration reads whose development is called local too, in a directory. */
    private static ConfigSource named(Path directory, PropertySource properties) {
        EnvironmentNames names = EnvironmentNames.canonical().with(Environment.DEVELOPMENT, "local");
        try (ApplicationContext context = ApplicationContext.builder("local")
                .deduceEnvironment(false)
                .propertySources(properties)
                .build()) {
            ConfigSource process = new NamedProcess(names, Map.of(), directory, "APP_ENV", new String[0]);
            context.getEnvironment().start();
            return NamedEnvironment.of(names, "APP_ENV", EnvironmentSources.of(context, "APP_ENV", names, process));
        }
    }

    private static ConfigReport<StoreConfig> report(String key, Object value) {
        return report(List.of(), DEVELOPMENT, PropertySource.of("test.yml", Map.of(key, value), FILE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store.public.url",
                "store.public-url",
                "store.publicUrl",
                "store-public-url",
                "STORE_PUBLIC_URL",
                "storePublicUrl"
            })
    void aVariableIsFoundByEachSpellingOfItsName(String key) {
        assertThat(report(key, "https://store.test"))
                .accepts()
                .warnsOfNothing()
                .hasValue("STORE_PUBLIC_URL", "https://store.test")
                .hasOrigin("STORE_PUBLIC_URL", key + " in test.yml");
    }

    @Test
    void aNumberIsItsText() {
        assertThat(report("store.limit", 7)).hasValue("STORE_LIMIT", "7");
    }

    @Test
    void aListIsItsElements() {
        ConfigReport<StoreConfig> report = report("store.goods", List.of("boats", "sails, white", 3));
        assertThat(report.orThrow().goods().orElseThrow()).containsExactly("boats", "sails, white", "3");
    }

    @Test
    void aListIsJoinedByTheSeparatorOfItsSetting() {
        ConfigReport<StoreConfig> report = report("store.halls", List.of("Hall 1, left", "Hall 2; right"));
        assertThat(report.orThrow().halls().orElseThrow()).containsExactly("Hall 1, left", "Hall 2; right");
    }

    @ParameterizedTest
    @ValueSource(strings = {"store.goods", "store-goods", "storeGoods", "STORE_GOODS"})
    void aListIsTheElementsThatStandByTheirIndex(String key) {
        ConfigReport<StoreConfig> report = file(Map.of(key + "[0]", "boats", key + "[1]", "sails, ${no.such:white}"));
        assertThat(report).warnsOfNothing().hasOrigin("STORE_GOODS", key + "[0] in test.yml");
        assertThat(report.orThrow().goods().orElseThrow()).containsExactly("boats", "sails, white");
    }

    @Test
    void aGapInAListIsRefused() {
        assertThat(file(Map.of("store.goods[0]", "boats", "store.goods[2]", "sails"))
                        .verdict())
                .isEqualTo("""
                StoreConfig cannot start in development: 1 problem

                  STORE_GOODS    has an element store.goods[2] and no store.goods[1]: indexes count from 0
                                 found store.goods[2] in test.yml; rename it to store.goods[1], or set store.goods[1]
                """);
    }

    /** Micronaut puts together the elements of all its sources; one that has the list as a whole hides what is beneath it. */
    @Test
    void micronautHasTheListThatIsRead() {
        long seed = Long.getLong("lists.seed", 1);
        Random random = new Random(seed);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < 600; i++) {
            PropertySource[] sources = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(place -> PropertySource.of("source " + place, goods(random, place), 10 * place - 310))
                    .toArray(PropertySource[]::new);
            try (ApplicationContext context = ApplicationContext.builder()
                    .deduceEnvironment(false)
                    .propertySources(sources)
                    .build()) {
                io.micronaut.context.env.Environment environment =
                        context.getEnvironment().start();
                List<?> raw = environment.getProperty("goods", List.class).orElse(List.of());
                Object whole = environment.getProperty("goods", Object.class).orElse(raw);
                boolean isGap = whole instanceof List<?> all && all.stream().anyMatch(Objects::isNull);
                ConfigSource source = EnvironmentSources.of(
                        context, "APP_ENV", EnvironmentNames.canonical(), ConfigSources.map(Map.of()));
                String as = "seed " + seed + ", start " + i + ": " + Arrays.toString(sources) + whole;
                if (isGap) {
                    assertThatThrownBy(() -> source.value("GOODS"))
                            .as(as)
                            .isInstanceOf(SourceException.class)
                            .hasMessageContaining("indexes count from 0");
                } else {
                    String text = source.value("GOODS");
                    assertThat(text == null ? "" : text)
                            .as(as)
                            .isEqualTo(ConfigSource.joined(
                                    raw.stream().map(String::valueOf).toList(), ","));
                }
                outcomes.merge(isGap ? "gap" : raw.isEmpty() ? "none" : "list", 1, Integer::sum);
            }
        }
        assertThat(outcomes.get("gap")).isGreaterThan(60);
        assertThat(outcomes.get("list")).isGreaterThan(200);
    }

    /** What one source says of a list: nothing, some of its elements, all of it, or a text. */
    private static Map<String, Object> goods(Random random, int place) {
        Map<String, Object> goods = new TreeMap<>();
        int kind = random.nextInt(6);
        if (kind == 1) {
            goods.put("goods", new ArrayList<>(List.of("list" + place, "of" + place)));
        } else if (kind == 2) {
            goods.put("goods", "text" + place);
        } else if (kind > 2) {
            for (int index = 0; index < 3; index++) {
                if (random.nextInt(index + 2) > 0 == index < 2) {
                    goods.put("goods[" + index + "]", "element" + place + index);
                }
            }
        }
        return goods;
    }

    @Test
    void aPlaceholderIsResolved() {
        assertThat(report("store.limit", "${no.such.property:9}")).hasValue("STORE_LIMIT", "9");
        assertThat(report("store.limit", "${no.such.property}"))
                .refusesOnly("STORE_LIMIT", "unreadable")
                .showsNo("no.such.property");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${store.limit}", "1${one}"})
    void aCircleOfPlaceholdersIsAProblem(String text) {
        Map<String, Object> values = Map.of("store.limit", text, "one", "${two}", "two", "${one}");
        ConfigReport<StoreConfig> report = report(List.of(), DEVELOPMENT, PropertySource.of("test.yml", values, FILE));
        assertThat(report).refusesOnly("STORE_LIMIT", "unreadable");
        assertThat(report.toString()).contains("STORE_LIMIT    refers to itself, through other properties or at once");
    }

    @Test
    void theSourceThatComesLaterInMicronautsOrderWins() {
        ConfigReport<StoreConfig> report = report(
                List.of(),
                DEVELOPMENT,
                PropertySource.of("command line", Map.of("store.limit", "3"), 10),
                PropertySource.of("one.yml", Map.of("store.limit", "1"), FILE),
                PropertySource.of("two.yml", Map.of("store-limit", "2", "store.key", "two"), FILE + 1));
        assertThat(report)
                .hasValue("STORE_LIMIT", "3")
                .hasOrigin("STORE_LIMIT", "store.limit in command line")
                .hasOrigin("STORE_KEY", "store.key in two.yml");
    }

    @Test
    void anEmptyValueIsNotSet() {
        assertThat(report("store.limit", "")).hasOrigin("STORE_LIMIT", "defaultValue");
        assertThat(report(
                        List.of(),
                        DEVELOPMENT,
                        PropertySource.of("one.yml", Map.of("store.limit", "1"), FILE),
                        PropertySource.of("two.yml", Map.of("store.limit", ""), FILE + 1)))
                .hasOrigin("STORE_LIMIT", "store.limit in one.yml");
    }

    @ParameterizedTest
    @CsvSource({"store.limit, store-limit", "store-limit, storeLimit", "STORE_LIMIT, store.limit"})
    void twoSpellingsOfOneVariableInOneFileMustAgree(String one, String other) {
        assertThat(file(Map.of(one, 1, other, 2))).refusesOnly("STORE_LIMIT", "conflict");
        assertThat(file(Map.of(one, 1, other, "1"))).accepts().hasValue("STORE_LIMIT", "1");
        assertThat(file(Map.of(one, "", other, "1"))).accepts().hasValue("STORE_LIMIT", "1");
        assertThat(file(Map.of(one, 1, other, 2)).verdict())
                .contains("is set twice, to different values")
                .contains(one + " in test.yml")
                .contains(other + " in test.yml")
                .contains("remove one of the two");
    }

    private static ConfigReport<StoreConfig> file(Map<String, Object> properties) {
        return report(List.of(), DEVELOPMENT, PropertySource.of("test.yml", properties, FILE));
    }

    @Test
    void groupsThatTheEnvironmentNamesComeFromProperties() {
        StoreConfig config = file(Map.of(
                        "store.branch.old-town.city", "Oslo",
                        "store.branch.newTown2.city", "Rome",
                        "store.till[0].city", "Bern",
                        "store.till.1.city", "Bonn"))
                .orThrow();
        assertThat(config.branches().keySet()).containsExactly("NEW_TOWN2", "OLD_TOWN");
        assertThat(config.tills().get(0).city()).isEqualTo("Bern");
        assertThat(config.tills().get(1).city()).isEqualTo("Bonn");
    }

    @Test
    void aListOfGroupsIsWhatMicronautMakesOfYaml() {
        ConfigReport<StoreConfig> report = file(Map.of(
                "store.till",
                List.of(
                        Map.of("city", "Bern", "owners", List.of("Ada", "Bo, of Bern")),
                        Map.of("city", "${none:Bonn}"))));
        assertThat(report).accepts().warnsOfNothing().hasOrigin("STORE_TILL_1_CITY", "store.till[1].city in test.yml");
        assertThat(report.orThrow().tills().get(0).owners()).containsExactly("Ada", "Bo, of Bern");
        assertThat(report.orThrow().tills().get(1).city()).isEqualTo("Bonn");
    }

    /** Micronaut alone finds no s3-bucket there, but has this environment variable for it. */
    @ParameterizedTest
    @ValueSource(strings = {"s3Bucket", "s3-bucket", "s3.bucket", "S3_BUCKET", "s3_bucket"})
    void aFirstWordMayEndInADigit(String key) {
        assertThat(report(key, "pictures")).accepts().warnsOfNothing().hasValue("S3_BUCKET", "pictures");
    }

    /**
     * What a name stands for is Micronaut's to say: it finds a property of the variable's name, or calls the variable of the name
     * so. The two differ where digits stand in camel case.
     */
    @Test
    void micronautFindsWhatIsReadAndNothingElse() {
        long seed = Long.getLong("spellings.seed", 1);
        Random random = new Random(seed);
        int rounds = Integer.getInteger("spellings", 600);
        List<String> words = List.of("public", "url", "s3", "oauth2", "id", "x", "max", "v1", "7");
        int found = 0;
        for (int i = 0; i < rounds; i++) {
            List<String> name = new ArrayList<>(List.of("store"));
            random.ints(1 + random.nextInt(3), 0, words.size()).forEach(each -> name.add(words.get(each)));
            String variable = String.join("_", name).toUpperCase(Locale.ROOT);
            String key = spelling(name, random);
            try (ApplicationContext context = ApplicationContext.builder()
                    .deduceEnvironment(false)
                    .propertySources(PropertySource.of("test.yml", Map.of(key, "7"), FILE))
                    .build()) {
                io.micronaut.context.env.Environment environment =
                        context.getEnvironment().start();
                boolean isFound = isFound(environment, name)
                        || NameUtils.environmentName(key).equals(variable);
                ConfigSource source = EnvironmentSources.of(
                        context, "APP_ENV", EnvironmentNames.canonical(), ConfigSources.map(Map.of()));
                assertThat(source.value(variable) != null)
                        .as("%s for %s, seed %d", key, variable, seed)
                        .isEqualTo(isFound);
                found += isFound ? 1 : 0;
            }
        }
        assertThat(found).isBetween(rounds / 4, rounds * 3 / 4);
    }

    /** A way to write a name, sometimes with a slip. What Micronaut binds has a prefix, which ends in a dot. */
    private static String spelling(List<String> words, Random random) {
        StringBuilder name = new StringBuilder(words.get(0)).append('.');
        boolean isCamelCase = random.nextBoolean();
        for (String word : words.subList(1, words.size())) {
            boolean isFirst = name.toString().endsWith(".");
            if (!isFirst && isCamelCase) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            } else {
                name.append(isFirst ? "" : List.of(".", "-", "_", "").get(random.nextInt(4)))
                        .append(random.nextInt(5) == 0 ? word.toUpperCase(Locale.ROOT) : word);
            }
        }
        if (random.nextInt(3) == 0) {
            name.insert(name.length() - 1, random.nextBoolean() ? "x" : "-");
        }
        return name.toString();
    }

    /** Whether Micronaut finds a property under one of the names that a variable may have there. */
    private static boolean isFound(io.micronaut.context.env.Environment environment, List<String> words) {
        List<String> names = List.of(words.get(0));
        for (String word : words.subList(1, words.size())) {
            names = names.stream()
                    .flatMap(name -> Stream.of(name + "." + word, name + "-" + word))
                    .toList();
        }
        return names.stream()
                .anyMatch(name -> environment.getProperty(name, String.class).isPresent());
    }

    @Test
    void aTypoInAPropertyIsNamed() {
        ConfigReport<StoreConfig> report = report("store.publicUlr", "https://store.test");
        assertThat(report).warnsOf("STORE_PUBLIC_URL", "unknown-variable");
        assertThat(report.toString()).contains("store.publicUlr is: a typo?");
    }

    @Test
    void whatTheJdkSetsIsNoSetting() {
        assertThat(report(List.of(), DEVELOPMENT)).hasValue("USER_NAME", "nobody");
        assertThat(report("user.name", "ada")).hasValue("USER_NAME", "ada");
    }

    @Test
    void aSecretIsNotShown() {
        String secret = "hunter2-hunter2";
        assertThat(report(
                        List.of(),
                        PropertySource.of("start", Map.of("app.env", "production", "store.limit", "x" + secret)),
                        PropertySource.of("test.yml", Map.of("store.key", secret), FILE)))
                .refuses("STORE_LIMIT", "malformed")
                .hasOrigin("STORE_KEY", "store.key in test.yml");
        assertThat(report("store.key", secret)).accepts().showsNo(secret);
        assertThat(report("store.key", "${" + secret + "}"))
                .refusesOnly("STORE_KEY", "unreadable")
                .showsNo(secret);
    }

    @ParameterizedTest
    @CsvSource({
        "production, dev",
        "production, development",
        "production, staging",
        "staging, prod",
        "development, production",
        "development, Production",
        "development, PROD",
        "production, Dev",
        "development, STAGING",
        "development, stage"
    })
    void environmentsThatContradictEachOtherAreAProblem(String word, String active) {
        assertThat(report(
                        List.of("cloud", active),
                        PropertySource.of("start", Map.of("app.env", word, "store.key", "k"))))
                .refuses("APP_ENV", "conflict");
    }

    @ParameterizedTest
    @CsvSource({"production, prod", "production, cloud", "development, dev", "staging, staging", "staging, test"})
    void environmentsThatAgreeAreNone(String word, String active) {
        assertThat(report(
                        List.of(active),
                        PropertySource.of(
                                "start", Map.of("app.env", word, "store.key", "kJ8h2Lq0Zx5Vt7Rw3Nc9Bm1Yp4Sg6Df"))))
                .accepts();
    }

    @Test
    void theContradictionSaysWhatToDo() {
        assertThat(report(List.of("prod"), DEVELOPMENT).verdict()).isEqualTo("""
                StoreConfig cannot start in development: 1 problem

                  APP_ENV    contradicts Micronaut, whose environment is prod
                             found "development" (app.env in start); start with micronaut.environments=development, or set APP_ENV to what is meant
                """);
    }

    /** One that differs by case alone from a name of the configuration is that name, unless another is exactly it. */
    @ParameterizedTest
    @CsvSource({"Live, 1", "LIVE, 1", "live, 1", "Local, 0", "LOCAL, 1", "local, 0"})
    void namesOfTheConfigurationAreComparedWithoutCaseToo(String active, int problems) {
        EnvironmentNames names = EnvironmentNames.canonical()
                .with(Environment.DEVELOPMENT, "local")
                .with(Environment.PRODUCTION, "live")
                .with(Environment.PRODUCTION, "LOCAL");
        ConfigSource source =
                new AgreedEnvironment(ConfigSources.map(Map.of("APP_ENV", "local")), "APP_ENV", names, Set.of(active));
        assertThat(source.problems()).hasSize(problems);
    }

    @Test
    void theDotenvFilesAreThoseOfTheNameThatAPropertySays(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve(".env.local.local"), "STORE_LIMIT=1\n");
        Files.writeString(directory.resolve(".env.development"), "STORE_LIMIT=2\n");

        ConfigSource source = named(directory, PropertySource.of("application-local", Map.of("app.env", "local"), FILE))
                .in(Environment.DEVELOPMENT);

        assertThat(source.value("STORE_LIMIT")).isEqualTo("1");
        assertThat(source.origin("STORE_LIMIT")).isEqualTo(".env.local.local:1");
        assertThat(source.problems()).isEmpty();
    }

    @Test
    void aFileOfEveryEnvironmentCannotKnowWhichOneThisIs() {
        assertThat(report(List.of("dev"), PropertySource.of("application", Map.of("app.env", "development"), FILE))
                        .verdict())
                .isEqualTo("""
                StoreConfig cannot start: 1 problem

                  APP_ENV    must not be set for every environment at once
                             found app.env in application; set it where the process starts, or in a file of one environment, such as application-dev.yml
                """);
        assertThat(report(List.of("dev"), PropertySource.of("application-dev", Map.of("app.env", "development"), FILE)))
                .accepts();
    }
}
