package dev.seaworthy.spring.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.spring.source.SpringSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Settings that are switches of Spring Boot too: they are on where it is told to debug. */
class SwitchesTest {
    private static StandardEnvironment environment(Map<String, Object> process, String... arguments) {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources sources = environment.getPropertySources();
        sources.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, process));
        sources.addFirst(new SimpleCommandLinePropertySource(arguments));
        return environment;
    }

    private static ConfigReport<SwitchesConfig> report(StandardEnvironment environment) {
        return SwitchesConfigLoader.loader().check(SpringSource.of(environment, SwitchesConfigLoader.loader()));
    }

    private static List<String> problems(StandardEnvironment environment) {
        return report(environment).problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--debug", "--debug=", "--debug=no", "--debug=FALSE", "--DEBUG=0"})
    void whatSwitchesSpringBootOnIsOn(String argument) {
        String name = argument.substring(2).split("=", -1)[0];
        String place = name.equals("DEBUG") ? "command line" : "command line debug";
        assertEquals(
                List.of("DEBUG must be false, because visitors would be in the log; found \"true\" (" + place
                        + ", on in Spring Boot unless it is false)"),
                problems(environment(Map.of("APP_ENV", "production"), argument)));
    }

    @ParameterizedTest
    @CsvSource({"true,command line debug", "yes,command line debug"})
    void whatSaysSoItselfIsNotExplained(String word, String place) {
        assertEquals(
                List.of("DEBUG must be false, because visitors would be in the log; found \"" + word + "\" (" + place
                        + ")"),
                problems(environment(Map.of("APP_ENV", "production"), "--debug=" + word)));
    }

    @Test
    void anEmptyVariableOfTheProcessIsOnToo() {
        assertEquals(
                List.of(
                        "DEBUG must be false, because visitors would be in the log; found \"true\" (environment variable,"
                                + " on in Spring Boot unless it is false)"),
                problems(environment(Map.of("APP_ENV", "production", "DEBUG", ""))));
    }

    /** What Spring Boot asks is whether the property is there and not false. */
    @Test
    void aSwitchIsOnExactlyWhereItIsInSpringBoot() {
        long seed = Long.getLong("switches.seed", 1);
        Random random = new Random(seed);
        List<String> texts =
                List.of("", " ", "true", "false", "FALSE", "on", "off", "no", "yes", "0", "1", "${x:false}", "${x:}");
        int on = 0;
        for (int i = 0; i < 2_000; i++) {
            Map<String, Object> process = new HashMap<>(Map.of("APP_ENV", "development"));
            Map<String, Object> file = new HashMap<>();
            add(random, texts.subList(0, 11), process, "DEBUG", "TRACE");
            add(random, texts, file, random.nextBoolean() ? "debug" : "DEBUG", "trace");
            String argument = "--debug=" + texts.get(random.nextInt(texts.size()));
            StandardEnvironment environment =
                    random.nextInt(3) == 0 ? environment(process, argument) : environment(process);
            environment.getPropertySources().addLast(new MapPropertySource("file", file));
            ConfigReport<SwitchesConfig> report = report(environment);
            ConfigurationPropertySources.attach(environment);
            assertEquals(
                    isOn(environment, "debug") + " " + isOn(environment, "trace"),
                    report.orThrow().debug() + " " + report.orThrow().trace(),
                    "start " + i + " of seed " + seed + ": " + argument + " " + process + file);
            on += report.orThrow().debug() ? 1 : 0;
        }
        assertTrue(on > 500 && on < 1_500, "on " + on);
    }

    private static boolean isOn(StandardEnvironment environment, String name) {
        String text = environment.getProperty(name);
        return text != null && !text.equals("false");
    }

    private static void add(Random random, List<String> texts, Map<String, Object> properties, String... names) {
        for (String name : names) {
            if (random.nextInt(3) == 0) {
                properties.put(name, texts.get(random.nextInt(texts.size())));
            }
        }
    }
}
