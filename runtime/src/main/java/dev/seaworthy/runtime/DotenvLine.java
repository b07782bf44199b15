package dev.seaworthy.runtime;

/** One assignment of a dotenv file, or one line that is refused. */
final class DotenvLine {
    final String name;
    final int line;
    final int column;
    final @Nullable String value;

    /** Why the line is refused, as the end of a sentence that starts with "the line"; nothing when it is not. */
    final String reason;

    /** What to write instead, as an imperative. */
    final String fix;

    /** Whether another line of the file inserts it. */
    boolean isInserted;

    /** Whether it needs no problem of its own: the report has it already, or the line only suffers from another one. */
    boolean isTold;

    /** Whether it stands behind a quote that is not closed, so that it may not be an assignment at all. */
    boolean isGuess;

    private DotenvLine(String name, int line, int column, @Nullable String value, String reason, String fix) {
        this.name = name;
        this.line = line;
        this.column = column;
        this.value = value;
        this.reason = reason;
        this.fix = fix;
    }

    static DotenvLine assignment(String name, int line, String value) {
        return new DotenvLine(name, line, 1, value, "", "");
    }

    static DotenvLine refused(String name, int line, int column, String reason, String fix) {
        return new DotenvLine(name, line, column, null, reason, fix);
    }
}
