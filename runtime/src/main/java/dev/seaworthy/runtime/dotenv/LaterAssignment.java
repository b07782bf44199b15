package dev.seaworthy.runtime.dotenv;

import java.util.OptionalInt;

/** Finds the line after a reference that sets its variable. */
final class LaterAssignment {
    /** So many times a file is searched: a large one in which every line is wrong still takes linear time. */
    private static final int MAX_SEARCHES = 100;

    private final Text text;
    private int searches;

    LaterAssignment(Text text) {
        this.text = text;
    }

    /** The first line after that of the reference that looks as if it set the variable. */
    OptionalInt line(Reference reference) {
        searches++;
        if (searches <= MAX_SEARCHES) {
            for (int line = text.line(reference.at()) + 1; line <= text.lines(); line++) {
                if (Key.at(text, text.start(line)).sets(reference.name())) {
                    return OptionalInt.of(line);
                }
            }
        }
        return OptionalInt.empty();
    }
}
