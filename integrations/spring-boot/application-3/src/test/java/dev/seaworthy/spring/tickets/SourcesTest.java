package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.spring.source.SpringSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.boot.env.ConfigTreePropertySource.Option;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ByteArrayResource;

/** What counts of Spring's environment, in which order, and what a report says of it. */
class SourcesTest {
    private static final String STRONG = "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU";

    private static final String DEVTOOLS =
            "property source \"devtools-local: [file:/home/a/spring-boot-devtools.properties]\" ";

    @TempDir
    private Path directory;

    private final StandardEnvironment environment = new StandardEnvironment();
    private final MutablePropertySources sources = environment.getPropertySources();

    private ConfigReport<TicketsConfig> report() {
        return TicketsConfigLoader.loader().check(SpringSource.of(environment, TicketsConfigLoader.loader()));
    }

    private SourcesTest with(PropertySource<?> source) {
        sources.addLast(source);
        return this;
    }

    private SourcesTest with(String name, Map<String, Object> properties) {
        return with(new MapPropertySource(name, properties));
    }

    private SourcesTest withYaml(String yaml) {
        try {
            ByteArrayResource file = new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "application.yml");
            new YamlPropertySourceLoader().load("application.yml", file).forEach(this::with);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment of the process, in place of the one of this test. */
    private SourcesTest withProcess(Map<String, Object> variables) {
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return this;
    }

    private ConfigValue value(String variable) {
        return report().values().stream()
                .filter(value -> value.variable().equals(variable))
                .findFirst()
                .orElseThrow();
    }

    private List<String> problems() {
        return report().problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ORDERS_CAPACITY", "orders.capacity", "orders-capacity", "ordersCapacity", "orders_capacity"})
    void aVariableIsFoundUnderEachOfItsNames(String name) {
        with("test", Map.of("APP_ENV", "development", name, 7));
        assertEquals("7", value("ORDERS_CAPACITY").text());
    }

    @Test
    void theNamesOfTheProcessEnvironmentAreExact() {
        withProcess(Map.of("APP_ENV", "development", "orders_capacity", "7"));
        assertEquals("100", value("ORDERS_CAPACITY").text());
        assertTrue(report().warnings().toString().contains("orders_capacity is"), report().toString());
    }

    @Test
    void sequencesAreLists() {
        withYaml("app-env: development\nallowed-hosts: [a.example.com, 'b,c']\nhall-names:\n- a;b\n- back\\\n- c,d\n");
        TicketsConfig config = report().orThrow();
        assertEquals(List.of("a.example.com", "b,c"), config.allowedHosts());
        assertEquals(List.of("a;b", "back\\", "c,d"), config.hallNames());
    }

    @Test
    void textsAreLists() {
        withYaml("app-env: development\nallowed.hosts: a.example.com,b.example.com\nhall-names: a,b;c\n");
        TicketsConfig config = report().orThrow();
        assertEquals(List.of("a.example.com", "b.example.com"), config.allowedHosts());
        assertEquals(List.of("a,b", "c"), config.hallNames());
    }

    @Test
    void anElementComesFromItsLine() {
        withYaml("app-env: development\nhall-names:\n- a\n- b\n");
        assertEquals("application.yml - 3:3", origin("HALL_NAMES"));
    }

    @Test
    void originsAreThoseOfSpringBoot() {
        with(new SimpleCommandLinePropertySource("--app.env=development"))
                .withYaml("orders:\n  capacity: 7\n")
                .with("a source", Map.of("invoices.capacity", 8, "HALL_NAMES", "x"));
        assertEquals("application.yml - 2:13", origin("ORDERS_CAPACITY"));
        assertEquals(
                "property source \"a source\" invoices.capacity",
                value("INVOICES_CAPACITY").origin());
        assertEquals("property source \"a source\"", value("HALL_NAMES").origin());
        assertEquals("command line app.env", value("APP_ENV").origin());
        assertEquals("developmentDefault", value("DATABASE_URL").origin());
    }

    private String origin(String variable) {
        String origin = value(variable).origin();
        return origin.substring(origin.indexOf("application.yml")).replace("]", "");
    }

    @Test
    void theFirstSourceWinsAndAnEmptyTextIsNone() {
        withProcess(Map.of("APP_ENV", "development", "ORDERS_CAPACITY", "", "INVOICES_CAPACITY", "8"))
                .withYaml("orders.capacity: 1\ninvoices.capacity: 1\n");
        assertEquals("1", value("ORDERS_CAPACITY").text());
        assertEquals("8", value("INVOICES_CAPACITY").text());
        assertEquals("environment variable", value("INVOICES_CAPACITY").origin());
    }

    @Test
    void aSecretFileOfTheProcessComesBeforeTheFilesOfTheApplication() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), STRONG + "\n");
        withProcess(Map.of("APP_ENV", "development", "SIGNING_KEY_FILE", file.toString()))
                .withYaml("signing-key: from-the-jar\n");
        assertEquals(STRONG, report().orThrow().signingKey().reveal());
        assertEquals("SIGNING_KEY_FILE", value("SIGNING_KEY").origin());
    }

    @Test
    void aVariableAndItsFileContradictEachOther() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), STRONG);
        withProcess(Map.of("APP_ENV", "development", "SIGNING_KEY_FILE", file.toString(), "SIGNING_KEY", STRONG));
        assertTrue(
                problems().toString().contains("SIGNING_KEY and SIGNING_KEY_FILE are both set"), problems()::toString);
    }

    @Test
    void aConfigTreeIsTakenAsItIs() throws IOException {
        Files.writeString(directory.resolve("signing-key"), "${not.a.reference}\n");
        with(new ConfigTreePropertySource("tree", directory, Option.AUTO_TRIM_TRAILING_NEW_LINE))
                .with("test", Map.of("app.env", "development"));
        assertEquals("${not.a.reference}", report().orThrow().signingKey().reveal());
    }

    @Test
    void aReferenceIsResolved() {
        with("test", Map.of("app.env", "development", "orders.capacity", "${most:7}", "most", 9));
        assertEquals("9", value("ORDERS_CAPACITY").text());
    }

    @Test
    void aReferenceThatLeadsNowhereIsAProblemThatQuotesNothing() {
        with("test", Map.of("app.env", "development", "signing-key", "secret-${nowhere}"));
        assertEquals(
                List.of("SIGNING_KEY refers to a property that is not set; found property source \"test\" signing-key;"
                        + " set that property, or write ${name:default}"),
                problems());
    }

    @Test
    void aCircleOfReferencesIsAProblemThatQuotesNothing() {
        for (String text : List.of("${signing-key}", "secret-${one}")) {
            with("test", Map.of("app.env", "development", "signing-key", text, "one", "${two}", "two", "x${one}"));
            assertEquals(
                    List.of("SIGNING_KEY refers to itself, through other properties or at once; found property source"
                            + " \"test\" signing-key; write its value, or refer to another property"),
                    problems());
        }
    }

    @Test
    void aTypoIsToldAsItIsWritten() {
        withYaml("app-env: production\nsigning-key: " + STRONG + "\nallowed-hosts: t.example.com\n"
                + "databse:\n  url: postgresql://db/tickets\n");
        assertEquals(
                List.of("DATABASE_URL is required and is not set;"
                        + " for example postgresql://user:pass@db:5432/tickets; databse.url is set: a typo?"),
                problems());
    }

    /** As devtools adds it: before everything, the command line included. */
    private SourcesTest withDevtoolsFile(Map<String, Object> properties) {
        sources.addFirst(
                new MapPropertySource("devtools-local: [file:/home/a/spring-boot-devtools.properties]", properties));
        return this;
    }

    @ParameterizedTest
    @CsvSource({"production", "staging"})
    void aFileOfDevtoolsDoesNotOverrideTheEnvironmentOfTheProcess(String environment) {
        withProcess(Map.of("APP_ENV", environment)).withDevtoolsFile(Map.of("app.env", "development"));
        assertEquals(
                List.of("APP_ENV is set twice, to different values; found " + DEVTOOLS
                        + "app.env, and environment variable; remove one of the two"),
                problems());
        sources.addFirst(new MapPropertySource("arguments", Map.of("app.env", "development")));
        assertEquals(List.of(), problems());
    }

    @Test
    void aFileOfDevtoolsDoesNotOverrideTheCommandLine() {
        sources.addFirst(new SimpleCommandLinePropertySource("--app.env=staging"));
        withDevtoolsFile(Map.of("APP_ENV", "development"));
        assertTrue(
                problems().get(0).contains(", and command line app.env; remove one of the two"), problems()::toString);
    }

    @Test
    void aFileOfDevtoolsMayFillInDevelopment() {
        withProcess(Map.of("APP_ENV", "development", "ORDERS_CAPACITY", "1"))
                .withDevtoolsFile(Map.of("app.env", "development", "orders.capacity", "7"));
        assertEquals("7", value("ORDERS_CAPACITY").text());
        withProcess(Map.of()).withYaml("app.env: staging\n");
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @CsvSource({"production,", "staging,", "production,production", "'',staging"})
    void nothingOfAFileOfDevtoolsCountsOutsideDevelopment(String process, @Nullable String said) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "orders.capacity",
                "7",
                "signing-key",
                STRONG,
                "seaworthy.waive",
                "x",
                "hall-names[0]",
                "a",
                "smtp.host",
                ""));
        if (said != null) {
            properties.put("app.env", said);
        }
        withProcess(process.isEmpty() ? Map.of() : Map.of("APP_ENV", process)).withDevtoolsFile(properties);
        String rest = " comes from a file of devtools, which counts in development alone; found " + DEVTOOLS;
        String fix = "; remove it from that file";
        if (said != null) {
            assertTrue(problems().contains("APP_ENV" + rest + "app.env" + fix), problems()::toString);
            properties.remove("app.env");
            withProcess(Map.of("APP_ENV", said));
        }
        assertTrue(
                problems()
                        .containsAll(List.of(
                                "ORDERS_CAPACITY" + rest + "orders.capacity" + fix,
                                "SIGNING_KEY" + rest + "signing-key" + fix,
                                "HALL_NAMES" + rest + "hall-names[0]" + fix,
                                "SEAWORTHY_WAIVE" + rest + "seaworthy.waive" + fix)),
                problems()::toString);
        assertFalse(problems().toString().contains("SMTP_HOST"), problems()::toString);
    }

    @Test
    void namesOfSpringAndOfTheJvmAreNoTypos() {
        withProcess(Map.of("SERVER_PORT", "1", "APP_ENV", "development"))
                .with("test", Map.of("server.port", 8080, "spring.application.name", "x", "user.nam", "y"));
        assertEquals(
                List.of(),
                report().warnings().stream()
                        .filter(warning -> warning.code().equals("unknown-variable"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "prod,development,production",
        "production,staging,production",
        "stage,production,staging",
        "dev,production,development"
    })
    void aProfileOfAnotherEnvironmentIsAProblem(String profile, String word, String meant) {
        environment.setActiveProfiles("eu", profile);
        with("test", Map.of("app.env", word));
        assertTrue(
                problems()
                        .contains("APP_ENV is " + word + ", and the Spring profile " + profile
                                + " is active; set APP_ENV to " + meant + ", or do not activate the profile "
                                + profile),
                () -> report().toString());
    }

    @Test
    void aDefaultProfileCountsWhereNoneIsActive() {
        environment.setDefaultProfiles("production");
        with("test", Map.of("app.env", "development"));
        assertEquals(
                List.of("APP_ENV is development, and no Spring profile is active, of which the default is production;"
                        + " set APP_ENV to production, or activate another profile"),
                problems());
        environment.setActiveProfiles("eu");
        assertEquals(List.of(), problems());
    }

    @Test
    void profilesThatAgreeOrSayNothingAreFine() {
        environment.setActiveProfiles("dev", "test", "eu");
        with("test", Map.of("app.env", "development"));
        assertEquals(List.of(), problems());
    }

    @Test
    void aProfileDoesNotSayWhichEnvironmentItIs() {
        environment.setActiveProfiles("production");
        assertEquals("APP_ENV", report().problems().get(0).variable());
        assertEquals("", report().environment());
    }

    @Test
    void theAttachedViewOfSpringBootIsNotReadTwice() {
        with("test", Map.of("app.env", "development", "orders.capacity", 7));
        ConfigurationPropertySources.attach(environment);
        assertEquals(
                "property source \"test\" orders.capacity",
                value("ORDERS_CAPACITY").origin());
    }

    @Test
    void theNamesThatEditorsProposeAreRead() throws IOException {
        List<String> proposed = new ArrayList<>();
        for (String variable : TicketsConfigLoader.loader().variables()) {
            String name = variable.toLowerCase(Locale.ROOT).replace('_', '.');
            assertTrue(metadata().contains("\"name\": \"" + name + "\""), name);
            with(name, Map.of(name, variable.equals("APP_ENV") ? "development" : "7"));
            proposed.add(variable + " from " + "property source \"" + name + "\" " + name);
        }
        assertEquals(
                proposed,
                report().values().stream()
                        .map(value -> value.variable() + " from " + value.origin())
                        .toList());
    }

    private static String metadata() throws IOException {
        for (URL file : Collections.list(
                SourcesTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = file.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains(TicketsConfig.class.getName())) {
                    return text;
                }
            }
        }
        return "";
    }

    @Test
    void aSecretIsNeverShown() {
        withYaml("app-env: production\nsigning-key: hunter2-hunter2\n");
        assertFalse(report().toString().contains("hunter2"), report().toString());
    }
}
