package dev.seaworthy.runtime.redaction;

import java.util.Set;

/**
 * What a part of a text calls what stands behind it, or in it behind a colon: {@code password}, {@code --db_pass} and OpenSSL's
 * {@code pass:word} name a credential.
 */
final class Label {
    /** Words that say so when they stand alone, in several languages. */
    private static final Set<String> WORDS = Set.of("pass", "pw", "passord", "contrasena", "senha", "motdepasse");

    /** Words of prose that end as the names of passwords do. */
    private static final Set<String> WORDS_OF_PASSING =
            Set.of("bypass", "compass", "encompass", "trespass", "overpass", "underpass");

    /** Words of prose that begin as the first line of a key does: {@code -----BEGIN}. */
    private static final Set<String> WORDS_OF_BEGINNING = Set.of("begin", "begins", "beginning");

    /** Words that say so in a value, as an option or before a colon: prose has them with other meanings. */
    private static final Set<String> AMBIGUOUS_WORDS = Set.of(
            "auth",
            "code",
            "cookie",
            "cred",
            "creds",
            "hmac",
            "jwt",
            "key",
            "login",
            "mnemonic",
            "otp",
            "passe",
            "passin",
            "passout",
            "pin",
            "psk",
            "pswd",
            "salt",
            "sas",
            "seed",
            "session",
            "sessionid",
            "sid",
            "totp");

    /** Those of them whose values are digits. */
    private static final Set<String> WORDS_OF_NUMBERS = Set.of("code", "otp", "pin", "totp");

    /**
     * What the options of programs are called that take a credential or a user with one, and a command of Redis that does.
     */
    private static final Set<String> OPTIONS = Set.of("-p", "-P", "-w", "-k", "-a", "-u", "-b", "--user", "AUTH");

    private static final String OPENING = "\"'`{[(<|";
    private static final int LONGEST_PORT = 5;
    private static final int LONGEST_NUMBER = 4;

    private Label() {}

    /** Whether a part names one; a path may name the file of one. */
    static boolean namesCredential(Token token, boolean isOfValue) {
        if (token.isPath() || token.end() - token.start() > Token.LONGEST) {
            return false;
        }
        String word = token.word();
        String comparable = ParameterName.comparable(word);
        boolean isAnnounced = token.announces() || isOption(word);
        return ParameterName.isSaidIn(comparable)
                || ParameterName.isMisspelt(comparable)
                || WORDS.contains(comparable)
                || isPassword(comparable)
                || ((isOfValue || isAnnounced) && AMBIGUOUS_WORDS.contains(lastWord(word)))
                || (isAnnounced && isName(word))
                || OPTIONS.contains(word)
                || (comparable.startsWith("begin") && !WORDS_OF_BEGINNING.contains(word))
                || comparable.startsWith("basic");
    }

    /** Whether a word is the name of one alone, and does not hold one too. */
    static boolean isNameAlone(String word) {
        String comparable = ParameterName.comparable(word);
        boolean isName = ParameterName.endsIn(word) || AMBIGUOUS_WORDS.contains(comparable);
        return isName ? WordShape.areHarmless(word, 0, word.length()) : PlainWords.areOnes(word);
    }

    /** Whether a part has a colon behind a name of one, and behind the colon what is neither a port nor a version. */
    static boolean holdsCredential(Token token) {
        if (token.isPath() || token.end() - token.start() > Token.LONGEST) {
            return false;
        }
        String word = token.word();
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == ':') {
                String name = withoutQuote(word.substring(start, i));
                boolean isNamed = i + 1 < word.length() && isName(name);
                boolean isImage = isNamed && name.indexOf('/') >= 0 && mayBeService(name);
                if (isNamed && !isImage && !isNumber(name, word.substring(i + 1))) {
                    return true;
                }
                start = i + 1;
            } else if (OPENING.indexOf(word.charAt(i)) >= 0 && i + 1 < word.length() && word.charAt(i + 1) != ':') {
                start = i + 1;
            }
        }
        return false;
    }

    /** Whether a word that has a mark behind it names one. */
    private static boolean isName(String word) {
        String comparable = ParameterName.comparable(word);
        return WORDS.contains(comparable)
                || AMBIGUOUS_WORDS.contains(lastWord(word))
                || ParameterName.isSaidIn(comparable)
                || ParameterName.endsIn(comparable)
                || ParameterName.of(comparable) == ParameterName.SECRET;
    }

    /** {@code dbpass}, {@code userpw}. */
    private static boolean isPassword(String comparable) {
        return (comparable.endsWith("pass") || comparable.endsWith("pw")) && !WORDS_OF_PASSING.contains(comparable);
    }

    private static boolean isOption(String word) {
        return word.length() > 2 && word.charAt(0) == '-' && Character.isLetter(word.charAt(word.length() - 1));
    }

    /** In {@code signing-key} and {@code basicAuth} the last one. */
    private static String lastWord(String word) {
        int start = word.length();
        while (start > 0 && Character.isLetterOrDigit(word.charAt(start - 1))) {
            start--;
            boolean isCapital = Character.isUpperCase(word.charAt(start));
            if (isCapital && start > 0 && Character.isLowerCase(word.charAt(start - 1))) {
                break;
            }
        }
        return ParameterName.comparable(word.substring(start));
    }

    private static String withoutQuote(String name) {
        int end = name.length();
        while (end > 0 && OPENING.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Whether what follows a name is too short a number for a credential, or the port or the version of a service with that name. */
    private static boolean isNumber(String name, String text) {
        int run = 0;
        int longest = 0;
        boolean hasDot = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
            hasDot |= c == '.';
            run = c == '.' ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        if (mayBeService(name)) {
            return longest <= (hasDot ? LONGEST_NUMBER : LONGEST_PORT);
        }
        return !hasDot && longest <= LONGEST_NUMBER;
    }

    /** Whether machines and images have such a name, too: {@code auth}, {@code login}. */
    private static boolean mayBeService(String name) {
        String word = lastWord(name);
        return AMBIGUOUS_WORDS.contains(word) && !WORDS_OF_NUMBERS.contains(word);
    }
}
