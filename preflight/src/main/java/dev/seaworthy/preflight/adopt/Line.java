package dev.seaworthy.preflight.adopt;

/**
 * A line of a dotenv file, or the lines of one value.
 *
 * @param kind what it is
 * @param number its number, from 1
 * @param text the comment, or the comment after a value, without its mark; or nothing
 * @param variable the variable that it sets, or nothing
 */
record Line(Kind kind, int number, String text, String variable) {
    /** What a line is. */
    enum Kind {
        BLANK,
        COMMENT,
        ASSIGNMENT
    }
}
