package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.text.Ascii;

/**
 * Phrases that say of themselves that the text is to be replaced, whatever stands beside them. A phrase counts only from the
 * beginning of a word to the end of one, with or without marks between its words: in {@code my-secretary} there is no
 * secret.
 */
final class Phrases {
    /** Each has a word that no list for passphrases has, or comes twice: drawn from such a list, words do not make one by chance. */
    private static final String[] PHRASES = {
        "changeme",
        "changethis",
        "changeit",
        "replaceme",
        "replacewith",
        "replacethis",
        "placeholder",
        "djangoinsecure",
        "devonly",
        "donotuse",
        "notasecret",
        "notsecure",
        "notsosecret",
        "mysecret",
        "yoursecret",
        "yourkey",
        "yourtoken",
        "yourpassword",
        "yourapi",
        "loremipsum",
        "letmein",
        "generateme",
        "generatea",
        "putyour",
        "insertyour",
        "enteryour",
        "setthis",
        "tobereplaced",
        "exampleexample"
    };

    private Phrases() {}

    /** Whether one of them stands in a text. */
    static boolean standIn(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        boolean[] begins = new boolean[text.length() + 1];
        begins[0] = true;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetter(c) || isDigit(c)) {
                begins[letters.length()] |= isBoundary(before, c);
                letters.append(Ascii.lower(c));
            }
            before = c;
        }
        begins[letters.length()] = true;
        return stands(letters, begins);
    }

    private static boolean stands(StringBuilder letters, boolean[] begins) {
        for (String phrase : PHRASES) {
            int at = letters.indexOf(phrase);
            while (at >= 0) {
                if (begins[at] && begins[at + phrase.length()]) {
                    return true;
                }
                at = letters.indexOf(phrase, at + 1);
            }
        }
        return false;
    }

    /** Whether a word begins with a character: after a mark, after a digit, in upper case after lower case. */
    private static boolean isBoundary(char before, char c) {
        if (!isLetter(before)) {
            return true;
        }
        return isDigit(c) || (before >= 'a' && c <= 'Z');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
