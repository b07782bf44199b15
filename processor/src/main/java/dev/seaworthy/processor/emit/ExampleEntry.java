package dev.seaworthy.processor.emit;

import java.util.Optional;

/**
 * What an example environment does with one variable.
 *
 * @param use how its line stands there
 * @param value the value; nothing where none is known or shown
 */
public record ExampleEntry(Use use, Optional<String> value) {
    /** That of a variable of which nothing is known. */
    static final ExampleEntry NONE = new ExampleEntry(Use.LEFT_OUT, Optional.empty());

    /** How the line of a variable stands in a file. */
    public enum Use {
        /** It is set, or left empty, and a start needs it. */
        REQUIRED,
        /** It is set, and a start would do without it. */
        SET,
        /** It is a comment. */
        LEFT_OUT,
        /** It must not be set. */
        FORBIDDEN
    }

    /** Whether a process that takes the file has the variable. */
    public boolean isSet() {
        return (use == Use.REQUIRED || use == Use.SET) && value.isPresent();
    }

    /** Whether somebody has to fill the value in. */
    public boolean isEmpty() {
        return use == Use.REQUIRED && value.isEmpty();
    }
}
