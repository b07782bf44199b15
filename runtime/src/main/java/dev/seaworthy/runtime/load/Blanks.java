package dev.seaworthy.runtime.load;

/** Blanks at the ends of a text, which count, and which mostly nobody meant: echo adds a newline, copying adds a space. */
final class Blanks {
    private static final String NEWLINE = "\n";

    private Blanks() {}

    /** Whether a text has some that need a word. Certificates and keys in PEM end in a newline, and mean the same without it. */
    static boolean areDoubtful(String text) {
        String inner = text.strip();
        boolean isPem = inner.startsWith("-----BEGIN ") && inner.endsWith("-----") && text.startsWith(inner);
        return text.length() != inner.length() && !isPem;
    }

    /** What is the matter, as the end of a sentence that starts with the variable. */
    static String words(String text) {
        if (text.isBlank()) {
            return "holds only blanks";
        }
        return text.endsWith(NEWLINE) ? "ends in a newline, which is a part of its value" : "begins or ends in a blank";
    }

    /** What to do, as an imperative. */
    static String advice(String text) {
        return text.endsWith(NEWLINE)
                ? "write it with printf rather than echo"
                : "remove the blank, if it is not meant";
    }
}
