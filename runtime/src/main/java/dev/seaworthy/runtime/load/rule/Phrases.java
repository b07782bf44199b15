package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Ascii;

/**
 * Phrases that say of themselves that the text is not a secret, whatever stands beside them. A phrase counts only from the
 * beginning of a word to the end of one, with or without marks between its words: in {@code my-secretary} there is no
 * secret.
 */
final class Phrases {
    /** Each has a word that no list for passphrases has, or comes twice: drawn from such a list, words do not make one by chance. */
    private static final String[] PLACEHOLDERS = {
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

    /** What shells, HTTP, clouds and stores of secrets say where there is no secret; each is two words or a name of theirs. */
    private static final String[] FAILURES = {
        "nosuchfile",
        "commandnotfound",
        "notfound",
        "permissiondenied",
        "accessdenied",
        "operationnotpermitted",
        "notauthorized",
        "401unauthorized",
        "403forbidden",
        "unauthorizedstatuscode",
        "errorunauthorized",
        "messageunauthorized",
        "mustbeloggedin",
        "notloggedin",
        "erroroccurred",
        "failedto",
        "unableto",
        "couldnot",
        "connectionrefused",
        "connectiontimedout",
        "invalidclient",
        "invalidtoken",
        "badrequest",
        "badgateway",
        "internalservererror",
        "serviceunavailable",
        "doctypehtml",
        "mostrecentcalllast",
        "exceptioninthread",
        "segmentationfault"
    };

    /** Commands that make a secret, where what they print was meant. */
    private static final String[] COMMANDS = {
        "opensslrand",
        "devurandom",
        "devrandom",
        "tokenhex",
        "tokenurlsafe",
        "tokenbytes",
        "randombytes",
        "uuidgen",
        "pwgen"
    };

    private Phrases() {}

    /** How a text is weak in which one of them stands, or null where none does. */
    static @Nullable Weakness weakness(CharSequence text) {
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
        if (stand(PLACEHOLDERS, letters, begins)) {
            return Weakness.WORDS;
        }
        if (stand(FAILURES, letters, begins)) {
            return Weakness.FAILED;
        }
        return stand(COMMANDS, letters, begins) ? Weakness.UNRESOLVED : null;
    }

    private static boolean stand(String[] phrases, StringBuilder letters, boolean[] begins) {
        for (String phrase : phrases) {
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
