package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.spring.source.SpringSource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePropertySource;

/** A file that is read by each start cannot know in which environment that start is. */
class EveryStartTest {
    private static final int RANDOM_APPLICATIONS = Integer.getInteger("applications", 200);

    private static final List<String> EXPRESSIONS =
            List.of("dev", "'!dev'", "[eu, west]", "default", "'west & eu'", "'default | eu'", "'!west, eu'");

    private final Path classes;

    @TempDir
    private Path outside;

    private final Map<String, Object> arguments = new HashMap<>();

    /** What code sets by {@code SpringApplication.setDefaultProperties}. */
    private final Map<String, Object> defaults = new HashMap<>();

    private final ResourceLoader files;

    EveryStartTest(@TempDir Path classes) throws MalformedURLException {
        this.classes = classes;
        this.files = new DefaultResourceLoader(
                new URLClassLoader(new URL[] {classes.toUri().toURL()}));
    }

    @BeforeEach
    void nameTheFiles() {
        arguments.put("spring.config.name", "shop"); // The application of these tests has an application.yml.
    }

    private EveryStartTest packed(String file, String text) throws IOException {
        Files.writeString(classes.resolve(file), text);
        return this;
    }

    private EveryStartTest with(String name, String value) {
        arguments.put(name, value);
        return this;
    }

    private EveryStartTest withDefault(String name, String value) {
        defaults.put(name, value);
        return this;
    }

