package dev.seaworthy.runtime.load.rule;

/** Whether a text of 32 characters or more is one that a person typed to be replaced. */
final class Placeholders {
    /** Words of seven letters or more: they count wherever they stand, once all but letters and digits is taken out. */
    private static final String[] LONG = {
        "changeme",
        "changethis",
        "changeit",
        "replaceme",
        "replacewith",
        "replacethis",
        "placeholder",
        "insecure",
        "devonly",
        "development",
        "donotuse",
        "notasecret",
        "notsecure",
        "notsosecret",
        "secretkey",
        "supersecret",
        "topsecret",
        "mysecret",
        "yoursecret",
        "yourkey",
        "yourtoken",
        "yourpassword",
        "yourapi",
        "password",
        "passw0rd",
        "passphrase",
        "example",
        "samplekey",
        "testkey",
        "testsecret",
        "testtoken",
        "loremipsum",
        "letmein",
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "correcthorse",
        "generateme",
        "generatea",
        "putyour",
        "insertyour",
        "enteryour",
        "setthis",
        "tobereplaced",
        "keyboardcat"
    };

    /** Words that count only as a part of their own, between marks or at an end. */
    private static final String[] SHORT = {
        "secret",
        "change",
        "replace",
        "your",
        "todo",
        "fixme",
        "dev",
        "test",
        "demo",
        "sample",
        "dummy",
        "default",
        "local",
        "fake",
        "foo",
        "bar",
        "here",
        "key",
        "token",
        "example",
        "long",
        "random",
        "string",
        "please",
        "min",
        "chars",
        "characters",
        "jwt",
        "session",
        "app",
        "with",
        "the",
        "least",
        "this",
        "production",
        "for",
        "very",
        "and",
        "use",
        "only",
        "not",
        "super",
        "strong",
        "value",
        "xxx",
        "none",
        "staging"
    };

    private static final String[] ROWS = {
        "0123456789", "abcdefghijklmnopqrstuvwxyz", "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"
    };

    private Placeholders() {}

    static boolean isPlaceholder(String secret) {
        return isTemplate(secret) || isRepeated(secret) || isCountedUp(secret) || isInWords(secret);
    }

    private static boolean isTemplate(String secret) {
        return (secret.startsWith("<") && secret.endsWith(">"))
                || (secret.startsWith("[") && secret.endsWith("]"))
                || secret.contains("${")
                || secret.contains("{{")
                || secret.contains("<%")
                || secret.startsWith("...")
                || secret.endsWith("...");
    }

    /** Whether a piece of at most half the length makes up the whole, the last piece being cut. */
    private static boolean isRepeated(String secret) {
        for (int piece = 1; piece <= secret.length() / 2; piece++) {
            if (secret.regionMatches(true, piece, secret, 0, secret.length() - piece)) {
                return true;
            }
        }
        return false;
    }

    /** Whether more than half of the text stands in runs of five or more that are counted up, down, or repeat a letter. */
    private static boolean isCountedUp(String secret) {
        String lower = Local.lower(secret);
        int counted = 0;
        int i = 0;
        while (i < lower.length()) {
            int run = run(lower, i);
            if (run >= 5) {
                counted += run;
                i += run;
            } else {
                i++;
            }
        }
        return counted * 2 > lower.length();
    }

    private static int run(String text, int at) {
        int longest = 1;
        for (int step = -1; step <= 1; step++) {
            int length = 1;
            while (at + length < text.length() && text.charAt(at + length) - text.charAt(at + length - 1) == step) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        for (String row : ROWS) {
            int start = row.indexOf(text.charAt(at));
            int length = 0;
            while (start >= 0
                    && start + length < row.length()
                    && at + length < text.length()
                    && text.charAt(at + length) == row.charAt(start + length)) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static boolean isInWords(String secret) {
        String letters = lettersAndDigits(secret);
        for (String word : LONG) {
            // Seven letters in a row by chance in 64 random characters, both cases alike: about one in 10^8.
            if (letters.contains(word)) {
                return true;
            }
        }
        return isOfShortWords(secret);
    }

    /** Whether the words that a person would write make up at least a third of the text, and there are two of them. */
    private static boolean isOfShortWords(String secret) {
        String lower = Local.lower(secret);
        int words = 0;
        int covered = 0;
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && isLetterOrDigit(lower.charAt(i));
            if (!inside) {
                if (i - start >= 3 && isShortWord(lower.substring(start, i))) {
                    words++;
                    covered += i - start;
                }
                start = i + 1;
            }
        }
        return words >= 2 && covered * 3 >= lower.length();
    }

    private static boolean isShortWord(String part) {
        for (String word : SHORT) {
            if (part.equals(word) || (word.length() > 3 && part.startsWith(word) && isNumber(part, word.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String lettersAndDigits(String secret) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < secret.length(); i++) {
            char c = secret.charAt(i);
            if (isLetterOrDigit(c)) {
                kept.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return kept.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
