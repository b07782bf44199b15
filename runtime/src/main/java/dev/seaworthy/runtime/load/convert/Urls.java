package dev.seaworthy.runtime.load.convert;

import dev.seaworthy.runtime.MalformedException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** Addresses that Java itself opens. */
public final class Urls {
    private Urls() {}

    /**
     * Reads a {@link URL}.
     *
     * @param text the text, stripped before it is read
     * @return the URL, as it is written
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a URI, or Java has no handler for its scheme
     */
    public static URL toUrl(String text) {
        URI uri;
        try {
            uri = Convert.toUri(text);
        } catch (MalformedException malformed) {
            throw Malformed.url(malformed);
        }
        try {
            return uri.toURL();
        } catch (MalformedURLException | IllegalArgumentException unknown) {
            throw Malformed.notOpened();
        }
    }
}
