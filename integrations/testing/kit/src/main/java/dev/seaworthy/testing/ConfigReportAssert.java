package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the report of a configuration. What fails prints the report, which holds no secret.
 *
 * <p>A name that the configuration does not have, such as a rule with a typo, is not a failure but an error of the test:
 * {@link IllegalArgumentException}.
 */
public final class ConfigReportAssert extends AbstractAssert<ConfigReportAssert, ConfigReport<?>> {
    private final Names names;

    /** The problems that an assertion has named. */
    private final List<Problem> named = new ArrayList<>();

    ConfigReportAssert(ConfigReport<?> report, Names names) {
        super(report, ConfigReportAssert.class);
        this.names = names;
    }

    /**
     * The configuration starts: there is no problem. Warnings are no matter.
     *
     * @return this
     */
    public ConfigReportAssert accepts() {
        return check(actual.problems().isEmpty(), "to be accepted", "it is refused");
    }

    /**
     * The start is refused because of a variable or a rule.
     *
     * @param subject a variable, or the whole name of a rule, such as {@code DEBUG.mustBe} or {@code workersHaveABroker}
     * @return this
     * @throws IllegalArgumentException when the configuration has neither
     */
    public ConfigReportAssert refuses(String subject) {
        names.subject(Given.name("refuses", subject), actual);
        return refuses(subject, isAbout(subject));
    }

    /**
     * The start is refused because of one rule of a variable, or for one reason.
     *
     * @param variable the variable, or the name of a rule in plain Java
     * @param reason the rule's attribute, such as {@code mustBe}, or the problem's code, such as {@code missing} or
     *     {@code malformed}
     * @return this
     * @throws IllegalArgumentException when the configuration has no such variable or rule, and no problem such a code
     */
    public ConfigReportAssert refuses(String variable, String reason) {
        names.reason(Given.name("refuses", variable), reason("refuses", variable, reason), actual);
        return refuses(variable + " for " + reason, isAbout(variable, reason));
    }

    /**
     * The start is refused because of a variable or a rule, and because of nothing else.
     *
     * @param subject a variable, or the whole name of a rule
     * @return this
     * @throws IllegalArgumentException when the configuration has neither
     */
    public ConfigReportAssert refusesOnly(String subject) {
        return refuses(Given.name("refusesOnly", subject)).refusesNothingElse();
    }

    /**
     * The start is refused because of one rule of a variable, or for one reason, and because of nothing else.
     *
     * @param variable the variable, or the name of a rule in plain Java
     * @param reason the rule's attribute or the problem's code
     * @return this
     * @throws IllegalArgumentException when the configuration has no such variable or rule, and no problem such a code
     */
    public ConfigReportAssert refusesOnly(String variable, String reason) {
        return refuses(Given.name("refusesOnly", variable), reason("refusesOnly", variable, reason))
                .refusesNothingElse();
    }

    /**
     * There is no problem but those that {@code refuses} has named before.
     *
     * @return this
     */
    public ConfigReportAssert refusesNothingElse() {
        List<String> others = actual.problems().stream()
                .filter(problem -> !named.contains(problem))
                .map(Problem::variable)
                .distinct()
                .toList();
        return check(others.isEmpty(), "to refuse nothing else", "it refuses " + String.join(", ", others));
    }

    /**
     * A warning is about a variable or a rule.
     *
     * @param subject a variable, or the whole name of a rule
     * @return this
     * @throws IllegalArgumentException when the configuration has neither
     */
    public ConfigReportAssert warnsOf(String subject) {
        names.subject(Given.name("warnsOf", subject), actual);
        return warnsOf(subject, isAbout(subject));
    }

    /**
     * A warning is about one rule of a variable, or has one reason.
     *
     * @param variable the variable, or the name of a rule in plain Java
     * @param reason the rule's attribute, or the warning's code, such as {@code deprecated} or {@code would-refuse}
     * @return this
     * @throws IllegalArgumentException when the configuration has no such variable or rule, and no problem such a code
     */
    public ConfigReportAssert warnsOf(String variable, String reason) {
        names.reason(Given.name("warnsOf", variable), reason("warnsOf", variable, reason), actual);
        return warnsOf(variable + " for " + reason, isAbout(variable, reason));
    }

    /**
     * There is no warning.
     *
     * @return this
     */
    public ConfigReportAssert warnsOfNothing() {
        return check(actual.warnings().isEmpty(), "to warn of nothing", "it does");
    }

