package dev.seaworthy.runtime.text;

import java.util.Locale;

/** Finds the passwords inside URLs. */
final class Redaction {
    /** Parts of a parameter's name that say that its value is a secret. */
    private static final String[] SECRET_NAMES = {
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
        "credential",
        "signature",
        "sig",
        "private"
    };

    private Redaction() {}

    static String masked(String text) {
        return maskedParameters(maskedUserInfo(text));
    }

    /**
     * Masks from the first colon after the scheme to the last {@code @} before the host's end. A password may hold
     * {@code @}, {@code :} and even {@code /} when somebody forgot to encode it, so the last {@code @} before white space
     * or a query counts: masking too much is the safe side.
     */
    private static String maskedUserInfo(String text) {
        int scheme = text.indexOf("://");
        if (scheme < 0) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int from = 0;
        while (scheme >= 0) {
            int start = scheme + 3;
            int end = endOfUrl(text, start);
            int at = lastAt(text, start, end);
            if (at < 0) {
                masked.append(text, from, start);
            } else {
                int colon = text.indexOf(':', start);
                boolean userOnly = colon < 0 || colon > at;
                // A user name alone may be the credential itself: a DSN's public key, a token.
                masked.append(text, from, userOnly ? start : colon + 1)
                        .append(Shown.MASK)
                        .append('@');
                start = at + 1;
            }
            from = start;
            scheme = text.indexOf("://", from);
        }
        return masked.append(text, from, text.length()).toString();
    }

    private static int endOfUrl(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || text.startsWith("://", i)) {
                return i;
            }
        }
        return text.length();
    }

    private static int lastAt(String text, int start, int end) {
        int hostStart = start;
        int last = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '@') {
                last = i;
            }
            if (c == ',' && last >= hostStart && text.indexOf("://", i) >= 0) {
                // The next element of a list of URLs has its own user information.
                return last;
            }
        }
        return last;
    }

    private static String maskedParameters(String text) {
        if (text.indexOf('=') < 0) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int from = 0;
        int equals = text.indexOf('=');
        while (equals >= 0) {
            int name = equals;
            while (name > 0 && isNamePart(text.charAt(name - 1))) {
                name--;
            }
            boolean parameter = name > 0 && isParameterStart(text.charAt(name - 1));
            if (parameter && saysSecret(text.substring(name, equals))) {
                int end = equals + 1;
                while (end < text.length() && !isParameterEnd(text.charAt(end))) {
                    end++;
                }
                if (name >= from) {
                    masked.append(text, from, equals + 1).append(Shown.MASK);
                    from = end;
                }
                equals = text.indexOf('=', end);
            } else {
                equals = text.indexOf('=', equals + 1);
            }
        }
        return masked.append(text, from, text.length()).toString();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static boolean isParameterStart(char c) {
        return c == '?' || c == '&' || c == ';' || c == '#';
    }

    private static boolean isParameterEnd(char c) {
        return c == '&' || c == ';' || Character.isWhitespace(c);
    }

    private static boolean saysSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String secret : SECRET_NAMES) {
            if (lower.contains(secret)) {
                return true;
            }
        }
        return false;
    }
}
