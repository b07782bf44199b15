package dev.seaworthy.runtime.load.convert;

import dev.seaworthy.runtime.MalformedException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Why a text is not a URI. The JDK says where it stopped to read, which is the beginning of a part rather than the character
 * that is wrong in it, so the character is looked for here.
 */
final class MalformedUri {
    static final String ENCODE = "percent-encode it in the user name or password (@ is %40, : is %3A, / is %2F,"
            + " # is %23, ? is %3F, % is %25)";
    private static final String ANY = "must be a URI, such as https://app.example.com/";
    private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=%";
    private static final String BRACKETS = "[]";
    private static final String AFTER_SCHEME = "://";
    private static final String ENDS_OF_HOST = "/?#";
    private static final String NO_SCHEME = "must be a URI that begins with a scheme, such as https://";
    private static final String WRITE_SCHEME = "write the scheme and :// before it, such as https://";

    private final String text;
    private final int schemeEnd;
    private final int host;

    private MalformedUri(String text) {
        this.text = text;
        this.schemeEnd = endOfScheme(text);
        int scheme = text.indexOf(AFTER_SCHEME);
        this.host = scheme < 0 ? text.length() : scheme + AFTER_SCHEME.length();
    }

    /**
     * The answer.
     *
     * @param text the text
     * @param stopped where the JDK stopped to read, or a negative number
     */
    static RuntimeException of(String text, int stopped) {
        return new MalformedUri(text).answer(stopped);
    }

    private RuntimeException answer(int stopped) {
        if (text.isEmpty()) {
            return new MalformedException(ANY);
        }
        int wrong = wrong();
        int inScheme = outsideScheme();
        if (inScheme >= 0 && isMeantAsScheme(wrong)) {
            return new MalformedException(
                    "must be a URI: character " + (inScheme + 1) + " cannot "
                            + (isOfScheme(text.charAt(inScheme), true) ? "begin" : "be part of") + " a scheme",
                    remove(text.charAt(inScheme)));
        }
        if (wrong >= 0) {
            return character(wrong);
        }
        if (inScheme >= 0 || schemeEnd == 0) {
            return new MalformedException(NO_SCHEME, WRITE_SCHEME + " or postgresql://");
        }
        if (host == text.length() && text.endsWith(AFTER_SCHEME)) {
            return new MalformedException("must be a URI with a host after ://");
        }
        boolean isBracket = stopped >= 0 && stopped < text.length() && BRACKETS.indexOf(text.charAt(stopped)) >= 0;
        return isBracket ? character(stopped) : new MalformedException(ANY);
    }

    /** The place of the first character that no URI has, or -1. */
    private int wrong() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isWritten = c < 128
                    ? Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0
                    : !Character.isSpaceChar(c) && !Character.isISOControl(c);
            if (!isWritten || (c == '%' && !(isHex(i + 1) && isHex(i + 2)))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHex(int at) {
        return at < text.length() && HexFormat.isHexDigit(text.charAt(at));
    }

    private RuntimeException character(int at) {
        if (at >= host && text.indexOf('@', at) >= 0) {
            return new MalformedException(
                    "must be a URI; a character of its user name or password must be percent-encoded", ENCODE);
        }
        char c = text.charAt(at);
        String place = "character " + (at + 1);
        if (at >= host && at < endOfHost()) {
            return new MalformedException("must be a URI: " + place + " cannot be part of a host", remove(c));
        }
        if (c == '%') {
            return new MalformedException(
                    "must be a URI: two hexadecimal digits must follow the % that is " + place, "write %25 for %");
        }
        return new MalformedException("must be a URI: " + place + " must be percent-encoded", fix(c));
    }

    private int endOfHost() {
        int end = host;
        while (end < text.length() && ENDS_OF_HOST.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Of a character outside ASCII the encoded form would be a part of the text that may not be shown. */
    private static String fix(char c) {
        if (c == ' ') {
            return "write %20 for the space, or remove it";
        }
        if (c > 127) {
            return "percent-encode its bytes in UTF-8, or remove it";
        }
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "write %" + (c < 16 ? "0" : "") + digits + " for it, or remove it";
    }

    private static String remove(char c) {
        return c == ' ' ? "remove the space" : "remove it";
    }

    /** The place of the first colon where no path, query or fragment has begun, or -1: what stands before it is a scheme. */
    private static int endOfScheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i;
            }
            if (ENDS_OF_HOST.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** The place of the first character before the colon that no scheme has there, or -1. */
    private int outsideScheme() {
        for (int i = 0; i < schemeEnd; i++) {
            if (!isOfScheme(text.charAt(i), i > 0)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOfScheme(char c, boolean isLater) {
        boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isLetter || (isLater && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
    }

    /**
     * Whether what stands before the colon is a scheme with a mistake, rather than a host or a user name without a scheme. A
     * character that must be encoded elsewhere cannot be encoded there.
     *
     * @param wrong the place of the first character that no URI has, or -1
     */
    private boolean isMeantAsScheme(int wrong) {
        return text.startsWith(AFTER_SCHEME, schemeEnd)
                || (wrong >= 0 && wrong < schemeEnd)
                || text.lastIndexOf('%', schemeEnd) >= 0;
    }

    /** What is said of the same text where it must be a URL. Java opens no {@code postgresql://}. */
    static RuntimeException asUrl(MalformedException uri) {
        String message = String.valueOf(uri.getMessage());
        String fix = message.equals(NO_SCHEME) ? WRITE_SCHEME + " or ftp://" : uri.fix();
        return new MalformedException(message.replace(" URI", " URL"), fix);
    }
}
