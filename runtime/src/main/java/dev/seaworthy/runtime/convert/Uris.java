package dev.seaworthy.runtime.convert;

import dev.seaworthy.runtime.text.Nullable;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;

/** Addresses. Beyond the syntax, what {@link URI} lets through and no client can open is refused too. */
public final class Uris {
    private Uris() {}

    /**
     * Reads a {@link URI}. A relative one is accepted; a user name or password with a character that parts a URL in two
     * ({@code @ / ? #}) is not, nor a port that is no number up to 65535, nor {@code http:}, {@code https:}, {@code ws:}
     * or {@code wss:} without a host.
     *
     * @param text the text, stripped before it is read
     * @return the URI, as it is written
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a URI
     */
    public static URI toUri(String text) {
        String address = text.strip();
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException syntax) {
            throw MalformedUri.of(address, syntax.getIndex());
        }
        if (address.isEmpty()) {
            throw MalformedUri.of(address, 0);
        }
        String authority = uri.getRawAuthority();
        if (authority == null) {
            if (needsHost(uri.getScheme())) {
                throw MalformedUri.withoutHost(uri.getScheme());
            }
        } else {
            int end = address.indexOf(authority) + authority.length();
            if (authority.indexOf('@') != authority.lastIndexOf('@') || !portsFit(authority)) {
                throw MalformedUri.authority(authority, address.indexOf('@', end) >= 0);
            }
        }
        return uri;
    }

    private static boolean needsHost(@Nullable String scheme) {
        return scheme != null
                && (scheme.equalsIgnoreCase("http")
                        || scheme.equalsIgnoreCase("https")
                        || scheme.equalsIgnoreCase("ws")
                        || scheme.equalsIgnoreCase("wss"));
    }

    /** Whether every {@code host:port} of a list has a port that is a number up to 65535, or none. */
    private static boolean portsFit(String authority) {
        int port = 0;
        int place = 1;
        for (int i = authority.length() - 1; i >= 0; i--) {
            char c = authority.charAt(i);
            if (c == '@' || c == ']') {
                return true;
            }
            if (c == ',') {
                port = 0;
                place = 1;
            } else if (c == ':') {
                if (port < 0 || port > 65_535) {
                    return false;
                }
            } else if (port >= 0 && c >= '0' && c <= '9' && place <= 100_000) {
                port += (c - '0') * place;
                place *= 10;
            } else {
                port = -1;
            }
        }
        return true;
    }

    /**
     * Reads a {@link URL}.
     *
     * @param text the text, stripped before it is read
     * @return the URL, as it is written
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a URI, or Java has no handler for its scheme
     */
    public static URL toUrl(String text) {
        URI uri = toUri(text);
        try {
            return uri.toURL();
        } catch (MalformedURLException | IllegalArgumentException unknown) {
            throw MalformedUri.notOpened();
        }
    }
}
