package dev.seaworthy.preflight.scan;

import java.util.List;

/**
 * A second reader of a content, which reads escapes as what they stand for. It leaves the first reader at an escape, and is done
 * when both are in one state again, a few bytes later as a rule: from there on they would see the same.
 */
final class Track implements Escape.Decoded {
    /** Takes the patterns that end in a text where escapes are read as what they stand for. */
    @FunctionalInterface
    interface Found {
        void found(List<Pattern> patterns, Escape escape);
    }

    private final Automaton automaton;
    private final Escape escape;
    private final Found found;
    private int state;
    private boolean isActive;

    Track(Automaton automaton, Escape escape, Found found) {
        this.automaton = automaton;
        this.escape = escape;
        this.found = found;
    }

    /**
     * Reads the next byte, which begins an escape if this does not read already.
     *
     * @param b the byte
     * @param before where the first reader was before it
     * @param after where the first reader is after it
     * @return whether this reader would see something else than the first one
     */
    boolean read(int b, int before, int after) {
        if (!isActive && !(before == Automaton.START && escape.standsForNothing())) {
            isActive = true;
            state = before;
        }
        if (isActive) {
            escape.read(b, this);
            isActive = escape.isOpen() || state != after;
        }
        return isActive;
    }

    /** Reads what is left when the content ends. */
    void end() {
        if (isActive) {
            escape.end(this);
        }
    }

    @Override
    public void take(int b) {
        state = automaton.step(state, b);
        List<Pattern> patterns = automaton.found(state);
        if (!patterns.isEmpty()) {
            found.found(patterns, escape);
        }
    }
}
