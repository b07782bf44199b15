package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;

/** A line that is refused: where, why, and what to write instead. */
public final class RefusedLine {
    private final int line;
    private final int column;
    private final Refusal refusal;

    RefusedLine(Text text, Refusal refusal) {
        this.line = text.line(refusal.at());
        this.column = text.column(refusal.at());
        this.refusal = refusal;
    }

    /**
     * The line.
     *
     * @return its number, from 1
     */
    public int line() {
        return line;
    }

    /**
     * The column.
     *
     * @return its number in code points, from 1
     */
    public int column() {
        return column;
    }

    /**
     * Why, in words that may name the variable of a reference and quote its message.
     *
     * @return the reason and the fix
     */
    public Advice advice() {
        return refusal.advice();
    }

    /** Why, in words without anything that the line holds. */
    Advice concealed() {
        return refusal.concealed();
    }

    /** Whether the line has a character that may stand nowhere: mostly the whole file is in another encoding. */
    boolean isUnreadable() {
        return refusal instanceof ForbiddenCharacter;
    }

    /** Whether lines beside it may belong to its value, because nobody knows where that should have ended. */
    boolean isUnended() {
        return refusal instanceof UnendedValue;
    }

    /** The variable that a reference in the line needs and that is not set there, or null. */
    @Nullable
    String missing() {
        return refusal.missing();
    }
}
