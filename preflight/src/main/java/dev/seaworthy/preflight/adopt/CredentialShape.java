package dev.seaworthy.preflight.adopt;

import java.util.regex.Pattern;

/** Tells texts that people make up as credentials by their shape alone, whatever the variable is called. */
final class CredentialShape {
    /** What wallets and some services write a key with: many words, none of which is one of the short ones that sentences need. */
    private static final Pattern PHRASE = Pattern.compile("[a-z]{3,10}(?:[\\s,-]+[a-z]{3,10}){11,}");

    private static final Pattern WORDS = Pattern.compile("(?:^|[\\s:\"'])([a-z]{3,10}(?:[\\s,]+[a-z]{3,10}){11,})");
    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9]{8,}");
    private static final int LEAST = 8;
    private static final int LONGEST = 1000;
    private static final int MOST_CHANGES = 2;

    private CredentialShape() {}

    /** Whether a whole text is such words. */
    static boolean isKeyOfWords(String text) {
        return text.length() <= LONGEST && PHRASE.matcher(text.strip()).matches();
    }

    /** Whether such words are in a text. */
    static boolean isPhrase(String text) {
        return text.length() > LONGEST || WORDS.matcher(text).find();
    }

    /** Whether a word without blanks looks like a password: letters and digits with a mark that names do not have, or much mixed. */
    static boolean isOf(String word) {
        if (word.contains("/") || word.length() < LEAST) {
            return false;
        }
        boolean isMarked = word.matches("(?s).*[0-9].*") && word.matches("(?s).*[A-Za-z].*") && hasMark(word);
        return isMarked || RUN.matcher(word).results().anyMatch(run -> changes(run.group()) > MOST_CHANGES);
    }

    /** Addresses, patterns, colours and versions have other marks, or these elsewhere. */
    private static boolean hasMark(String word) {
        return word.matches("(?s).*[!$^].*|.+[#&].*|.*[?%~*]") && !word.matches("(?s).*[={}<>@].*");
    }

    private static int changes(String run) {
        int changes = 0;
        for (int i = 1; i < run.length(); i++) {
            changes += Character.isDigit(run.charAt(i)) != Character.isDigit(run.charAt(i - 1)) ? 1 : 0;
        }
        return changes;
    }
}
