package dev.seaworthy.preflight.adopt;

import java.util.Optional;

/**
 * What a place of the sources does with a value.
 *
 * @param type what it makes of it
 * @param otherwise what it takes in its place
 * @param isAsked whether it asks whether there is one
 */
record Use(Optional<ProposedType> type, Optional<String> otherwise, boolean isAsked) {
    static Use asked() {
        return new Use(Optional.empty(), Optional.empty(), true);
    }

    /** Whether it says more than that the value is read. */
    boolean saysMore() {
        return type.isPresent() || otherwise.isPresent() || isAsked;
    }
}
