package dev.seaworthy.runtime;

/** The value of a setting that is sensitive, or may have a password in it, for programs that keep it out of what they write. It does not print the value. */
public final class SensitiveValue {
    private final String variable;

    /** Transient, so that a serializer that reads fields does not see it. */
    private final transient Object value;

    SensitiveValue(String variable, Object value) {
        this.variable = variable;
        this.value = value;
    }

    /**
     * The setting's variable.
     *
     * @return its name
     */
    public String variable() {
        return variable;
    }

    /**
     * What the accessor returns: a {@link Secret}, a text, a list of such, an {@code Optional}.
     *
     * @return the value itself, which must not be shown
     */
    public Object value() {
        return value;
    }

    /** The variable alone. */
    @Override
    public String toString() {
        return variable;
    }
}
