package dev.seaworthy.runtime;

import java.time.LocalDate;
import java.util.Optional;

/** One line of the effective configuration: a variable, its value as it may be shown, and where that came from. */
public final class ConfigValue {
    private final String variable;
    private final String text;
    private final String origin;
    private final boolean sensitive;

    /** As text, or nothing: a serializer that reads fields cannot read those of a date. */
    private final String lastDay;

    /**
     * A line, made by loaders, and by tests of code that shows reports.
     *
     * @param variable the variable's name
     * @param text the value as it may be shown, or nothing when the variable is not set
     * @param origin where the value came from
     * @param sensitive whether the value is masked because its setting is sensitive
     */
    public ConfigValue(String variable, String text, String origin, boolean sensitive) {
        this(variable, text, origin, sensitive, null);
    }

    /**
     * A line about a value that is valid for a time.
     *
     * @param variable the variable's name
     * @param text the value as it may be shown, or nothing when the variable is not set
     * @param origin where the value came from
     * @param sensitive whether the value is masked because its setting is sensitive
     * @param lastDay the last day on which the value is valid, or null when it is not known to end
     */
    public ConfigValue(String variable, String text, String origin, boolean sensitive, @Nullable LocalDate lastDay) {
        this.variable = variable;
        this.text = text;
        this.origin = origin;
        this.sensitive = sensitive;
        this.lastDay = lastDay == null ? "" : lastDay.toString();
    }

    /**
     * The variable's name.
     *
     * @return the name
     */
    public String variable() {
        return variable;
    }

    /**
     * The value as it may be shown: masked when it is sensitive, the password of a URL masked always, control characters
     * escaped, cut at 80 characters.
     *
     * @return the text, or nothing when the variable is not set
     */
    public String text() {
        return text;
    }

    /**
     * Where the value came from.
     *
     * @return for example {@code environment variable}, {@code .env.development:3}, {@code defaultValue}, or
     *     {@code not set}
     */
    public String origin() {
        return origin;
    }

    /**
     * Whether the value is masked because its setting is sensitive.
     *
     * @return whether the setting is sensitive
     */
    public boolean sensitive() {
        return sensitive;
    }

    /**
     * The last day on which the value is valid: of a setting with the rule {@code pem}, that of the certificate which ends first.
     *
     * @return the day in UTC; nothing when the value is not known to end
     */
    public Optional<LocalDate> lastDay() {
        return lastDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(lastDay));
    }

    /** The variable, its text and its origin. */
    @Override
    public String toString() {
        return variable + "=" + text + " (" + origin + ")";
    }
}
