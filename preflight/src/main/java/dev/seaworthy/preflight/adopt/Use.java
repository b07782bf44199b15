package dev.seaworthy.preflight.adopt;

import java.util.List;
import java.util.Optional;

/**
 * What a place of the sources does with a value.
 *
 * @param conversion what it makes of it
 * @param otherwise what it takes in its place
 * @param isAsked whether it asks whether there is one
 * @param whenAbsent what the conversion makes of no value at all, as the runtime writes it
 * @param looks what a person should look at, each a clause
 */
record Use(
        Optional<Conversion> conversion,
        Optional<Literal> otherwise,
        boolean isAsked,
        Optional<String> whenAbsent,
        List<String> looks) {
    /** What a file does: it is no source. */
    static final Use NONE = new Use(Optional.empty(), Optional.empty(), false, Optional.empty(), List.of());

    static Use asked() {
        return new Use(Optional.empty(), Optional.empty(), true, Optional.empty(), List.of());
    }

    /** Whether it says more than that the value is read. */
    boolean saysMore() {
        return conversion.isPresent() || otherwise.isPresent() || isAsked;
    }
}
