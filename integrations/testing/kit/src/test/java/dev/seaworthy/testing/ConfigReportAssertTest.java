package dev.seaworthy.testing;

import static dev.seaworthy.testing.ConfigAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConfigReportAssertTest {
    private static final TestEnvironment<StoreConfig> DEVELOPMENT =
            TestEnvironment.of(StoreConfig.class).development();
    private static final TestEnvironment<StoreConfig> PRODUCTION = TestEnvironment.of(StoreConfig.class)
            .production()
            .withSecret("PAYMENT_KEY", "pay_live_")
            .with("STOCK_URL", "https://stock.harbour.test");
    private static final TestEnvironment<StoreConfig> DEBUGGED = PRODUCTION.with("DEBUG", "true");

    private static void assertFails(String expected, ThrowingCallable assertion) {
        assertThatThrownBy(assertion).isExactlyInstanceOf(AssertionError.class).hasMessageContaining(expected);
    }

    private static void assertIsMistaken(String expected, ThrowingCallable assertion) {
        assertThatThrownBy(assertion)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(expected);
    }

    @Test
    void aReportIsTakenToo() {
        ConfigReport<StoreConfig> report = DEBUGGED.check();
        assertThat(report).refuses("DEBUG", "mustBe").refusesNothingElse();
        assertThat(report).refusesOnly("DEBUG.mustBe");
        assertThat(report.problems()).hasSize(1);
        assertThat(PRODUCTION.with("PORT", "80").check()).refusesOnly("portIsHigh", "unsafe");
    }

    @Test
    void problemsAreNamedByVariableRuleOrCode() {
        assertThat(DEBUGGED).refuses("DEBUG").refuses("DEBUG.mustBe").refuses("DEBUG", "mustBe");
        assertThat(DEBUGGED).refuses("DEBUG", "unsafe").isNotNull();
        assertThat(DEVELOPMENT.with("PORT", "many")).refusesOnly("PORT", "malformed");
    }

    @Test
    void aFailurePrintsTheReport() {
        assertThatThrownBy(() -> assertThat(DEVELOPMENT.with("PORT", "81")).refuses("PORT", "malformed"))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("%nExpecting StoreConfig to refuse PORT for malformed, and it does not:%n%n%s"
                        .formatted(DEVELOPMENT.with("PORT", "81").check()));
        assertFails("[it listens] ", () -> assertThat(DEBUGGED).as("it listens").accepts());
    }

    @Test
    void whatDoesNotHoldFails() {
        assertFails(
                "to be accepted, and it is refused:", () -> assertThat(DEBUGGED).accepts());
        assertFails(
                "to refuse DEBUG for missing, and it does not:",
                () -> assertThat(DEBUGGED).refuses("DEBUG", "missing"));
        assertFails(
                "to refuse SECRET_KEY, and it does not:",
                () -> assertThat(DEBUGGED).refuses("SECRET_KEY"));
        assertFails(
                "to refuse nothing else, and it refuses DEBUG, portIsHigh:",
                () -> assertThat(DEBUGGED.with("PORT", "80")
                                .without("SECRET_KEY")
                                .with("SECRET_KEY", "weak"))
                        .refusesOnly("SECRET_KEY", "strongSecret"));
        assertFails(
                "to warn of DEBUG, and it does not:", () -> assertThat(DEBUGGED).warnsOf("DEBUG"));
        assertFails(
                "to warn of nothing, and it does:",
                () -> assertThat(DEVELOPMENT.with("HTTP_PORT", "81")).warnsOfNothing());
        assertFails(
                "to have PORT with the value \"80\", and it is \"8080\":",
                () -> assertThat(DEBUGGED).hasValue("PORT", "80"));
        assertFails(
                "to have PORT with the origin environment variable, and its origin is defaultValue:",
                () -> assertThat(DEBUGGED).hasOrigin("PORT", "environment variable"));
        assertFails(
                "to have no value for PORT, and it has one, from defaultValue:",
                () -> assertThat(DEBUGGED).hasNoValue("PORT"));
    }

    @Test
    void valuesAreThoseOfTheReport() {
        assertThat(DEVELOPMENT.with("QUEUE_URL", "amqps://shop:hunter22@queue.example.com"))
                .hasValue("QUEUE_URL", "amqps://********@queue.example.com")
                .hasOrigin("QUEUE_URL", "environment variable")
                .hasNoValue("SMTP_HOST");
    }

    @Test
    void namesThatAreNotThereAreErrorsOfTheTest() {
        assertIsMistaken(
                "StoreConfig has no variable and no rule DEBGU; did you mean DEBUG?",
                () -> assertThat(DEBUGGED).refuses("DEBGU"));
        assertIsMistaken(
                "DEBUG has no rule mustB, and no problem has that code; did you mean mustBe?",
                () -> assertThat(DEBUGGED).refuses("DEBUG", "mustB"));
        assertIsMistaken(
                "DEBUG has no rule strongSecret, and no problem has that code",
                () -> assertThat(DEBUGGED).warnsOf("DEBUG", "strongSecret"));
        assertIsMistaken(
                "DEBUG has no rule mising, and no problem has that code; did you mean missing?",
                () -> assertThat(DEBUGGED.check()).refuses("DEBUG", "mising"));
        assertIsMistaken(
                "StoreConfig has no variable PROT; did you mean PORT?",
                () -> assertThat(DEBUGGED.check()).hasValue("PROT", "80"));
        assertIsMistaken(
                "SEAWORTHY_WAIVE is not a setting; it has no line in a report",
                () -> assertThat(DEBUGGED).hasNoValue("SEAWORTHY_WAIVE"));
    }

    @Test
    void aSensitiveValueIsNotCompared() {
        assertIsMistaken(
                "SECRET_KEY is sensitive, and a report does not show its value;"
                        + " use hasOrigin, or load the configuration",
                () -> assertThat(DEBUGGED).hasValue("SECRET_KEY", "weak"));
    }

    @Test
    void noSecretIsShown() {
        String secret = "hunter2-hunter2";
        TestEnvironment<StoreConfig> weak = PRODUCTION.with("SECRET_KEY", secret);
        assertThat(weak).refusesOnly("SECRET_KEY", "strongSecret").showsNo(secret);
        assertThatThrownBy(() -> assertThat(weak).accepts())
                .message()
                .contains("SECRET_KEY")
                .doesNotContain(secret);
        assertIsMistaken(
                "A text of blanks is in every report; name the secret.",
                () -> assertThat(weak).showsNo(" "));
    }

    @Test
    void aTextThatIsShownIsNotRepeated() {
        Problem leaking = new Problem("custom", "PORT", "is hunter2-hunter2", "", "");
        ConfigReport<StoreConfig> report = new ConfigReport<>(
                "StoreConfig", "production", null, List.of(leaking), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> assertThat(report).showsNo("hunter2-hunter2"))
                .isExactlyInstanceOf(AssertionError.class)
                .message()
                .contains("not to show a text of 15 characters, and it does:", "is ********")
                .doesNotContain("hunter2");
        assertThat(report).refuses("PORT", "custom");
    }

    /** The page of a problem lists its codes. */
    @Test
    void theCodesAreThoseOfTheRuntime() throws Exception {
        String source = Files.readString(Path.of("../../../runtime/src/main/java/dev/seaworthy/runtime/Problem.java"));
        int start = source.indexOf("@return of a problem");
        String listed = source.substring(start, source.indexOf("*/", start));
        TreeSet<String> codes = new TreeSet<>();
        Pattern.compile("\\{@code ([a-z-]+)}").matcher(listed).results().forEach(code -> codes.add(code.group(1)));
        assertThat(new TreeSet<>(Names.CODES)).isEqualTo(codes);
    }
}
