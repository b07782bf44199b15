package dev.seaworthy.runtime.convert;

import dev.seaworthy.runtime.MalformedException;

/** What is said of a text that is not a URI or a path. Loaded only when there is one. */
final class MalformedUri {
    private static final String ENCODE = "percent-encode it in the user name or password (@ is %40, : is %3A, / is %2F,"
            + " # is %23, ? is %3F, % is %25)";

    private MalformedUri() {}

    static RuntimeException of(String text, int index) {
        if (text.isEmpty()) {
            return new MalformedException("must be a URI, such as https://app.example.com/");
        }
        int after = text.indexOf("://");
        int at = text.lastIndexOf('@');
        if (index < 0 || index >= text.length()) {
            return after >= 0 && after + 3 >= text.length()
                    ? new MalformedException("must be a URI with a host after ://")
                    : new MalformedException("must be a URI, such as https://app.example.com/");
        }
        if (index == 0 && text.charAt(0) == ':') {
            return new MalformedException("must be a URI with a scheme, such as https, before its first colon");
        }
        String message = "must be a URI: character " + (index + 1) + " must be percent-encoded";
        if (after >= 0 && index > after && index < at) {
            return new MalformedException(message, ENCODE);
        }
        char c = text.charAt(index);
        return new MalformedException(
                message, c == ' ' ? "write %20 for the space, or remove it" : c == '%' ? "write %25 for %" : "");
    }

    static RuntimeException withoutHost(String scheme) {
        return new MalformedException("must be a URI with a host after " + scheme + "://");
    }

    static RuntimeException authority(String authority, boolean userLater) {
        if (userLater || authority.indexOf('@') != authority.lastIndexOf('@')) {
            return new MalformedException(
                    "must be a URI; a character of its user name or password parts it in the wrong place", ENCODE);
        }
        return new MalformedException("must be a URI whose port is a number from 0 to 65535");
    }

    static RuntimeException notOpened() {
        return new MalformedException("must be a URL with a scheme that Java can open: http, https, file, ftp or jar");
    }

    static RuntimeException path(String text) {
        if (text.startsWith("file:")) {
            return new MalformedException("must be a path, not a URL", "write it without file://");
        }
        if (text.startsWith("~")) {
            return new MalformedException(
                    "must not start with ~: only a shell reads it as the home directory",
                    "write the directory in full");
        }
        return new MalformedException("must be a path");
    }
}
