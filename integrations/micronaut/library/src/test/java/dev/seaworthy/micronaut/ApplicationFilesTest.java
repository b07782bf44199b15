package dev.seaworthy.micronaut;

import static dev.seaworthy.testing.ConfigAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.env.PropertySource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What files of an application must not say: which environment this is where each start reads them, and what is waived. */
class ApplicationFilesTest {
    private static final String ENVIRONMENTS = "micronaut.environments";

    @TempDir
    private Path packed;

    @BeforeEach
    @AfterEach
    void chooseNothing() {
        System.clearProperty(ENVIRONMENTS);
    }

    private ApplicationFilesTest packed(String file, String... lines) throws IOException {
        Files.writeString(packed.resolve(file + ".properties"), String.join("\n", lines) + "\n");
        return this;
    }

    /** A start of an application that has these files, and of which Micronaut cannot see that a test starts it. */
    private ConfigReport<StoreConfig> report(ApplicationContextBuilder builder) throws IOException {
        try (URLClassLoader files = new URLClassLoader(
                        new URL[] {packed.toUri().toURL()}, getClass().getClassLoader());
                ApplicationContext context = builder.classLoader(files).build()) {
            context.getEnvironment().start();
            return StoreConfigLoader.check(EnvironmentSources.of(context, StoreConfigLoader.loader()));
        }
    }

    private static ApplicationContextBuilder builder() {
        return ApplicationContext.builder().deduceEnvironment(false);
    }

