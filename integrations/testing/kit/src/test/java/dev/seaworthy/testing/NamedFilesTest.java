package dev.seaworthy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code NAME_FILE} in a test: a start with it is judged as far as that needs no file, and what would be read is said. */
class NamedFilesTest {
    private static final TestEnvironment<StoreConfig> PRODUCTION = TestEnvironment.of(StoreConfig.class)
            .production()
            .withSecret("PAYMENT_KEY", "pay_live_")
            .with("STOCK_URL", "https://stock.harbour.test");

    @Test
    void aVariableAndItsFileAreRefusedAsByAProcess() {
        TestEnvironment<StoreConfig> both = PRODUCTION.withOther("SECRET_KEY_FILE", "/run/secrets/key");
        assertThat(both).refusesOnly("SECRET_KEY", "conflict");
        assertThat(both.check().verdict())
                .isEqualTo(StoreConfigLoader.check(ConfigSources.environment(both.variables()))
                        .verdict())
                .contains("SECRET_KEY    and SECRET_KEY_FILE are both set");
    }

    @Test
    void aFileThatATestDoesNotReadIsSaid() {
        TestEnvironment<StoreConfig> named =
                PRODUCTION.without("SECRET_KEY").withOther("SECRET_KEY_FILE", "hunter2-hunter2");
        assertThat(named).refusesOnly("SECRET_KEY", "unreadable").showsNo("hunter2");
        assertThat(named.check().verdict()).isEqualTo("""
                StoreConfig cannot start in production: 1 problem

                  SECRET_KEY    is in the file that SECRET_KEY_FILE names, and a test reads no such file
                                leave SECRET_KEY_FILE out, and set SECRET_KEY to what the file would hold
                """);
        assertThat(PRODUCTION.withOther("PORT_FILE", "/run/secrets/port")).refusesOnly("PORT", "unreadable");
    }

    @Test
    void aFileOfAnythingElseIsNoMatter() {
        assertThat(PRODUCTION
                        .withOther("BASE_URL_FILE", "/run/secrets/url")
                        .withOther("SECRET_KEY_FILE", "")
                        .withOther("APP_ENV_FILE", "/run/secrets/environment")
                        .withOther("SEAWORTHY_WAIVE_FILE", "/run/secrets/waivers"))
                .accepts()
                .warnsOfNothing();
    }

    @Test
    void aDirectoryOfCredentialsIsWarnedOf() {
        assertThat(PRODUCTION.withOther("CREDENTIALS_DIRECTORY", "/run/credentials"))
                .accepts()
                .warnsOf("CREDENTIALS_DIRECTORY", "unreadable")
                .showsNo("/run/credentials");
        assertThat(PRODUCTION.withOther("CREDENTIALS_DIRECTORY", "")).warnsOfNothing();
    }

    private static final Map<ConfigLoader<?>, List<String>> NAMES = Map.of(
            StoreConfigLoader.loader(), List.of("SECRET_KEY", "PAYMENT_KEY", "PORT", "HTTP_PORT", "SMTP_HOST"),
            ProxyConfigLoader.loader(),
                    List.of(
                            "PROXY",
                            "GATEWAY",
                            "https_proxy",
                            "all_proxy",
                            "SMTP_SERVER",
                            "MAILHOST",
                            "TENANT_A_TITLE",
                            "TENANT_A_LABEL"),
            ShardsConfigLoader.loader(), List.of("SHARD_0_HOST", "SHARD_1_HOST", "SHARD_HOST"),
            ConfigurationContractTestManyConfigLoader.loader(),
                    List.of("HOST_0", "HOST_1", "TOKEN_A", "TOKEN_B", "ENCRYPTION_KEY", "SEAWORTHY_WAIVE"));

    /** The judge is a start of a process: where none of the files that it names is there, and where all of them are. */
    @Test
    void aTestAgreesWithAProcess(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("value"), "8081");
        for (Map.Entry<ConfigLoader<?>, List<String>> configuration : NAMES.entrySet()) {
            Random random = new Random(11);
            int alike = 0;
            for (int i = 0; i < 2_000; i++) {
                Map<String, String> set = randomVariables(configuration.getValue(), random);
                ConfigLoader<?> loader = configuration.getKey();
                ConfigReport<?> tested = loader.check(new VariablesSource(set));
                ConfigReport<?> started = loader.check(ConfigSources.environment(set));
                assertThat(words(tested)).as(set.toString()).isEqualTo(words(started));
                assertThat(tested.values().toString())
                        .as(set.toString())
                        .isEqualTo(started.values().toString());
                if (!isUnreadable(tested)) {
                    alike++;
                    set.replaceAll((name, value) -> value.startsWith("/nowhere/") ? file.toString() : value);
                    assertThat(tested.toString())
                            .as(set.toString())
                            .isEqualTo(
                                    loader.check(ConfigSources.environment(set)).toString());
                }
            }
            assertThat(alike).as(loaderName(configuration.getKey())).isBetween(300, 1_700);
        }
    }

    private static String loaderName(ConfigLoader<?> loader) {
        return loader.type().getSimpleName();
    }

    private static Map<String, String> randomVariables(List<String> names, Random random) {
        Map<String, String> set = new HashMap<>(Map.of("APP_ENV", "production"));
        for (String name : names) {
            if (random.nextBoolean()) {
                set.put(name, random.nextInt(4) == 0 ? "" : "8081");
            }
            if (random.nextInt(5) == 0) {
                set.put(name + "_FILE", random.nextInt(4) == 0 ? "" : "/nowhere/" + name);
            }
        }
        return set;
    }

    private static boolean isUnreadable(ConfigReport<?> report) {
        return report.problems().stream().anyMatch(problem -> problem.code().equals("unreadable"));
    }

    /** Problems and warnings; those of a file that was not read say each why. */
    private static List<String> words(ConfigReport<?> report) {
        return List.of(report.problems(), report.warnings()).stream()
                .flatMap(List::stream)
                .map(problem -> problem.code().equals("unreadable")
                        ? "unreadable " + problem.variable()
                        : problem.code() + " " + problem)
                .toList();
    }
}
