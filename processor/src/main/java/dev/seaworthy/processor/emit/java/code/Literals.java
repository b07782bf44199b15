package dev.seaworthy.processor.emit.java.code;

/**
 * Texts as Java writes them, in ASCII: a processor does not know in which encoding javac writes sources, and a character that
 * it has not would become another one.
 */
final class Literals {
    private static final String NEXT_LINE = "\"\n        + \"";

    private Literals() {}

    /** Appends a text between quotes; one of several lines is joined of as many. */
    static void append(String text, StringBuilder literal) {
        literal.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\b' -> literal.append("\\b");
                case '\t' -> literal.append("\\t");
                case '\f' -> literal.append("\\f");
                case '\r' -> literal.append("\\r");
                case '\n' -> literal.append("\\n").append(i + 1 < text.length() ? NEXT_LINE : "");
                default -> {
                    if (c < ' ' || c > '~') {
                        literal.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            literal.append(Character.forDigit(c >> shift & 15, 16));
                        }
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        literal.append('"');
    }
}
