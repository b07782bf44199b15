package dev.seaworthy.spring.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Two variables that Spring's binding would not keep apart. */
class ListedPropertiesTest {
    private static ListedProperties properties(List<String> known, Map<String, Object> properties) {
        return new ListedProperties(
                new MapPropertySource("test", properties),
                new StandardEnvironment(),
                new KnownVariables(known),
                new FilesOfEveryStart(new StandardEnvironment(), "APP_ENV"));
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
}
