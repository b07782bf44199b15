package dev.seaworthy.spring.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.SourceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** Two variables that Spring's binding would not keep apart. */
class ListedPropertiesTest {
    private static ListedProperties properties(List<String> known, Map<String, Object> properties) {
        return new ListedProperties(
                new MapPropertySource("test", properties),
                new StandardEnvironment(),
                new KnownVariables(known),
                new FilesOfEveryStart(new StandardEnvironment(), "APP_ENV", EnvironmentNames.canonical()));
    }

    @Test
    void aNameThatIsAnotherVariableIsNotOneMoreWayToWriteThisOne() {
        ListedProperties both =
                properties(List.of("LOG_IN_URL", "LOGIN_URL"), Map.of("log-in-url", "1", "login.url", "2"));
        assertEquals("1", both.value("LOG_IN_URL"));
        assertEquals("2", both.value("LOGIN_URL"));
        assertEquals("property source \"test\" login.url", both.origin("LOGIN_URL"));
        assertNull(properties(List.of("LOG_IN_URL", "LOGIN_URL"), Map.of("loginUrl", "2"))
                .value("LOG_IN_URL"));
        assertEquals(
                "2", properties(List.of("LOG_IN_URL"), Map.of("loginUrl", "2")).value("LOG_IN_URL"));
    }

    @Test
    void variablesThatDifferInTheirCaseAloneAreTwo() {
        ListedProperties both =
                properties(List.of("no_proxy", "NO_PROXY"), Map.of("no_proxy", "lower", "NO_PROXY", "upper"));
        assertEquals("lower", both.value("no_proxy"));
        assertEquals("upper", both.value("NO_PROXY"));
    }

    @Test
    void whatStandsForAVariableIsListedAsThatVariable() {
        ListedProperties properties = properties(
                List.of("MAX_X_Y", "SERVER_<name>_URL"),
                Map.of("maxXY", "1", "server.a.url", "2", "server.port", "3", "hosts[0]", "4"));
        assertEquals(List.of("HOSTS", "MAX_X_Y", "SERVER_A_URL"), properties.names());
        assertEquals("maxXY", properties.spelling("MAX_X_Y"));
        assertEquals("hosts", properties.spelling("HOSTS"));
    }

    @Test
    void aListWithAGapIsRefused() {
        ListedProperties hosts = properties(List.of("HOSTS"), Map.of("hosts[0]", "a", "hosts[2]", "c"));
        SourceException gap = assertThrows(SourceException.class, () -> hosts.value("HOSTS"));
        assertEquals("gap", gap.code());
        assertEquals("has an element hosts[2] and no hosts[1]: indexes count from 0", gap.getMessage());
        assertEquals("property source \"test\" hosts[2]", gap.found());
        assertEquals("rename it to hosts[1], or set hosts[1]", gap.fix());
    }

    /** Which elements make a list, and which are refused, is Spring's to say. */
    @Test
    void aListIsWhatSpringBinds() {
        Random random = new Random(7);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int round = 0; round < 2_000; round++) {
            StandardEnvironment environment = new StandardEnvironment();
            MutablePropertySources sources = environment.getPropertySources();
            List<ConfigSource> ours = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Map<String, Object> elements = elements(random, i);
                sources.addLast(new MapPropertySource("source" + i, elements));
                ours.add(properties(List.of("HOSTS"), elements));
            }
            ConfigSource inOrder = ConfigSources.inOrder(ours.toArray(ConfigSource[]::new));
            String expected = bound(environment);
            assertEquals(expected, read(inOrder), () -> "round, of " + sources);
            outcomes.merge(expected.contains("x") ? "list" : expected, 1, Integer::sum);
        }
        assertTrue(
                outcomes.size() == 3 && outcomes.values().stream().allMatch(count -> count > 50), outcomes::toString);
    }

    private static Map<String, Object> elements(Random random, int source) {
        Map<String, Object> elements = new HashMap<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            if (random.nextInt(5) > 0) {
                elements.put("hosts[" + i + "]", "x" + source + i);
            }
        }
        return elements;
    }

    private static String bound(StandardEnvironment environment) {
        try {
            return Binder.get(environment)
                    .bind("hosts", Bindable.listOf(String.class))
                    .map(all -> String.join(",", all))
                    .orElse("none");
        } catch (BindException unbound) {
            return "gap";
        }
    }

    private static String read(ConfigSource source) {
        try {
            String text = source.value("HOSTS");
            return text == null ? "none" : text;
        } catch (SourceException refused) {
            return refused.code();
        }
    }
}