    /**
     * A variable has a value, as the report shows it: the password of a URL masked, and cut at 80 characters.
     *
     * @param variable a variable of the configuration
     * @param text the value
     * @return this
     * @throws IllegalArgumentException when the configuration has no such variable, or it is sensitive, so that no report shows it
     */
    public ConfigReportAssert hasValue(String variable, String text) {
        ConfigValue value = value("hasValue", variable);
        String expected = Given.to(
                "hasValue",
                text,
                "the value of " + variable,
                "write hasNoValue(\"" + variable + "\") for a variable that is not set");
        if (value.sensitive()) {
            throw new IllegalArgumentException(variable
                    + " is sensitive, and a report does not show its value; use hasOrigin, or load the configuration");
        }
        return check(
                value.text().equals(expected),
                "to have " + variable + " with the value \"" + expected + '"',
                "it is \"" + value.text() + '"');
    }

    /**
     * A variable has no value, not even a default.
     *
     * @param variable a variable of the configuration
     * @return this
     * @throws IllegalArgumentException when the configuration has no such variable
     */
    public ConfigReportAssert hasNoValue(String variable) {
        ConfigValue value = value("hasNoValue", variable);
        return check(value.text().isEmpty(), "to have no value for " + variable, "it has one, from " + value.origin());
    }

    /**
     * The value of a variable comes from somewhere.
     *
     * @param variable a variable of the configuration
     * @param origin where from: {@code environment variable}, {@code defaultValue}, {@code developmentDefault}, or {@code not set}
     * @return this
     * @throws IllegalArgumentException when the configuration has no such variable
     */
    public ConfigReportAssert hasOrigin(String variable, String origin) {
        String found = value("hasOrigin", variable).origin();
        String expected = Given.to(
                "hasOrigin", origin, "the origin of " + variable, "write what the report says, such as defaultValue");
        return check(
                found.equals(expected), "to have " + variable + " with the origin " + origin, "its origin is " + found);
    }

    /**
     * A text is nowhere in the report: not in the effective configuration, a problem, a warning or a waiver.
     *
     * @param secret the text, which the failure does not show either
     * @return this
     */
    public ConfigReportAssert showsNo(String secret) {
        if (Given.to("showsNo", secret, "the text", "write the secret").isBlank()) {
            throw new IllegalArgumentException("A text of blanks is in every report; name the secret.");
        }
        String whole = actual.toString() + everything();
        if (whole.contains(secret)) {
            failWithMessage(
                    "%s",
                    "%nExpecting %s not to show a text of %d characters, and it does:%n%n%s"
                            .formatted(actual.name(), secret.length(), whole.replace(secret, Masking.MASK)));
        }
        return this;
    }

    private String everything() {
        StringBuilder text = new StringBuilder();
        Stream.of(actual.problems(), actual.warnings(), actual.values(), actual.waivers())
                .flatMap(Collection::stream)
                .forEach(each -> text.append(each).append('\n'));
        return text.toString();
    }

    private ConfigReportAssert refuses(String words, Predicate<Problem> isMeant) {
        List<Problem> found = actual.problems().stream().filter(isMeant).toList();
        named.addAll(found);
        return check(!found.isEmpty(), "to refuse " + words, "it does not");
    }

    private ConfigReportAssert warnsOf(String words, Predicate<Problem> isMeant) {
        return check(actual.warnings().stream().anyMatch(isMeant), "to warn of " + words, "it does not");
    }

    private static Predicate<Problem> isAbout(String subject) {
        return problem -> problem.variable().equals(subject) || problem.rule().equals(subject);
    }

    private static Predicate<Problem> isAbout(String subject, String reason) {
        return problem -> problem.rule().equals(subject + "." + reason)
                || (problem.variable().equals(subject) && problem.code().equals(reason));
    }

    private static String reason(String method, String subject, String reason) {
        return Given.to(
                method,
                reason,
                "the reason",
                "write a rule of " + subject + " or the code of a problem, or leave it out for any reason");
    }

    /** The line of a variable. One of which an environment has any number, and not this one, has none and is not set. */
    private ConfigValue value(String method, String variable) {
        String name = names.variable(Given.name(method, variable));
        return actual.values().stream()
                .filter(value -> value.variable().equals(name))
                .findFirst()
                .orElseGet(() -> absent(name));
    }

    private ConfigValue absent(String variable) {
        String declared = names.declared(variable);
        boolean isPattern = VariablePattern.isOne(variable);
        if (isPattern
                && actual.values().stream()
                        .anyMatch(value -> names.declared(value.variable()).equals(declared))) {
            throw NameMistake.pattern(variable);
        }
        if (!isPattern && declared.equals(variable)) {
            throw new IllegalArgumentException(variable + " is not a setting; it has no line in a report");
        }
        return new ConfigValue(variable, "", "not set", names.isSecret(variable));
    }

    private ConfigReportAssert check(boolean holds, String expected, String found) {
        if (!holds) {
            failWithMessage("%s", "%nExpecting %s %s, and %s:%n%n%s".formatted(actual.name(), expected, found, actual));
        }
        return this;
    }
}