    private List<String> problems(ApplicationContextBuilder builder) throws IOException {
        return report(builder).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void theFileOfADefaultEnvironmentMayNot() throws IOException {
        packed("application-dev", "app.env=development");
        assertThat(problems(builder().defaultEnvironments("eu", "dev")))
                .containsExactly("APP_ENV must not be set for every environment at once; found app.env in"
                        + " application-dev.properties, for the default environment dev; set it where the process"
                        + " starts, or choose the environment there, with MICRONAUT_ENVIRONMENTS=dev");
    }

    @Test
    void theFileOfAnEnvironmentThatSomebodyChoseMay() throws IOException {
        packed("application-dev", "app.env=development");
        assertThat(report(builder().defaultEnvironments("dev").environments("dev")))
                .accepts();
        System.setProperty(ENVIRONMENTS, "dev");
        assertThat(report(builder().defaultEnvironments("dev"))).accepts();
    }

    /** Micronaut sees JUnit on the stack, and then takes no default environment. */
    @Test
    void theFileOfAnEnvironmentThatMicronautDeducedMay() throws IOException {
        packed("application-test", "app.env=development");
        assertThat(report(ApplicationContext.builder().defaultEnvironments("test")))
                .accepts();
        assertThat(report(builder().defaultEnvironments("test"))).refuses("APP_ENV", "conflict");
    }

    /** A start that says nothing is as careful as any then. */
    @Test
    void productionMayBeTheDefaultEnvironment() throws IOException {
        packed("application-live", "app.env=production", "store.key=kJ8h2Lq0Zx5Vt7Rw3Nc9Bm1Yp4Sg6Df");
        assertThat(report(builder().defaultEnvironments("live"))).accepts();
        packed("application-live", "app.env=staging");
        assertThat(report(builder().defaultEnvironments("live"))).refuses("APP_ENV", "conflict");
    }

    @Test
    void theFileThatIsReadBeforeTheOthersIsAsTheyAre() throws IOException {
        packed("bootstrap", "app.env=development");
        assertThat(problems(builder().bootstrapEnvironment(true)))
                .containsExactly(
                        "APP_ENV must not be set for every environment at once; found app.env in bootstrap; set"
                                + " it where the process starts, or in a file of one environment, such as application-dev.yml");
        packed("bootstrap", "x=y").packed("bootstrap-dev", "app.env=development");
        assertThat(report(builder().bootstrapEnvironment(true).environments("dev")))
                .accepts();
        assertThat(report(builder().bootstrapEnvironment(true).defaultEnvironments("dev")))
                .refuses("APP_ENV", "conflict");
    }

    @Test
    void itMayHaveAnotherName() throws IOException {
        System.setProperty("micronaut.bootstrap.name", "first");
        try {
            packed("first", "app.env=development");
            assertThat(report(builder().bootstrapEnvironment(true))).refuses("APP_ENV", "conflict");
        } finally {
            System.clearProperty("micronaut.bootstrap.name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "application-prod", "bootstrap", "bootstrap-prod"})
    void noneOfThemWaivesARule(String file) throws IOException {
        packed(file, "seaworthy.waive=STORE_KEY.strongSecret until 2026-12-01 because it is in a hurry");
        assertThat(problems(builder()
                        .bootstrapEnvironment(true)
                        .environments("prod")
                        .properties(Map.of("app.env", "production", "store.key", "kJ8h2Lq0Zx5Vt7Rw3Nc9Bm1Yp4Sg6Df"))))
                .singleElement()
                .asString()
                .startsWith("SEAWORTHY_WAIVE must not be a part of the application; found seaworthy.waive in " + file)
                .endsWith("; remove it there; whoever answers for a start sets it where that process starts");
    }

    /**
     * What is malformed has been read: only who starts the process may waive a rule, but by any means of Micronaut's, such as
     * micronaut.config.files, whose sources are called by their paths.
     */
    @ParameterizedTest
    @ValueSource(strings = {"/etc/waive.yml", "application-ops.yml", "application.yml"})
    void whoStartsTheProcessWaivesARule(String namedFile) throws IOException {
        Map<String, Object> waiver = Map.of("seaworthy.waive", "nothing");
        packed("application", "x=y");
        assertThat(report(builder()
                        .properties(Map.of("app.env", "development"))
                        .propertySources(PropertySource.of(namedFile, waiver, -250))))
                .refusesOnly("SEAWORTHY_WAIVE", "waiver");
        assertThat(report(builder().args("-app.env=development", "-seaworthy.waive=nothing")))
                .refusesOnly("SEAWORTHY_WAIVE", "waiver");
    }

    /** What each start has is what a start that says nothing has: Micronaut is asked what that reads. */
    @Test
    void whatAStartThatSaysNothingReadsIsRefusedAndNothingElse() throws IOException {
        long seed = Long.getLong("starts.seed", 1);
        Random random = new Random(seed);
        List<String> roots = List.of("application", "bootstrap");
        List<String> names = List.of("", "-dev", "-eu", "-dev-eu");
        Map<Boolean, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            for (String root : roots) {
                for (String name : names) {
                    packed(root + name, "x=y");
                }
            }
            packed(roots.get(random.nextInt(2)) + names.get(random.nextInt(4)), "app.env=development");
            boolean isBootstrapped = random.nextBoolean();
            List<String> defaults = some(random);
            List<String> chosen = random.nextBoolean() ? List.of() : some(random);

            boolean isOfEveryStart = says(start(isBootstrapped, chosen.isEmpty() ? defaults : List.of(), List.of()));
            boolean isRefused = report(start(isBootstrapped, defaults, chosen)).problems().stream()
                    .anyMatch(each -> each.code().equals("conflict"));

            assertThat(isRefused)
                    .as("seed %d, round %d: %s by default, %s chosen", seed, i, defaults, chosen)
                    .isEqualTo(isOfEveryStart);
            outcomes.merge(isRefused, 1, Integer::sum);
        }
        assertThat(outcomes)
                .hasSize(2)
                .allSatisfy((outcome, times) -> assertThat(times).isGreaterThan(20));
    }

    private static List<String> some(Random random) {
        List<String> some = new ArrayList<>(List.of("dev", "eu", "dev-eu"));
        some.removeIf(each -> random.nextBoolean());
        return some;
    }

    private static ApplicationContextBuilder start(boolean isBootstrapped, List<String> defaults, List<String> chosen) {
        return builder()
                .bootstrapEnvironment(isBootstrapped)
                .defaultEnvironments(defaults.toArray(String[]::new))
                .environments(chosen.toArray(String[]::new));
    }

    /** Whether Micronaut itself has the property. */
    private boolean says(ApplicationContextBuilder builder) throws IOException {
        try (URLClassLoader files = new URLClassLoader(
                        new URL[] {packed.toUri().toURL()}, getClass().getClassLoader());
                ApplicationContext context = builder.classLoader(files).build()) {
            return context.getEnvironment().start().containsProperty("app.env");
        }
    }
}
