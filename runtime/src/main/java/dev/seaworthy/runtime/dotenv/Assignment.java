package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;

/** What a line sets a variable to: a text, or nothing when the line is refused. */
final class Assignment {
    private final String name;
    private final int line;
    private final @Nullable String value;
    private final @Nullable RefusedLine refused;

    /** An assignment that was read. */
    Assignment(String name, int line, String value) {
        this.name = name;
        this.line = line;
        this.value = value;
        this.refused = null;
    }

    /** An assignment in a line that is refused. */
    Assignment(String name, RefusedLine refused) {
        this.name = name;
        this.line = refused.line();
        this.value = null;
        this.refused = refused;
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** Whether its name can only be that of a variable. A line of a private key without quotes, too, may read as a name. */
    boolean isOfVariable() {
        return VariableName.isOne(name) && !(value != null && VariableName.isPadding(value));
    }

    /** The text, or null when the line is refused. */
    @Nullable
    String value() {
        return value;
    }

    /** Why there is no text, or null when there is one. */
    @Nullable
    RefusedLine refused() {
        return refused;
    }
}
