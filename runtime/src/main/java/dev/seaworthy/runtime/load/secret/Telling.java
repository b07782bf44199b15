package dev.seaworthy.runtime.load.secret;

/** Whether a text is so rare that where it stands, it was put as this secret. */
public final class Telling {
    private static final int SHORTEST = 8;

    /** Words of a language, and numbers, are rarely longer. */
    private static final int LONGEST_WORD = 15;

    private static final int FEWEST_DIFFERENT = 4;

    private Telling() {}

    /**
     * Whether it tells.
     *
     * @param text a secret
     * @return whether it is long enough, and not a word or a number
     */
    public static boolean tells(String text) {
        return text.length() >= SHORTEST
                && (text.length() > LONGEST_WORD || !isWord(text))
                && text.chars().distinct().count() >= FEWEST_DIFFERENT;
    }

    /** Whether it is a number, as those of ports, dates and addresses are, or a word in one case, or with one capital. */
    private static boolean isWord(String text) {
        boolean isNumber = true;
        boolean isUpper = true;
        boolean isTailLower = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            isNumber &= Character.isDigit(c) || ".,:-+/ ".indexOf(c) >= 0;
            isUpper &= Character.isUpperCase(c);
            isTailLower &= i == 0 || Character.isLowerCase(c);
        }
        return isNumber || ((isTailLower || isUpper) && Character.isLetter(text.codePointAt(0)));
    }
}
