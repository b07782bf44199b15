package dev.seaworthy.runtime;

/** One line of the effective configuration: a variable, its value as it may be shown, and where that came from. */
public final class ConfigValue {
    private final String variable;
    private final String text;
    private final String origin;
    private final boolean sensitive;

    /**
     * A line, made by loaders, and by tests of code that shows reports.
     *
     * @param variable the variable's name
     * @param text the value as it may be shown, or nothing when the variable is not set
     * @param origin where the value came from
     * @param sensitive whether the value is masked because its setting is sensitive
     */
    public ConfigValue(String variable, String text, String origin, boolean sensitive) {
        this.variable = variable;
        this.text = text;
        this.origin = origin;
        this.sensitive = sensitive;
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

    /** The variable, its text and its origin. */
    @Override
    public String toString() {
        return variable + "=" + text + " (" + origin + ")";
    }
}
