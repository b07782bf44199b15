package dev.seaworthy.runtime.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.ForwardingSource;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Recorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process reads whose configuration has names of its own for the environments. */
class NamedProcessTest {
    private static final EnvironmentNames NAMES = EnvironmentNames.canonical()
            .with(Environment.DEVELOPMENT, "local", "test")
            .with(Environment.PRODUCTION, "live");

    @TempDir
    Path directory;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void theDotenvFilesAreThoseOfTheNameThatIsWritten() throws IOException {
        write(".env.test.local", "A=1\n");
        write(".env.local", "A=2\nB=2\n");
        write(".env.test", "B=3\n");
        write(".env.development", "C=4\n");
        write(".env", "A=5\nB=5\nD=5\n");
        environment.put("APP_ENV", "test");

        ConfigSource test = source().in(Environment.DEVELOPMENT);

        assertEquals("1", test.value("A"));
        assertEquals("3", test.value("B"), "in test .env.local is passed over");
        assertNull(test.value("C"));
        assertEquals("5", test.value("D"));
        environment.put("APP_ENV", "local");
        assertEquals("2", source().in(Environment.DEVELOPMENT).value("A"));
        environment.put("APP_ENV", "development");
        assertEquals("4", source().in(Environment.DEVELOPMENT).value("C"));
    }

    @Test
    void anotherSourceMaySayThatThisIsDevelopment() throws IOException {
        write(".env.live", "A=1\n");
        write(".env.development", "A=2\n");
        environment.put("APP_ENV", "live");

        assertEquals("2", source().in(Environment.DEVELOPMENT).value("A"));
        assertNull(source().in(Environment.PRODUCTION).value("A"));
    }

    @Test
    void anotherSourceMaySayTheNameOfDevelopment() throws IOException {
        write(".env.test.local", "NAME=of test\n");
        write(".env.local", "NAME=of local\n");
        write(".env.development", "NAME=of development\n");
        ConfigSource properties = ConfigSources.map(Map.of("APP_ENV", " test "));

        assertEquals("of test", ofName(ConfigSources.inOrder(source(), properties)));
        assertEquals("of test", ofName(new Around(ConfigSources.inOrder(properties, source()))));
        assertEquals("of test", ofName(ConfigSources.inOrder(properties, new Around(source()))));
        environment.put("APP_ENV", "local");
        assertEquals("of local", ofName(ConfigSources.inOrder(source(), properties)));
    }

    /** What a configuration with these names reads. */
    private static @Nullable String ofName(ConfigSource source) {
        return NamedEnvironment.of(NAMES, "APP_ENV", source)
                .in(Environment.DEVELOPMENT)
                .value("NAME");
    }

    @Test
    void aNameThatCannotBeReadIsNoProblemOfWhatDevelopmentWouldHave() throws IOException {
        write(".env", "APP_ENV=live\n");
        write(".env.development", "NAME=x\n");

        assertEquals("x", source().in(Environment.DEVELOPMENT).value("NAME"));
        assertEquals("x", ofName(source()));
    }

    @Test
    void aDotenvFileMaySayDevelopmentByEachOfItsNamesAndNoOtherEnvironment() throws IOException {
        write(".env", "APP_ENV=test\n");
        assertEquals("test", source().value("APP_ENV"));
        assertEquals(".env:1", source().origin("APP_ENV"));
        for (String word : List.of("live", "production", "Live", "stagin")) {
            write(".env", "APP_ENV=" + word + "\n");

            SourceException refused = assertThrows(SourceException.class, () -> source().value("APP_ENV"));

            assertEquals("conflict", refused.code());
        }
        write(".env", "APP_ENV=moon\n");
        assertEquals("moon", source().value("APP_ENV"));
    }

    @Test
    void allElseIsAsAProcessHasIt() throws IOException {
        write("a", "1");
        environment.put("A_FILE", directory.resolve("a").toString());
        environment.put("CREDENTIALS_DIRECTORY", directory.resolve("none").toString());
        environment.put("B", "1");

        ConfigSource source = source();

        assertTrue(source.isWholeFile("A"));
        assertFalse(source.isWholeFile("B"));
        assertTrue(source.names().containsAll(List.of("A", "A_FILE", "B")));
        assertEquals("environment variable", source.origin("APP_ENV"));
        assertEquals(
                List.of("$CREDENTIALS_DIRECTORY"),
                source.problems().stream().map(Problem::variable).toList());
        assertNull(source.withoutSecretFiles("A").value("A"));
    }

    @Test
    void anOriginSaysTheWordThatStandsForTheEnvironment() {
        environment.put("APP_ENV", " live ");
        environment.put("NAME", "live");
        ConfigSource source = NamedEnvironment.of(NAMES, "APP_ENV", source());

        assertEquals("environment variable, as live", source.origin("APP_ENV"));
        assertEquals("environment variable", source.origin("NAME"));
        environment.put("APP_ENV", "production");
        assertEquals("environment variable", source.origin("APP_ENV"));
    }

    @Test
    void aReportHasTheNameThatIsWritten() {
        environment.put("APP_ENV", " live ");
        environment.put("NAME", "x");

        ConfigReport<String> report = report();

        assertEquals("production", report.environment());
        assertEquals("live", report.environmentName());
        assertEquals("Shop starts in production (live) without a problem\n", report.verdict());
        environment.put("APP_ENV", "production");
        assertEquals("Shop starts in production without a problem\n", report().verdict());
    }

    @Test
    void aWordThatIsNoNameIsRefusedWithAllNames() {
        environment.put("APP_ENV", "moon");
        assertEquals(
                "Shop cannot start: 1 problem\n\n  APP_ENV    must be development, local, test, staging, production or"
                        + " live\n             found \"moon\" (environment variable); write one of these names\n",
                report().verdict());
        environment.put("APP_ENV", "liv");
        assertEquals("did you mean live?", report().problems().get(0).fix());
    }

    @Test
    void aNameBelongsToOneEnvironment() {
        assertEquals("production", NAMES.environment("live").orElseThrow().variableValue());
        assertEquals(List.of("live"), NAMES.ownOf(Environment.PRODUCTION));
        assertEquals(List.of("staging"), NAMES.of(Environment.STAGING));
        assertEquals(false, NAMES.environment("Live").isPresent());
        assertEquals(false, EnvironmentNames.canonical().hasOwn());
        assertEquals(
                "development, staging or production",
                EnvironmentNames.canonical().either());
    }

    private ConfigReport<String> report() {
        Recorder recorder = new Recorder(NAMES, "Shop", "APP_ENV", source(), new String[0], new String[0]);
        Loading loading = recorder.loading();
        return recorder.report(loading.failed() ? "" : "shop");
    }

    private ConfigSource source() {
        return new NamedProcess(NAMES, environment, directory, "APP_ENV", new String[0]);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    /** A source of a program's own around another one. */
    private static final class Around extends ForwardingSource {
        Around(ConfigSource source) {
            super(source);
        }

        @Override
        protected ConfigSource around(ConfigSource other) {
            return new Around(other);
        }
    }
}
