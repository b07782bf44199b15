package dev.seaworthy.runtime.dotenv;

/** The kinds of characters that the dialect tells apart. All but white space are ASCII. */
final class Characters {
    private Characters() {}

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetterOrDigit(char c) {
        return isLetter(c) || isDigit(c);
    }

    /** Whether the character means itself wherever it stands in a value. */
    static boolean isOrdinary(char c) {
        return switch (c) {
            case '"', '\'', '\\', '$', '{', '}' -> false;
            default -> c > '\r' && !Character.isSurrogate(c);
        };
    }

    /** Whether one tool or another takes the character for white space and strips it, besides space and tab. */
    static boolean isOtherWhiteSpace(char c) {
        if (c < '\u0080') {
            return c == '\u000B' || c == '\f' || (c >= '\u001C' && c <= '\u001F');
        }
        return c == '\u0085' || c == '\uFEFF' || Character.isSpaceChar(c);
    }
}
