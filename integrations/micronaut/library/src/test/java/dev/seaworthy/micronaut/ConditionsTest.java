package dev.seaworthy.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seaworthy.micronaut.enabled.Enablers;
import dev.seaworthy.micronaut.enabled.part.OfPackage;
import dev.seaworthy.runtime.ConfigException;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A configuration counts when a bean that enables it is there, which Micronaut says. */
class ConditionsTest {
    private static final List<Class<?>> ENABLERS = List.of(
            Enablers.OfProperty.class,
            Enablers.OfValue.class,
            Enablers.OfTwo.class,
            Enablers.OfEnvironment.class,
            Enablers.OfBean.class,
            Enablers.OfMissingBean.class,
            Enablers.OfCode.class,
            Enablers.OfMeta.class,
            OfPackage.class);

    private static ApplicationContext start(Map<String, Object> properties, String... environments) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put("app.env", "development");
        return ApplicationContext.run(all, environments);
    }

    /** The refusal of a start, or nothing. */
    private static @Nullable ConfigException refusal(Map<String, Object> properties, String... environments) {
        try {
            start(properties, environments).close();
            return null;
        } catch (RuntimeException failed) {
            return Stream.<Throwable>iterate(failed, each -> each != null, Throwable::getCause)
                    .filter(ConfigException.class::isInstance)
                    .map(ConfigException.class::cast)
                    .findFirst()
                    .orElseThrow(() -> failed);
        }
    }

    @Test
    void aBeanThatIsNotThereRefusesNothing() {
        try (ApplicationContext context = start(Map.of())) {
            assertThat(context.containsBean(PlainConfig.class)).isTrue();
            assertThat(context.findBean(GuardedConfig.class)).isEmpty();
            assertThat(context.findBean(GuardedConfig.Part.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "switch.property",
                "switch.value",
                "switch.bean",
                "switch.missing",
                "switch.code",
                "switch.meta",
                "switch.package"
            })
    void aBeanThatIsThereRefusesAndHasItsConfiguration(String property) {
        assertThat(refusal(Map.of(property, "on")))
                .hasMessageStartingWith("GuardedConfig cannot start in development: 1 problem\n");
        try (ApplicationContext context =
                start(Map.of(property, "on", "guarded.must", "7", "guarded.may.name", "bow"))) {
            GuardedConfig config = context.getBean(GuardedConfig.class);
            assertThat(config.must()).isEqualTo(7);
            assertThat(context.getBean(GuardedConfig.Part.class))
                    .isSameAs(config.may().orElseThrow());
        }
    }

    /** Code says whether it is enabled, which Micronaut asks when it makes beans; outside tests a refusal ends the process. */
    @Test
    void aRefusalThatComesLateEndsTheProcess(@TempDir Path directory) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ConditionalStart.class.getName(),
                "-app.env=development",
                "-switch.code=on");
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(err)).endsWith("""
                GuardedConfig cannot start in development: 1 problem

                  GUARDED_MUST    is required and is not set
                                  for example 7
                """);
        assertThat(Files.readString(out)).isEmpty();
        assertThat(process.exitValue()).isEqualTo(78);
    }

    @Test
    void aClassThatIsNoBeanHasNoCondition() {
        assertThat(refusal(Map.of("plain.limit", "many"))).hasMessageContaining("PLAIN_LIMIT");
    }

    @Test
    void micronautSaysWhatIsEnabled() {
        long seed = Long.getLong("conditions.seed", 1);
        Random random = new Random(seed);
        Map<Boolean, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            Map<String, Object> properties = new HashMap<>();
            for (String each : List.of("property", "value", "bean", "missing", "code", "meta", "package")) {
                if (random.nextInt(6) == 0) {
                    properties.put("switch." + each, random.nextBoolean() ? "on" : "off");
                }
            }
            String[] environments = Stream.of("switched", "eu")
                    .filter(each -> random.nextInt(3) == 0)
                    .toArray(String[]::new);
            boolean isRefused = refusal(properties, environments) != null;
            properties.put("guarded.must", 7);
            try (ApplicationContext context = start(properties, environments)) {
                boolean isEnabled = ENABLERS.stream().anyMatch(context::containsBean);
                assertThat(isRefused)
                        .as("seed %d, start %d: %s", seed, i, properties)
                        .isEqualTo(isEnabled);
                assertThat(context.findBean(GuardedConfig.class).isPresent()).isEqualTo(isEnabled);
                outcomes.merge(isEnabled, 1, Integer::sum);
            }
        }
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.values()).allMatch(times -> times > 20);
    }
}
