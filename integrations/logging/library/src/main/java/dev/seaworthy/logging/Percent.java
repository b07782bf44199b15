package dev.seaworthy.logging;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What writers of URLs leave as it is; all else is percent signs and hexadecimal digits. */
enum Percent {
    /** As forms are sent, and as {@link java.net.URLEncoder} writes. */
    FORM("*-._"),
    /** As RFC 3986 has it, and Spring's {@code UriUtils}. */
    UNRESERVED("-._~"),
    /** As {@code encodeURIComponent} of JavaScript writes. */
    COMPONENT("-._~!*'()"),
    /** As {@link java.net.URI} quotes user information and paths. */
    USER_INFORMATION("-._~!*'()$&+,;:@=/");

    private final String kept;

    Percent(String kept) {
        this.kept = kept;
    }

    /** The text in a URL, with digits as the format writes them. */
    String encoded(String text, HexFormat digits) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            if (isKept((char) (each & 0xff))) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(digits.toHexDigits(each));
            }
        }
        return encoded.toString();
    }

    private boolean isKept(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || kept.indexOf(c) >= 0;
    }
}