    /** What Spring Boot makes of the files, the default properties and the arguments, without the environment of this test. */
    private ConfigurableEnvironment environment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment.getPropertySources().addFirst(new MapPropertySource("arguments", arguments));
        if (!defaults.isEmpty()) {
            environment.getPropertySources().addLast(new MapPropertySource("defaultProperties", defaults));
        }
        ConfigDataEnvironmentPostProcessor.applyTo(environment, files, null);
        return environment;
    }

    private ConfigReport<TicketsConfig> report() {
        return TicketsConfigLoader.loader().check(SpringSource.of(environment(), TicketsConfigLoader.loader()));
    }

    private List<String> problems() {
        return report().problems().stream().map(Problem::toString).toList();
    }

    private List<String> codes() {
        return report().problems().stream().map(Problem::code).toList();
    }

    private void assertRefused() {
        assertEquals(1, problems().size(), problems()::toString);
        assertTrue(
                problems().get(0).startsWith("APP_ENV must not be set for every environment at once; found "),
                problems()::toString);
    }

    @Test
    void aPackedFileMayNotSayWhichEnvironmentThisIs() throws IOException {
        packed("shop.yml", "app.env: development\n");
        assertEquals(
                List.of(
                        "APP_ENV must not be set for every environment at once; found class path resource [shop.yml] - 1:10;"
                                + " set it where the process starts, or in a file of one environment, such as application-dev.yml"),
                problems());
        with("app.env", "development");
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"APP_ENV=staging", "app-env=production", "appEnv=${who:development}"})
    void howeverItIsWrittenThere(String line) throws IOException {
        packed("shop.properties", line + "\n").assertRefused();
    }

    @Test
    void aFileOfAProfileMay() throws IOException {
        packed("shop.yml", "app.env: production\n").packed("shop-dev.yml", "app.env: development\n");
        assertRefused();
        with("spring.profiles.active", "eu,dev");
        assertEquals(List.of(), problems());
    }

    @Test
    void aPartOfAFileThatIsForAProfileMay() throws IOException {
        packed("shop.yml", "---\nspring.config.activate.on-profile: [dev, eu]\napp.env: development\n");
        with("spring.profiles.active", "dev");
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @CsvSource({"kubernetes,0", "none,1"})
    void aPartThatIsForAPlatformMay(String platform, int problems) throws IOException {
        packed("shop.yml", "---\nspring.config.activate.on-cloud-platform: " + platform + "\napp.env: development\n");
        with("spring.main.cloud-platform", platform);
        assertEquals(problems, problems().size(), problems()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "'!production'", "'default | dev'"})
    void aPartThatIsReadWhereNobodyChoseAProfileMayNot(String profile) throws IOException {
        packed("shop.yml", "---\nspring.config.activate.on-profile: " + profile + "\napp.env: development\n");
        assertRefused();
    }

    @Test
    void theFileOfTheDefaultProfileMayOnlyWhereSomebodyChoseThatProfile() throws IOException {
        packed("shop-default.yml", "app.env: development\n").assertRefused();
        packed("shop-dev.yml", "app.env: development\n").with("spring.profiles.default", "dev");
        assertEquals(List.of(), problems());
    }

    @Test
    void theFileOfAProfileThatEveryStartHasMayNot() throws IOException {
        packed("shop.yml", "spring.profiles.active: [eu, local]\nspring.profiles.group.local: dev\n");
        packed("shop-dev.yml", "app.env: development\n");
        assertEquals(
                List.of(
                        "APP_ENV must not be set for every environment at once; found class path resource [shop-dev.yml] - 1:10,"
                                + " for a profile that class path resource [shop.yml] - 1:26 activates; set it where the"
                                + " process starts, or activate the profile there"),
                problems());
        packed("shop-dev.yml", "x: y\n").packed("shop-staging.yml", "app.env: staging\n");
        with("spring.profiles.active", "staging");
        assertFalse(codes().contains("conflict"), problems()::toString);
    }

    /** What a start that says nothing has to be most careful about it is careful about then. */
    @Test
    void productionMayBeTheProfileOfEveryStart() throws IOException {
        packed("shop.yml", "spring.profiles.active: ${PROFILE:production}\n");
        packed("shop-production.yml", "app.env: production\n");
        assertFalse(codes().contains("conflict"), problems()::toString);
        packed("shop.yml", "spring.profiles.active: ${PROFILE:dev}\n").packed("shop-dev.yml", "app.env: development\n");
        assertRefused();
        packed("shop-eu.yml", "app.env: development\n").with("PROFILE", "eu");
        assertEquals(List.of(), problems());
    }

    @Test
    void anImportIsAsItsImporterIs() throws IOException {
        packed("more.yml", "app.env: development\n").packed("shop.yml", "spring.config.import: classpath:more.yml\n");
        assertRefused();
        packed(
                "shop.yml",
                "---\nspring.config.activate.on-profile: dev\nspring.config.import: ['classpath:more.yml']\n");
        with("spring.profiles.active", "dev");
        assertEquals(List.of(), problems());
    }

    @Test
    void aPlaceThatAnOperatorNamesMay() throws IOException {
        Files.writeString(outside.resolve("shop.yml"), "app.env: development\n");
        with("spring.config.additional-location", outside.toUri().toString());
        assertEquals(List.of(), problems());
        arguments.remove("spring.config.additional-location");
        Files.createDirectory(classes.resolve("one"));
        packed("one/shop.yml", "app.env: development\n").with("spring.config.location", "classpath:/one/");
        assertEquals(List.of(), problems());
        arguments.remove("spring.config.location");
        packed(
                "shop.yml",
                "spring.config.import: '" + outside.resolve("shop.yml").toUri() + "'\n");
        assertEquals(List.of(), problems());
    }

    @Test
    void aFileThatIsReadWithoutAnybodysWordMayNot() throws IOException {
        Path beside = Files.writeString(Path.of("beside-these-tests.yml"), "app.env: development\n");
        try {
            with("spring.config.name", "beside-these-tests").assertRefused();
        } finally {
            Files.delete(beside);
        }
    }

    @Test
    void anImportThatAnOperatorChoseMay() throws IOException {
        packed("more.yml", "app.env: development\n").with("spring.config.import", "classpath:more.yml");
        assertEquals(List.of(), problems());
    }

    @Test
    void aConfigTreeMay() throws IOException {
        Files.writeString(outside.resolve("app.env"), "development");
        packed("shop.yml", "spring.config.import: 'configtree:" + outside + "/'\n");
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"APP_ENV", "app.env", "appEnv"})
    void aDefaultPropertyMayNot(String name) {
        withDefault(name, "development");
        assertEquals(
                List.of(
                        "APP_ENV must not be set for every environment at once; found default property"
                                + (name.equals("APP_ENV") ? "" : " " + name)
                                + "; set it where the process starts, or in a file of one environment, such as application-dev.yml"),
                problems());
        with("app.env", "development");
        assertEquals(List.of(), problems());
    }

    @Test
    void productionMayBeADefaultProperty() {
        withDefault("app.env", "production");
        assertFalse(codes().contains("conflict"), problems()::toString);
    }

    @Test
    void aProfileOfTheDefaultPropertiesIsOneOfEveryStart() throws IOException {
        packed("shop-dev.yml", "app.env: development\n").withDefault("spring.profiles.active", "dev");
        assertEquals(
                List.of(
                        "APP_ENV must not be set for every environment at once; found class path resource [shop-dev.yml] - 1:10,"
                                + " for a profile that default property spring.profiles.active activates; set it where the"
                                + " process starts, or activate the profile there"),
                problems());
        packed("shop-eu.yml", "app.env: development\n").with("spring.profiles.active", "eu");
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @CsvSource({
        "spring.config.import, classpath:one/shop.yml",
        "spring.config.location, classpath:/one/",
        "spring.config.additional-location, classpath:/one/"
    })
    void aFileThatADefaultPropertyNamesMayNot(String name, String value) throws IOException {
        Files.createDirectory(classes.resolve("one"));
        packed("one/shop.yml", "app.env: development\n").withDefault(name, value);
        assertRefused();
        packed("one/shop-dev.yml", "app.env: development\n").with("spring.profiles.active", "dev");
        assertEquals(List.of(), problems());
    }

    /** As {@code @PropertySource} adds it where a context was processed ahead of time, or an initializer of the application. */
    @ParameterizedTest
    @CsvSource({"development,1", "production,0"})
    void aPackedFileOfPropertiesThatCodeAddsMayNot(String environment, int conflicts) throws IOException {
        Map<String, Object> process = new HashMap<>();
        packed("more.properties", "app.env=" + environment + "\n");
        StandardEnvironment start = new StandardEnvironment();
        start.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        start.getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, process));
        ResourcePropertySource more =
                new ResourcePropertySource("named", new ClassPathResource("more.properties", files.getClassLoader()));
        start.getPropertySources().addLast(more);
        assertEquals(conflicts, conflicts(start));
        process.put("APP_ENV", "development");
        assertEquals(0, conflicts(start));
        process.clear();
        start.getPropertySources().remove("named");
        start.getPropertySources().addFirst(more); // As a test does.
        assertEquals(0, conflicts(start));
    }

    private static long conflicts(ConfigurableEnvironment environment) {
        return TicketsConfigLoader.loader()
                .check(SpringSource.of(environment, TicketsConfigLoader.loader()))
                .problems()
                .stream()
                .filter(problem -> problem.code().equals("conflict"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.yml", "shop-dev.yml", "more.yml"})
    void aWaiverIsNotPacked(String file) throws IOException {
        packed("shop.yml", "spring.config.import: 'optional:classpath:more.yml'\n");
        String text = Files.exists(classes.resolve(file)) ? Files.readString(classes.resolve(file)) : "";
        packed(file, text + "seaworthy.waive: " + waiver() + "\n").with("spring.profiles.active", "dev");
        with("app.env", "development");
        assertEquals(
                List.of("SEAWORTHY_WAIVE must not be a part of the application; found class path resource [" + file
                        + "] - "
                        + (text.isEmpty() ? 1 : 2)
                        + ":18; remove it there; whoever answers for a start sets it where that process starts"),
                problems());
        with("SEAWORTHY_WAIVE", waiver());
        assertEquals(List.of(), problems());
    }

    @Test
    void aWaiverIsNoDefaultProperty() {
        with("app.env", "development").withDefault("seaworthy.waive", waiver());
        assertEquals(1, problems().size(), problems()::toString);
        assertTrue(
                problems()
                        .get(0)
                        .startsWith("SEAWORTHY_WAIVE must not be a part of the application; found default property"
                                + " seaworthy.waive; "),
                problems()::toString);
    }

    @Test
    void aWaiverOutsideOfTheApplicationIsAnOperators() throws IOException {
        Files.writeString(outside.resolve("shop.yml"), "seaworthy.waive: " + waiver() + "\n");
        with("spring.config.additional-location", outside.toUri().toString()).with("app.env", "development");
        assertEquals(List.of(), problems());
    }

    private static String waiver() {
        return "ALLOWED_HOSTS.noLocalhost until "
                + LocalDate.now(ZoneOffset.UTC).plusDays(2) + " because of a test";
    }

    /** The line that says it is refused exactly where Spring Boot reads that same line in a start that chooses no profile. */
    @Test
    void itIsRefusedWhereAStartThatSaysNothingReadsItToo() throws IOException {
        long seed = Long.getLong("applications.seed", 1);
        Random random = new Random(seed);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < RANDOM_APPLICATIONS; i++) {
            arguments.remove("spring.profiles.active");
            defaults.clear();
            defaults(random);
            for (String name : List.of("shop", "shop-dev", "shop-eu", "shop-default")) {
                for (String imported : List.of("of-" + name, "by-" + name, "default")) {
                    packed(imported + ".yml", random.nextBoolean() ? "app.env: development\n" : "x: y\n");
                }
                packed(name + ".yml", (name.equals("shop") ? profiles(random) : "") + text(random, name));
            }
            List<String> said = said();
            List<String> profiles = new ArrayList<>(List.of("dev", "eu", "west"));
            profiles.removeIf(profile -> random.nextInt(3) == 0);
            with("spring.profiles.active", String.join(",", profiles));
            List<String> here = said();
            String expected = here.isEmpty() ? "missing" : said.contains(here.get(0)) ? "conflict" : "none";
            String found =
                    report().problems().stream().findFirst().map(Problem::code).orElse("none");
            assertEquals(expected, found, "application " + i + " of seed " + seed + ", " + here + " " + report());
            outcomes.merge(expected, 1, Integer::sum);
        }
        assertTrue(outcomes.getOrDefault("conflict", 0) > RANDOM_APPLICATIONS / 16, outcomes::toString);
        assertTrue(outcomes.getOrDefault("none", 0) > RANDOM_APPLICATIONS / 16, outcomes::toString);
    }

    private void defaults(Random random) {
        switch (random.nextInt(8)) {
            case 0 -> withDefault("app.env", "development");
            case 1 -> withDefault("spring.profiles.active", "dev");
            case 2 -> withDefault("spring.profiles.include", "west, eu");
            case 3 -> withDefault("spring.config.import", "classpath:default.yml");
            case 4 -> withDefault("spring.profiles.default", "eu").withDefault("appEnv", "development");
            default -> defaults.clear();
        }
    }

    /** The profiles that each start has, where the application says so. */
    private static String profiles(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "spring.profiles.active: dev\n";
            case 1 -> "spring.profiles.active: [west, eu]\n";
            case 2 -> "spring.profiles.include: eu\n";
            case 3 -> "spring.profiles.default: ${nothing:dev}\n";
            case 4 -> "spring.profiles:\n  active: west\n  group:\n    west: eu, dev\n";
            default -> "";
        };
    }

    /** A file of up to three parts, of which one imports another file. */
    private static String text(Random random, String name) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(3);
        int importing = random.nextInt(2 * parts);
        // With of-shop.yml come of-shop-dev.yml and the like, for which no other file must ask.
        String imported = (name.equals("shop") ? "of-" : "by-") + name;
        for (int part = 0; part < parts; part++) {
            text.append("---\nx: y\n");
            if (name.equals("shop") && random.nextBoolean()) {
                text.append("spring.config.activate.on-profile: ")
                        .append(EXPRESSIONS.get(random.nextInt(EXPRESSIONS.size())))
                        .append('\n');
            }
            text.append(random.nextInt(3) == 0 ? "app.env: development\n" : "")
                    .append(part == importing ? "spring.config.import: classpath:" + imported + ".yml\n" : "");
        }
        return text.toString();
    }

    /** Where Spring Boot has it from, the strongest first. */
    private List<String> said() {
        List<String> said = new ArrayList<>();
        for (PropertySource<?> source : environment().getPropertySources()) {
            Origin origin = OriginLookup.getOrigin(source, "app.env");
            if (origin != null) {
                said.add(origin.toString());
            } else if (source.containsProperty("app.env") || source.containsProperty("appEnv")) {
                said.add(source.getName());
            }
        }
        return said;
    }
}
