package dev.seaworthy.runtime.load.rule;

/**
 * The words of placeholders and of passwords that everybody tries, in the few languages in which they are often seen. Digits and
 * marks stand for the letters that they look like: {@code P@ssw0rd}.
 */
final class CommonWords {
    /** A word of that many letters counts wherever it stands; a shorter one only between others or the ends of a word. */
    private static final int LONG = 5;

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    /** By first letter, in the order of the alphabet; a blank ends each word. */
    private static final String[] WORDS = {
        "a access account acme admin administrator aendern all an and another anyone api app application "
                + "aqui at auth ",
        "bar base battery baz be bearer before bits bitte brown by bytes ",
        "cambiame cambiar cat change changed changeit changeme char character characters chars chiave "
                + "clave cle client code company config contrasena cookie corp corporation correct ",
        "data database default demo dev devel develop development do dog dont dragon dummy ",
        "ein eine eintragen encrypt encryption engineering enough enter env environment ersetzen "
                + "everyone example ",
        "fake fill fixme flask foo foobar football for fox from ",
        "geheim generate generated generation get git goes guest ",
        "hash hello here hex hier hmac horse host ",
        "ici id if iloveyou in inc insecure inserire insert invalid ipsum is issuer it ",
        "java jumps just jwt ",
        "kafka keep key keyboard keys ",
        "langes lazy least length letme letmein local localhost login long longer lorem ",
        "mail make master me merci mettre min minimum monkey more motdepasse mudar must my myapp mysql ",
        "need never new no none not note null number ",
        "of on one only openssl or our over own ",
        "parola pass passe passphrase passwd password passwort placeholder please postgres private prod "
                + "production project public purpose put ",
        "question quick qux qwerty qwertz ",
        "random real redis refresh remember remplacer replace replaced require root ",
        "safe salt sample schluessel secret secretkey secrets secure security segredo senha server "
                + "service session set share sharing should signature signed signing some someone spring staging "
                + "staple string strong super supersecret svp symmetric ",
        "temp temporary test testing tests text texte texto than that the there these thing this those "
                + "to tobe todo token tokens top two ",
        "unit units unsafe update us use used user using ",
        "value var very votre ",
        "wachtwoord want we web welcome will with without word words world write ",
        "xxx xxxx ",
        "you your yours yoursecret ",
        "zero zxcvbn "
    };

    private CommonWords() {}

    /** For each place, the bits of the lengths of the words that begin there. */
    static int[] lengths(CharSequence text) {
        int[] lengths = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            String letters = letters(text.charAt(i));
            for (int j = 0; j < letters.length(); j++) {
                lengths[i] |= lengths(text, i, WORDS[letters.charAt(j) - 'a']);
            }
        }
        keepWhole(text, lengths);
        return lengths;
    }

    /** Drops short words that are a part of another: there is no app in an apple. */
    private static void keepWhole(CharSequence text, int[] lengths) {
        boolean[] ends = new boolean[text.length() + 1];
        for (int i = 0; i < lengths.length; i++) {
            boolean mayBegin = ends[i] || isBoundary(text, i);
            int kept = 0;
            for (int left = lengths[i]; left != 0; left &= left - 1) {
                int length = Integer.numberOfTrailingZeros(left);
                int end = i + length;
                boolean mayEnd = isBoundary(text, end) || lengths[end] != 0;
                if (length >= LONG || (mayBegin && mayEnd)) {
                    kept |= 1 << length;
                    ends[end] = true;
                }
            }
            lengths[i] = kept;
        }
    }

    private static boolean isBoundary(CharSequence text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean isBetweenLetters = Character.isLetter(before) && Character.isLetter(after);
        return !isBetweenLetters || (Character.isLowerCase(before) && Character.isUpperCase(after));
    }

    private static int lengths(CharSequence text, int at, String words) {
        int lengths = 0;
        int start = 0;
        for (int end = words.indexOf(' '); end > start; end = words.indexOf(' ', start)) {
            int length = end - start;
            if (at + length <= text.length() && isWord(text, at, words, start, length)) {
                lengths |= 1 << length;
            }
            start = end + 1;
        }
        return lengths;
    }

    private static boolean isWord(CharSequence text, int at, String words, int start, int length) {
        for (int i = 1; i < length; i++) {
            if (letters(text.charAt(at + i)).indexOf(words.charAt(start + i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The letters that a character may stand for. */
    private static String letters(char c) {
        return switch (c) {
            case '0' -> "o";
            case '1', '!', '|' -> "il";
            case '3' -> "e";
            case '4', '@' -> "a";
            case '5', '$' -> "s";
            case '6', '9' -> "g";
            case '7', '+' -> "t";
            case '8' -> "b";
            default -> letter(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        };
    }

    private static String letter(char c) {
        return c >= 'a' && c <= 'z' ? ALPHABET.substring(c - 'a', c - 'a' + 1) : "";
    }
}
