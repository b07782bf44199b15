package dev.seaworthy.processor.getenv;

import java.util.Optional;
import javax.tools.Diagnostic.Kind;

/** What becomes of a read that is found. */
enum Mode {
    WARN("getenv=warn", Kind.WARNING),
    ERROR("getenv=error", Kind.ERROR);

    private final String argument;
    private final Kind kind;

    Mode(String argument, Kind kind) {
        this.argument = argument;
        this.kind = kind;
    }

    /** The mode that an argument of the plugin means. */
    static Optional<Mode> of(String argument) {
        for (Mode mode : values()) {
            if (mode.argument.equals(argument)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    Kind kind() {
        return kind;
    }
}
