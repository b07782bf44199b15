package dev.seaworthy.runtime;

import java.util.Arrays;
import java.util.Locale;

/**
 * Hides the passwords inside URLs and connection strings, for what formats log lines. Where in doubt it masks: too much is
 * the safe side.
 */
public final class Masking {
    /** What stands in place of a secret. */
    public static final String MASK = "********";

    /** Parts of a parameter's name that say that its value is a secret. */
    private static final String[] SECRET_PARTS = {
        "password",
        "passwd",
        "pwd",
        "passphrase",
        "secret",
        "token",
        "apikey",
        "api_key",
        "api-key",
        "accesskey",
        "access_key",
        "accountkey",
        "credential",
        "signature",
        "private"
    };

    /** Names that are too short to be looked for in others: {@code sig} stands in {@code design}. */
    private static final String[] SECRET_NAMES = {"pw", "sig", "key", "auth"};

    /** The ends of such names. */
    private static final String[] SECRET_ENDS = {"pass", "_pw", "-pw", ".pw", "_sig", "-sig", ".sig"};

    private static final String ORACLE = "jdbc:oracle:";

    private final String text;
    private final boolean[] isHidden;

    private Masking(String text) {
        this.text = text;
        this.isHidden = new boolean[text.length()];
    }

    /**
     * The text with the passwords of its URLs masked: what stands between {@code ://user:} and {@code @}, and the values of
     * parameters that are named like a password. What two readings of it take for one is hidden as a whole.
     *
     * @param text any text
     * @return the text, with a mask in place of each password
     */
    public static String masked(String text) {
        Masking masking = new Masking(text);
        masking.hideOracle();
        masking.hideUserInfo();
        masking.hideParameters();
        return masking.shown();
    }

    private String shown() {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!isHidden[i]) {
                shown.append(text.charAt(i));
            } else if (i == 0 || !isHidden[i - 1]) {
                shown.append(MASK);
            }
        }
        return shown.toString();
    }

    private void hide(int from, int to) {
        Arrays.fill(isHidden, from, to, true);
    }

    /**
     * Oracle's driver takes {@code user/password} in front of {@code @}: {@code jdbc:oracle:thin:scott/tiger@//db:1521/shop}
     * (Oracle Database JDBC Developer's Guide, "Thin-style Service Name Syntax").
     */
    private void hideOracle() {
        int prefix = text.toLowerCase(Locale.ROOT).indexOf(ORACLE);
        int user = prefix < 0 ? 0 : text.indexOf(':', prefix + ORACLE.length()) + 1;
        int slash = text.indexOf('/', user);
        int at = text.lastIndexOf('@');
        if (user > 0 && slash > 0 && slash < at && text.charAt(user) != '@') {
            hide(slash + 1, at);
        }
    }

    /**
     * Hides from the first colon after the scheme to the last {@code @} before white space or the next URL: a password may
     * hold {@code @}, {@code :} and even {@code /} when somebody forgot to encode it. A user name alone is hidden too: it may
     * be the credential itself, a DSN's public key or a token.
     */
    private void hideUserInfo() {
        int scheme = text.indexOf("://");
        while (scheme >= 0) {
            int start = scheme + 3;
            int at = lastAt(start, endOfUrl(start));
            if (at >= 0) {
                int colon = text.indexOf(':', start);
                hide(colon < 0 || colon > at ? start : colon + 1, at);
                start = at + 1;
            }
            scheme = text.indexOf("://", start);
        }
    }

    private int endOfUrl(int start) {
        for (int i = start; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i)) || text.startsWith("://", i)) {
                return i;
            }
        }
        return text.length();
    }

    private int lastAt(int start, int end) {
        int last = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@') {
                last = i;
            }
            if (c == ',' && last >= 0 && text.indexOf("://", i) >= 0) {
                // The next element of a list of URLs has its own user information.
                return last;
            }
        }
        return last;
    }

    /** Hides the value of {@code password=…}, in the query of a URL and in connection strings, where blanks may be. */
    private void hideParameters() {
        int equals = text.indexOf('=');
        while (equals >= 0) {
            int next = equals + 1;
            if (saysSecret(nameBefore(equals))) {
                int value = afterBlanks(next);
                next = endOfValue(value);
                hide(value, next);
            }
            equals = text.indexOf('=', next);
        }
    }

    private String nameBefore(int equals) {
        int end = equals;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && isNamePart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private int afterBlanks(int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /** The end of a value: of its quotes or braces where it has some. */
    private int endOfValue(int start) {
        char first = start < text.length() ? text.charAt(start) : ' ';
        if (first == '\'' || first == '"' || first == '{') {
            return endOfQuotes(start + 1, first == '{' ? '}' : first);
        }
        int end = start;
        while (end < text.length() && !isParameterEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfQuotes(int start, char close) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static boolean isParameterEnd(char c) {
        return c == '&' || c == ';' || Character.isWhitespace(c);
    }

    private static boolean saysSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String part : SECRET_PARTS) {
            if (lower.contains(part)) {
                return true;
            }
        }
        for (String secret : SECRET_NAMES) {
            if (lower.equals(secret)) {
                return true;
            }
        }
        for (String end : SECRET_ENDS) {
            if (lower.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}
