package dev.seaworthy.runtime.dotenv;

/** The value that is being built; or, for what is read without being used, nothing. */
final class Output {
    private final StringBuilder value;
    private final boolean isUsed;

    Output() {
        this(new StringBuilder(), true);
    }

    private Output(StringBuilder value, boolean isUsed) {
        this.value = value;
        this.isUsed = isUsed;
    }

    /** An output that takes nothing. */
    static Output unused() {
        return new Output().onlyIf(false);
    }

    /** This output under a condition; when it does not hold, one that takes nothing. */
    Output onlyIf(boolean condition) {
        return condition || !isUsed ? this : new Output(value, false);
    }

    /** Whether what is read is a part of the value. */
    boolean isUsed() {
        return isUsed;
    }

    void append(char c) {
        if (isUsed) {
            value.append(c);
        }
    }

    void append(String text) {
        if (isUsed) {
            value.append(text);
        }
    }

    /** The value so far. */
    String value() {
        return value.toString();
    }
}
