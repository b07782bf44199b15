package dev.seaworthy.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a test may write by mistake, in each public method that takes something, is said in a sentence with what to write. */
class MistakesTest {
    private static final TestEnvironment<ProxyConfig> PROXY = TestEnvironment.of(ProxyConfig.class)
            .development()
            .with("GATEWAY", "a")
            .with("https_proxy", "b");
    private static final TestEnvironment<ConfigurationContractTest.ManyConfig> MANY =
            TestEnvironment.of(ConfigurationContractTest.ManyConfig.class).production();

    static Stream<Method> methods() {
        return Stream.of(TestEnvironment.class, ConfigReportAssert.class, ConfigAssertions.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !method.isBridge()
                        && !method.isSynthetic()
                        && method.getParameterCount() > 0);
    }

    /** Those that take a name first. */
    static Stream<Method> namingMethods() {
        return methods()
                .filter(method -> method.getParameterTypes()[0] == String.class
                        && !method.getName().equals("showsNo"));
    }

    private static boolean isAssertion(Method method) {
        return method.getDeclaringClass() == ConfigReportAssert.class;
    }

    private static Object[] arguments(Method method, String name) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Class<?> type = method.getParameterTypes()[i];
            if (type == String.class) {
                arguments[i] = i == 0 ? name : "malformed";
            } else if (type == Class.class) {
                arguments[i] = ProxyConfig.class;
            } else if (type == ConfigLoader.class) {
                arguments[i] = ProxyConfigLoader.loader();
            } else {
                assertThat(type).isEqualTo(ConfigReport.class);
                arguments[i] = PROXY.check();
            }
        }
        return arguments;
    }

    private static void call(Method method, TestEnvironment<?> environment, Object... arguments) throws Throwable {
        Object target = isAssertion(method) ? environment.assertThat() : environment;
        try {
            method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static void assertIsMistaken(String expected, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(expected);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void nothingIsNull(Method method) {
        for (int i = 0; i < method.getParameterCount(); i++) {
            Object[] arguments = arguments(method, "PROXY");
            arguments[i] = null;
            assertThatThrownBy(() -> call(method, PROXY, arguments))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .message()
                    .startsWith(method.getName() + " was given null for ")
                    .contains("; write ");
        }
    }

    @ParameterizedTest
    @MethodSource("namingMethods")
    void aNameIsNotEmpty(Method method) {
        for (String name : List.of("", " ", "\t")) {
            assertThatThrownBy(() -> call(method, PROXY, arguments(method, name)))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .message()
                    .startsWith(method.getName() + " was given an empty name; write ");
        }
    }

    @ParameterizedTest
    @MethodSource("namingMethods")
    void aNameIsNoAssignment(Method method) {
        assertThatThrownBy(() -> call(method, PROXY, arguments(method, "PROXY=hunter2")))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .message()
                .isEqualTo(method.getName() + " was given a name with = in it; write the name alone, PROXY");
    }

    @ParameterizedTest
    @MethodSource("namingMethods")
    void aNameThatIsReadForASettingIsNoOther(Method method) throws Throwable {
        Map<String, String> variables = Map.of(
                "GATEWAY", "PROXY",
                "https_proxy", "PROXY",
                "SMTP_SERVER", "SMTP_HOST",
                "MAILHOST", "SMTP_HOST",
                "TENANT_A_LABEL", "TENANT_A_TITLE");
        for (String name : variables.keySet()) {
            String variable = variables.get(name);
            if (isAssertion(method)) {
                assertIsMistaken(
                        "ProxyConfig reads " + name + " for " + variable + "; write " + variable + ", of which its"
                                + " reports speak",
                        () -> call(method, PROXY, arguments(method, name)));
            } else if (method.getName().equals("withOther")) {
                assertIsMistaken(
                        "ProxyConfig reads " + name + ", and withOther sets what it does not read; write with(\"" + name
                                + "\", …)",
                        () -> call(method, PROXY, arguments(method, name)));
            } else {
                call(method, PROXY, arguments(method, name));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("namingMethods")
    void aPatternIsNoName(Method method) {
        for (String pattern : List.of("TOKEN_{name}", "HOST_{index}", "TOKEN_<name>", "SIGNING_KEY_{index}")) {
            String one = pattern.replaceAll("[{<]name[}>]", "A").replace("{index}", "0");
            if (!isAssertion(method) || pattern.contains("{")) {
                assertThatThrownBy(() -> call(method, MANY, arguments(method, pattern)))
                        .isExactlyInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(
                                pattern + " stands for any number of variables; write the name of one, such as " + one);
            }
        }
        assertThatThrownBy(() -> call(method, PROXY, arguments(method, "TENANT_{name}_LABEL")))
                .hasMessageContaining("write the name of one, such as TENANT_A_LABEL");
    }

    @ParameterizedTest
    @MethodSource("namingMethods")
    void anUnknownNameIsOne(Method method) {
        String said = "ProxyConfig has no variable ";
        if (isAssertion(method)) {
            assertThatThrownBy(() -> call(method, PROXY, arguments(method, "ELSEWHERE")))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .message()
                    .startsWith(said)
                    .endsWith("ELSEWHERE; write one that it has, such as PROXY")
                    .doesNotContain("withOther");
        } else if (!method.getName().equals("withOther")) {
            assertIsMistaken(
                    said + "ELSEWHERE; withOther sets one that the configuration does not have",
                    () -> call(method, PROXY, arguments(method, "ELSEWHERE")));
        }
    }

    @ParameterizedTest
    @MethodSource("namingMethods")
    void aNameOfAFileIsNoVariable(Method method) throws Throwable {
        String name = method.getName();
        if (isAssertion(method)) {
            assertIsMistaken(
                    "PROXY_FILE names a file with PROXY; write PROXY, of which reports speak",
                    () -> call(method, PROXY, arguments(method, "PROXY_FILE")));
        } else if (name.startsWith("with") && !name.equals("withOther") && !name.equals("without")) {
            assertIsMistaken(
                    "PROXY_FILE names a file with PROXY, and a test reads no such file;"
                            + " write with(\"PROXY\", …) with what the file would hold",
                    () -> call(method, PROXY, arguments(method, "PROXY_FILE")));
        } else {
            call(method, PROXY, arguments(method, "PROXY_FILE"));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // A mistake that a test may make.
    void nullHasWhatToWriteInItsPlace() {
        assertIsMistaken(
                "with was given null for the value of PROXY; write without(\"PROXY\") for a variable that is not set",
                () -> call(method("with", String.class, String.class), PROXY, "PROXY", null));
        assertIsMistaken(
                "showsNo was given null for the text; write the secret",
                () -> call(ConfigReportAssert.class.getMethod("showsNo", String.class), PROXY, new Object[] {null}));
    }

    private static Method method(String name, Class<?>... parameters) throws NoSuchMethodException {
        return TestEnvironment.class.getMethod(name, parameters);
    }

    @Test
    void withOtherSetsNoSetting() {
        for (String name : List.of("PROXY", "SMTP_HOST", "TENANT_A_TITLE", "APP_ENV", "SEAWORTHY_WAIVE")) {
            assertIsMistaken(
                    "ProxyConfig reads " + name + ", and withOther sets what it does not read; write with(\"" + name
                            + "\", …)",
                    () -> PROXY.withOther(name, "hunter2"));
        }
        assertThat(MANY.withOther("HOST_NAME", "a").variables()).containsEntry("HOST_NAME", "a");
        assertThatThrownBy(() -> MANY.with("HOST_NAME", "a"))
                .hasMessageStartingWith("ManyConfig has no variable HOST_NAME; ");
        assertThat(MANY.withOther("TOKEN_A_FILE", "/run/secrets/a")).refuses("TOKEN_A", "unreadable");
    }

    @Test
    void whatIsNotThereHasNoValue() {
        TestEnvironment<ConfigurationContractTest.ManyConfig> none =
                TestEnvironment.of(ConfigurationContractTest.ManyConfig.class).with("HOST_0", "a.harbour.test");
        assertThat(none)
                .hasNoValue("TOKEN_B")
                .hasNoValue("TOKEN_<name>")
                .hasNoValue("HOST_1")
                .hasOrigin("HOST_1", "not set");
        assertThatThrownBy(() -> assertThat(none).hasValue("HOST_1", "a"))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining("to have HOST_1 with the value \"a\", and it is \"\":");
        assertThatThrownBy(() -> assertThat(none).hasValue("TOKEN_B", "a"))
                .hasMessageStartingWith("TOKEN_B is sensitive");
        TestEnvironment<ConfigurationContractTest.ManyConfig> one = none.withSecret("TOKEN_A");
        assertThat(one).hasNoValue("TOKEN_B");
        assertThatThrownBy(() -> assertThat(one).hasNoValue("TOKEN_<name>"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TOKEN_<name> stands for any number of variables; write the name of one");
        assertThatThrownBy(() -> assertThat(one).hasNoValue("TOKEN_A")).isExactlyInstanceOf(AssertionError.class);
    }

    @Test
    void aReportAloneKnowsTheOlderNameThatWasTaken() {
        ConfigReport<ProxyConfig> report = PROXY.without("https_proxy").check();
        assertIsMistaken(
                "ProxyConfig reads GATEWAY for PROXY; write PROXY, of which its reports speak",
                () -> ConfigAssertions.assertThat(report).hasValue("GATEWAY", "a"));
        assertThatThrownBy(() -> ConfigAssertions.assertThat(report).refuses("aRuleInPlainJava"))
                .as("a report does not name the rules that hold")
                .isExactlyInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("namingMethods")
    void noMessageHasAValue(Method method) {
        for (String name : List.of("ELSEWHERE", "PROXY_FILE", "TENANT_{name}_TITLE", "GATEWAY=hunter2", "")) {
            Object[] arguments = arguments(method, name);
            if (!isAssertion(method) && arguments.length == 2) {
                arguments[1] = "hunter2";
            }
            try {
                call(method, PROXY, arguments);
            } catch (Throwable said) {
                assertThat(said.getMessage()).doesNotContain("hunter2");
            }
        }
    }
}
