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

    private final String text;
    private final int host;

    private MalformedUri(String text) {
        this.text = text;
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
        if (wrong >= 0) {
            return character(wrong);
        }
        if (!hasScheme()) {
            return new MalformedException(
                    "must be a URI that begins with a scheme, such as https://",
                    "write the scheme and :// before it, such as https:// or postgresql://");
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
            return new MalformedException(
                    "must be a URI: " + place + " cannot be part of a host",
                    c == ' ' ? "remove the space" : "remove it");
        }
        if (c == '%') {
            return new MalformedException(
                    "must be a URI: two hexadecimal digits must follow the % that is " + place, "write %25 for %");
        }
        return new MalformedException("must be a URI: " + place + " must be percent-encoded", fix(c));
    }

    private int endOfHost() {
        int end = host;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
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

    /** Whether what stands before the first colon is a scheme, or there is none before a path. */
    private boolean hasScheme() {
        int colon = text.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if ("/?#".indexOf(c) >= 0) {
                return true;
            }
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean isLater = i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.');
            if (!isLetter && !isLater) {
                return false;
            }
        }
        return colon != 0;
    }
}
