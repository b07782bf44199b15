package dev.seaworthy.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.source.NamedEnvironment;
import dev.seaworthy.runtime.source.NamedProcess;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.common.MapBackedConfigSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of two values wins, where it comes from, and what a profile may not say. */
class QuarkusSourceTest {
    private static final String FILE = "jar:file:/app/shop.jar!/application.properties";

    private final Map<String, String> system = new TreeMap<>();
    private final Map<String, String> environment = new TreeMap<>();
    private final Map<String, String> packed = new TreeMap<>();
    private final Map<String, String> dotenv = new TreeMap<>();
    private final List<org.eclipse.microprofile.config.spi.ConfigSource> further = new ArrayList<>();
    private final List<String> repeated = new ArrayList<>();
    private String profile = "prod";

    @Test
    void aPropertyHasEachSpellingThatQuarkusLetsAVariableOverride() {
        packed.putAll(Map.of("database.url", "a", "secret-key", "b", "ALLOWED_HOSTS", "c", "quarkus.debug", "d"));
        ConfigSource source = source();
        assertEquals("a", source.value("DATABASE_URL"));
        assertEquals("b", source.value("SECRET_KEY"));
        assertEquals("c", source.value("ALLOWED_HOSTS"));
        assertNull(source.value("QUARKUS_DEBUG"));
        assertTrue(source.names().containsAll(List.of("DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS")));
    }

    @Test
    void aNameIsSpelledAsItIsWritten() {
        packed.putAll(Map.of("databse.url", "a", "DATABSE_USER", "b", "hall.names[0]", "c"));
        environment.put("DATABSE_PORT", "1");
        ConfigSource source = source();
        assertEquals("databse.url", source.spelling("DATABSE_URL"));
        assertEquals("DATABSE_USER", source.spelling("DATABSE_USER"));
        assertEquals("hall.names", source.spelling("HALL_NAMES"));
        assertEquals("DATABSE_PORT", source.spelling("DATABSE_PORT"));
    }

    @Test
    void aListOfGroupsHasTheirVariables() {
        packed.putAll(Map.of(
                "shard[0].url", "a", "shard[1].hosts[0]", "b", "shard[1].hosts[1]", "c", "client.git-hub.id", "d"));
        ConfigSource source = source();
        assertEquals("a", source.value("SHARD_0_URL"));
        assertEquals("b;c", source.value("SHARD_1_HOSTS", ";"));
        assertEquals("d", source.value("CLIENT_GIT_HUB_ID"));
        assertTrue(
                source.names().containsAll(List.of("SHARD_0_URL", "SHARD_1_HOSTS", "CLIENT_GIT_HUB_ID")),
                source.names()::toString);
    }

    @Test
    void nobodySetsAVariableByBeingSomebody() {
        system.putAll(Map.of("user.name", "root", "java.version", "17", "user.limit", "9"));
        assertNull(source().value("USER_NAME"));
        assertNull(source().value("JAVA_VERSION"));
        assertEquals("9", source().value("USER_LIMIT"));
    }

    @Test
    void theEnvironmentWinsOverThePackedFileAndASystemPropertyOverBoth() {
        packed.put("database.url", "packed");
        assertIs("packed", "database.url in application.properties", "DATABASE_URL");
        environment.put("DATABASE_URL", "process");
        assertIs("process", "environment variable", "DATABASE_URL");
        system.put("database.url", "system");
        assertIs("system", "system property database.url", "DATABASE_URL");
    }

    @Test
    void aProfileWinsWhereItIsActive() {
        packed.putAll(Map.of("database.url", "each", "%dev.database.url", "dev"));
        assertIs("each", "database.url in application.properties", "DATABASE_URL");
        profile = "dev";
        assertIs("dev", "%dev.database.url in application.properties", "DATABASE_URL");
    }

