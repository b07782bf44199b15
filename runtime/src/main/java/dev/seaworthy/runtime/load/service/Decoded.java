package dev.seaworthy.runtime.load.service;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Parts of URLs with what is percent-encoded decoded. */
final class Decoded {
    private Decoded() {}

    /** The text that a part of a URL means; a plus is a plus. */
    static String of(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return part;
        }
    }

    /** The path without the slashes around it. */
    static String path(String path) {
        int start = 0;
        int end = path.length();
        while (start < end && path.charAt(start) == '/') {
            start++;
        }
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return of(path.substring(start, end));
    }
}
