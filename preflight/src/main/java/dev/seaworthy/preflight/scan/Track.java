package dev.seaworthy.preflight.scan;

/**
 * A second reader of a content, which reads escapes as what they stand for. It leaves the first reader at an escape, and is done
 * when both are in one state again, a few bytes later as a rule: from there on they would see the same.
 */
final class Track implements Escape.Decoded {
    /** Takes a pattern that ends in a text where escapes are read as what they stand for, with the place where it began. */
    @FunctionalInterface
    interface Found {
        void found(Pattern pattern, long from, Escape escape);
    }

    private final Automaton automaton;
    private final Escape escape;
    private final Found found;
    private int state;
    private boolean isActive;

    /** Where it left the first reader, and where what is read next begins. */
    private long left;

    private long next;
    private long at;

    /** Where each byte began that was taken since, the last of them in a circle as long as the longest pattern. */
    private long[] begins = {};

    private long taken;

    Track(Automaton automaton, Escape escape, Found found) {
        this.automaton = automaton;
        this.escape = escape;
        this.found = found;
    }

    /**
     * Reads the next byte, which begins an escape if this does not read already.
     *
     * @param b the byte
     * @param offset its place
     * @param before where the first reader was before it
     * @param after where the first reader is after it
     * @return whether this reader would see something else than the first one
     */
    boolean read(int b, long offset, int before, int after) {
        if (!isActive && !(before == Automaton.START && escape.standsForNothing())) {
            isActive = true;
            state = before;
            left = offset;
            next = offset;
            taken = 0;
        }
        at = offset;
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
        if (begins.length == 0) {
            begins = new long[automaton.longest()];
        }
        begins[(int) (taken % begins.length)] = next;
        taken++;
        next = at + 1;
        state = automaton.step(state, b);
        for (Pattern each : automaton.found(state)) {
            found.found(each, begin(each.length()), escape);
        }
    }

    /** Where so many bytes began that were taken last, some of which the first reader may have read. */
    private long begin(int length) {
        return length <= taken ? begins[(int) ((taken - length) % begins.length)] : left - (length - taken);
    }
}