    @Test
    void aSecretFileWinsOverThePackedFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "of-the-operator\n");
        packed.put("secret.key", "packed");
        environment.put("SECRET_KEY_FILE", file.toString());
        assertIs("of-the-operator", "SECRET_KEY_FILE", "SECRET_KEY");
        assertTrue(source().isWholeFile("SECRET_KEY"));
        system.put("secret.key", "system");
        assertFalse(source().isWholeFile("SECRET_KEY"));
    }

    @Test
    void twoSpellingsThatDifferAreNoChoice() {
        packed.putAll(Map.of("database.url", "a", "database-url", "b"));
        SourceException twice = assertThrows(SourceException.class, () -> source().value("DATABASE_URL"));
        assertEquals("conflict", twice.code());
        assertEquals(
                "database-url in application.properties, and database.url in application.properties", twice.found());
        packed.put("database-url", "a");
        assertEquals("a", source().value("DATABASE_URL"));
    }

    @Test
    void aReferenceIsFollowedAndMustLeadSomewhere() {
        packed.putAll(Map.of("database.url", "postgresql://${database.host}/shop", "database.host", "db"));
        assertEquals("postgresql://db/shop", source().value("DATABASE_URL"));
        packed.remove("database.host");
        SourceException nowhere = assertThrows(SourceException.class, () -> source().value("DATABASE_URL"));
        assertEquals("refers to a property that is not set", nowhere.getMessage());
    }

    @Test
    void theEnvironmentIsTakenAsItIs() {
        packed.putAll(Map.of("secret.key", "packed", "host", "db"));
        for (String text :
                List.of("${host}", "a$$5", "${nope}", "\\${nope}", "${", "${SECRET_KEY}", "${x::y}", "${}")) {
            environment.put("SECRET_KEY", text);
            assertIs(text, "environment variable", "SECRET_KEY");
        }
    }

    @Test
    void anElementOfTheEnvironmentIsTakenAsItIs() {
        packed.putAll(Map.of("hall.names[0]", "a", "hall.names[1]", "b"));
        environment.put("HALL_NAMES_1_", "${nope}$$");
        assertIs("a,${nope}$$", "hall.names[0] in application.properties", "HALL_NAMES");
    }

    @Test
    void aPropertyMayReferToTheEnvironmentAsQuarkusHasIt() {
        packed.put("database.url", "postgresql://${DATABASE_HOST}/shop");
        environment.putAll(Map.of("DATABASE_HOST", "${host}", "HOST", "db"));
        assertEquals("postgresql://db/shop", source().value("DATABASE_URL"));
    }

    @Test
    void aReferenceOfAWeakerPropertyIsNotFollowed(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "of-the-operator\n");
        packed.putAll(Map.of("secret.key", "${nope}", "secret-key", "other"));
        environment.put("SECRET_KEY_FILE", file.toString());
        assertIs("of-the-operator", "SECRET_KEY_FILE", "SECRET_KEY");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ${b}         | refers to itself, through other properties or at once
                    ${a}         | refers to itself, through other properties or at once
                    pa${ss       | has a reference that is not closed
                    pa${         | has a reference that is not closed
                    ${nope:${    | has a reference that is not closed
                    pa${}ss      | has a reference without a name
                    ${nope}      | refers to a property that is not set
                    \\${}${nope} | refers to a property that is not set
                    ${open}      | refers to a property that has a reference that is not closed
                    ${nameless}  | refers to a property that has a reference without a name
                    ${pa::ss}    | has a reference that Quarkus cannot follow
                    ${c1}        | has a reference that Quarkus cannot follow
                    """)
    void aReferenceThatLeadsNowhereIsToldInWordsThatQuoteNothing(String text, String message) {
        packed.putAll(Map.of("a", text, "b", "${a}", "open", "x${y", "nameless", "${}"));
        for (int i = 1; i < 40; i++) {
            packed.put("c" + i, "${c" + (i + 1) + "}");
        }
        packed.put("c40", "end");
        SourceException refused = assertThrows(SourceException.class, () -> source().value("A"));
        assertEquals("unreadable", refused.code());
        assertEquals(message, refused.getMessage());
        assertEquals("a in application.properties", refused.found());
        assertFalse(refused.fix().contains("ss"), refused::fix);
    }

    @Test
    void anElementIsAValueByItselfWhereTheEnvironmentDecidesHowManyThereAre() {
        repeated.addAll(List.of("SIGNING_KEY_<index>", "MATRIX_<index>"));
        packed.putAll(Map.of("signing.key[0]", "k1", "signing.key[1]", "k2", "hall.names[0]", "a"));
        packed.putAll(Map.of("matrix[0]", "1,2", "matrix[0][0]", "1", "matrix[0][1]", "2"));
        assertIs("k1", "signing.key[0] in application.properties", "SIGNING_KEY_0");
        assertEquals("k2", source().value("SIGNING_KEY_1"));
        assertNull(source().value("SIGNING_KEY_2"));
        assertEquals("1,2", source().value("MATRIX_0"));
        assertEquals("signing.key[0]", source().spelling("SIGNING_KEY_0"));
        assertTrue(source().names().containsAll(List.of("SIGNING_KEY_0", "SIGNING_KEY_1", "MATRIX_0")));
        assertFalse(source().names().contains("HALL_NAMES_0"));
        assertEquals(
                2,
                source().names().stream()
                        .filter(name -> name.startsWith("MATRIX"))
                        .count());
        environment.put("SIGNING_KEY_0", "${k3}");
        assertIs("${k3}", "environment variable", "SIGNING_KEY_0");
        packed.put("signing.key.1", "k4");
        SourceException twice = assertThrows(SourceException.class, () -> source().value("SIGNING_KEY_1"));
        assertEquals(
                "signing.key.1 in application.properties, and signing.key[1] in application.properties", twice.found());
    }

    @Test
    void elementsOfADotenvFileAreThoseOfDevelopment() {
        repeated.add("SIGNING_KEY_<index>");
        dotenv.put("SIGNING_KEY_0", "of a developer");
        packed.put("signing.key[0]", "packed");
        assertEquals("packed", source().in(Environment.PRODUCTION).value("SIGNING_KEY_0"));
        assertEquals("of a developer", source().in(Environment.DEVELOPMENT).value("SIGNING_KEY_0"));
    }

    @Test
    void aListIsJoinedByTheSeparatorOfItsSetting() {
        packed.putAll(Map.of("hall.names[0]", "Hall 1, left", "hall.names[1]", "Hall 2; right"));
        assertEquals("Hall 1, left;Hall 2\\; right", source().value("HALL_NAMES", ";"));
        assertIs("Hall 1\\, left,Hall 2; right", "hall.names[0] in application.properties", "HALL_NAMES");
        assertTrue(source().names().contains("HALL_NAMES"));
        assertFalse(source().names().contains("HALL_NAMES_0_"));
    }

    @Test
    void aListOfYamlIsItsElementsThoughYamlJoinsThemToo() {
        packed.putAll(Map.of("hall.names", "a,b", "hall.names[0]", "a", "hall.names[1]", "b"));
        assertEquals("a;b", source().value("HALL_NAMES", ";"));
        system.put("hall.names", "c");
        assertEquals("c", source().value("HALL_NAMES", ";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "a", "a,b,c", "a;c", "b,a", "a\\,b"})
    void aListThatIsWrittenAsAWholeTooSaysTheSame(String whole) {
        packed.putAll(Map.of("hall.names", whole, "hall.names[0]", "a", "hall.names[1]", "b"));
        SourceException twice = assertThrows(SourceException.class, () -> source().value("HALL_NAMES", ";"));
        assertEquals("conflict", twice.code());
        assertEquals(
                "hall.names in application.properties, and hall.names[0] in application.properties", twice.found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a,b", " a, b,"})
    void aListMayBeWrittenTwiceToSayTheSame(String whole) {
        packed.putAll(Map.of("hall.names", whole, "hall.names[0]", "a", "hall.names[1]", "b"));
        assertEquals("a;b", source().value("HALL_NAMES", ";"));
    }

    @Test
    void whatYamlJoinsIsTheListWhateverItRefersTo() {
        packed.putAll(Map.of("hall.names", "${two},a\\,b\\\\", "hall.names[0]", "${two}", "hall.names[1]", "a,b\\"));
        packed.put("two", "c,d");
        assertEquals("c,d;a,b\\", source().value("HALL_NAMES", ";"));
        system.put("hall.names[0]", "e");
        assertEquals("e;a,b\\", source().value("HALL_NAMES", ";"));
        profile = "eu";
        packed.put("%eu.hall.names[1]", "f");
        assertEquals("e;f", source().value("HALL_NAMES", ";"));
    }

    @Test
    void aListOfAProfileWinsOverAWhole() {
        profile = "eu";
        packed.putAll(Map.of("hall.names", "a", "%eu.hall.names[0]", "b"));
        assertIs("b", "%eu.hall.names[0] in application.properties", "HALL_NAMES");
        packed.putAll(Map.of("%eu.hall.names", "c"));
        assertThrows(SourceException.class, () -> source().value("HALL_NAMES"));
    }

    @Test
    void oneElementMayBeTheOperators() {
        packed.putAll(Map.of("hall.names[0]", "a", "hall.names[1]", "b"));
        system.put("hall.names[1]", "c");
        assertIs("a,c", "hall.names[0] in application.properties", "HALL_NAMES");
    }

    @Test
    void aListWithAGapIsRefusedUnlessItIsSetAsAWhole() {
        packed.putAll(Map.of("hall.names[0]", "a", "hall.names[2]", "c"));
        SourceException gap = assertThrows(SourceException.class, () -> source().value("HALL_NAMES"));
        assertEquals("gap", gap.code());
        assertEquals("has an element hall.names[2] and no hall.names[1]: indexes count from 0", gap.getMessage());
        assertEquals("hall.names[2] in application.properties", gap.found());
        system.put("hall.names[1]", "b");
        assertEquals("a,b,c", source().value("HALL_NAMES"));
        system.remove("hall.names[1]");
        system.put("hall.names", "d");
        assertEquals("d", source().value("HALL_NAMES"));
    }

    @Test
    void theEnvironmentMayBeThatOfAProfile() {
        packed.putAll(Map.of("%dev.app.env", "development", "%staging.app.env", "staging"));
        assertNull(source().value("APP_ENV"));
        profile = "staging";
        assertEquals("staging", source().value("APP_ENV"));
        assertEquals(List.of(), problems(Environment.STAGING));
        profile = "dev";
        assertEquals("development", source().value("APP_ENV"));
        assertEquals(List.of(), problems(Environment.DEVELOPMENT));
    }

    @Test
    void noPropertyHidesAnEnvironmentThatIsEmpty() {
        packed.put("app.env", "staging");
        environment.put("APP_ENV", "");
        assertEquals("", source().value("APP_ENV"));
    }

    @Test
    void theDotenvFileOfQuarkusSaysNotWhichEnvironmentThisIs() {
        dotenv.putAll(Map.of("APP_ENV", "production", "DEBUG", "true"));
        assertNull(source().value("APP_ENV"));
        ConfigSource development = source().in(Environment.DEVELOPMENT);
        assertNull(development.value("APP_ENV"));
        assertEquals("true", development.value("DEBUG"));
        assertEquals("DEBUG in .env", development.origin("DEBUG"));
    }

    @ParameterizedTest
    @EnumSource(value = Environment.class, names = "DEVELOPMENT", mode = EnumSource.Mode.EXCLUDE)
    void theDotenvFileOfQuarkusSaysNothingOutsideDevelopment(Environment found) {
        dotenv.putAll(Map.of("SECRET_KEY", "of a developer", "CLIENT_GITHUB_ID", "x", "DATABASE_HOST", "localhost"));
        packed.putAll(Map.of("secret.key", "packed", "database.url", "postgresql://${database.host:db}/shop"));
        ConfigSource source = source().in(found);
        assertEquals("packed", source.value("SECRET_KEY"));
        assertEquals("secret.key in application.properties", source.origin("SECRET_KEY"));
        assertNull(source.value("CLIENT_GITHUB_ID"));
        assertEquals("postgresql://db/shop", source.value("DATABASE_URL"));
        assertFalse(source.names().contains("CLIENT_GITHUB_ID"), source.names()::toString);
        assertEquals("of a developer", source().in(Environment.DEVELOPMENT).value("SECRET_KEY"));
    }

    @Test
    void aDotenvFileChangesNothingElse() {
        profile = "eu,blue";
        packed.putAll(Map.of("%eu.database.url", "eu", "%blue.database.url", "blue", "port", "1"));
        further.add(new PropertiesConfigSource(Map.of("port", "2"), "one", 250));
        further.add(new PropertiesConfigSource(Map.of("port", "3"), "two", 250));
        String url = String.valueOf(source().value("DATABASE_URL"));
        String port = String.valueOf(source().value("PORT"));
        dotenv.put("DEBUG", "true");
        assertEquals(url, source().value("DATABASE_URL"));
        assertEquals(port, source().value("PORT"));
    }

    @Test
    void aFileThatIsPackedMakesDevelopmentOfDevAndTestOnly() {
        packed.put("app.env", "development");
        Problem problem = problems(Environment.DEVELOPMENT).get(0);
        assertEquals(
                "APP_ENV must not be development for every profile; "
                        + "found \"development\" (app.env in application.properties); "
                        + "write %dev.app.env and %test.app.env there, and set APP_ENV where the application runs",
                problem.toString());
        profile = "test";
        assertEquals(List.of(), problems(Environment.DEVELOPMENT));
        profile = "prod";
        environment.put("APP_ENV", "development");
        assertEquals(List.of(), problems(Environment.DEVELOPMENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seaworthy.waive", "%prod.seaworthy.waive"})
    void aFileThatIsPackedWaivesNoRule(String name) {
        packed.put(name, "DEBUG.mustBe until 2026-12-01 because it is in a hurry");
        SourceException refused = assertThrows(SourceException.class, () -> source().value("SEAWORTHY_WAIVE"));
        assertEquals("conflict", refused.code());
        assertEquals("must not be a part of the application", refused.getMessage());
        assertEquals(name + " in application.properties", refused.found());
        environment.put("SEAWORTHY_WAIVE", "of the operator");
        assertEquals("of the operator", source().value("SEAWORTHY_WAIVE"));
    }

    @Test
    void whoStartsTheProcessWaivesARule() {
        String file = Path.of("config/application.properties").toUri().toString();
        further.add(new PropertiesConfigSource(
                Map.of("seaworthy.waive", "a"), "PropertiesConfigSource[source=" + file + "]", 260));
        assertEquals("a", source().value("SEAWORTHY_WAIVE"));
        system.put("seaworthy.waive", "b");
        assertEquals("b", source().value("SEAWORTHY_WAIVE"));
    }

    /** What a build was told is recorded in it, where every start finds it. */
    @Test
    void aBuildWaivesNoRule() {
        further.add(new PropertiesConfigSource(Map.of("seaworthy.waive", "a"), "DefaultValuesConfigSource", -100));
        assertThrows(SourceException.class, () -> source().value("SEAWORTHY_WAIVE"));
        further.clear();
        further.add(new PropertiesConfigSource(
                Map.of("seaworthy.waive", "a"),
                "PropertiesConfigSource[source=resource:/application.properties]",
                250));
        assertThrows(SourceException.class, () -> source().value("SEAWORTHY_WAIVE"));
    }

    @Test
    void aProfileThatSomebodyChoseMustAgree() {
        environment.put("APP_ENV", "development");
        environment.put("QUARKUS_PROFILE", "prod");
        assertEquals(
                "APP_ENV must agree with the profile of Quarkus, which is prod; "
                        + "found \"development\" (environment variable); "
                        + "set APP_ENV to production, or choose another profile",
                problems(Environment.DEVELOPMENT).get(0).toString());
        environment.put("APP_ENV", "production");
        assertEquals(List.of(), problems(Environment.PRODUCTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Production", "PROD", "Prod", "STAGE", "Live"})
    void aProfileIsComparedWithoutCase(String chosen) {
        EnvironmentNames names = EnvironmentNames.canonical().with(Environment.PRODUCTION, "live");
        environment.put("APP_ENV", "development");
        environment.put("QUARKUS_PROFILE", chosen);
        profile = chosen;
        List<String> codes =
                source(names, ConfigSources.environment(environment)).in(Environment.DEVELOPMENT).problems().stream()
                        .map(Problem::code)
                        .toList();
        assertEquals(List.of("conflict"), codes);
    }

    @Test
    void theDotenvFilesAreThoseOfTheNameThatAPropertySays(@TempDir Path directory) throws IOException {
        EnvironmentNames names = EnvironmentNames.canonical().with(Environment.DEVELOPMENT, "local");
        Files.writeString(directory.resolve(".env.local.local"), "PORT=1\n");
        Files.writeString(directory.resolve(".env.development"), "PORT=2\n");
        packed.put("%dev.app.env", "local");
        profile = "dev";

        ConfigSource process = new NamedProcess(names, environment, directory, "APP_ENV", new String[0]);
        ConfigSource source =
                NamedEnvironment.of(names, "APP_ENV", source(names, process)).in(Environment.DEVELOPMENT);

        assertEquals("1", source.value("PORT"));
        assertEquals(".env.local.local:1", source.origin("PORT"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void theProfileThatQuarkusTakesByItselfAgreesWithEverything() {
        environment.put("APP_ENV", "staging");
        assertEquals(List.of(), problems(Environment.STAGING));
        profile = "europe";
        assertEquals(List.of(), problems(Environment.STAGING));
    }

    @Test
    void developersAreNotInProduction() {
        environment.put("APP_ENV", "production");
        profile = "dev";
        assertEquals(1, problems(Environment.PRODUCTION).size());
        profile = "test"; // A test may prove what production would say.
        assertEquals(List.of(), problems(Environment.PRODUCTION));
    }

    private void assertIs(String text, String origin, String variable) {
        ConfigSource source = source();
        assertEquals(text, source.value(variable));
        assertEquals(origin, source.origin(variable));
    }

    private List<Problem> problems(Environment found) {
        return source().in(found).problems();
    }

    private ConfigSource source() {
        return source(EnvironmentNames.canonical(), ConfigSources.environment(environment));
    }

    private ConfigSource source(EnvironmentNames names, ConfigSource process) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder()
                .withProfiles(List.of(profile.split(",")))
                .addDefaultInterceptors()
                .withSources(
                        new SystemProperties(system),
                        new EnvConfigSource(environment, 300),
                        new PropertiesConfigSource(packed, FILE, 250))
                .withSources(further);
        if (!dotenv.isEmpty()) {
            config.withSources(new Dotenv(dotenv));
        }
        ApplicationProperties properties =
                ApplicationProperties.of(config.build()).with(repeated);
        return QuarkusSource.of("APP_ENV", names, properties, process);
    }

    /** What Quarkus makes of the system properties, those of this process left out. */
    private static final class SystemProperties extends MapBackedConfigSource {
        private static final long serialVersionUID = 1L;

        SystemProperties(Map<String, String> properties) {
            super("SysPropConfigSource", properties, 400);
        }
    }

    /** What Quarkus makes of a dotenv file. */
    private static final class Dotenv extends EnvConfigSource {
        private static final long serialVersionUID = 1L;

        Dotenv(Map<String, String> variables) {
            super(variables, 295);
        }

        @Override
        public String getName() {
            return super.getName() + "[source=" + Path.of(".env").toUri() + "]";
        }
    }
}
