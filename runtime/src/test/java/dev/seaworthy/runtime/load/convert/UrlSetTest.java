package dev.seaworthy.runtime.load.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A set of URLs is one of their texts; its hosts, of which none exists, are not looked up. */
@SuppressWarnings("URLEqualsHashCode") // It is the set that does without them.
class UrlSetTest {
    private static final String ONE = "https://one.invalid/";
    private static final String TWO = "https://two.invalid/";

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static UrlSet of(String... texts) {
        UrlSet urls = new UrlSet();
        for (String text : texts) {
            urls.add(url(text));
        }
        return urls;
    }

    @Test
    void aTextComesOnceAndInOrder() {
        UrlSet urls = new UrlSet();
        assertTrue(urls.isEmpty(), "empty");
        assertTrue(urls.add(url(TWO)), "the first");
        assertTrue(urls.add(url(ONE)), "the second");
        assertFalse(urls.add(url(TWO)), "the first again");
        assertEquals(2, urls.size());
        List<String> texts = new ArrayList<>();
        for (URL url : urls) {
            texts.add(url.toExternalForm());
        }
        assertEquals(List.of(TWO, ONE), texts);
    }

    @Test
    void hostsOfOneAddressAreTwoUrls() {
        assertEquals(2, of("http://127.0.0.1/", "http://localhost/").size());
        assertFalse(of("http://127.0.0.1/").contains(url("http://localhost/")), "another name");
    }

    @Test
    void aUrlIsFoundByItsText() {
        UrlSet urls = of(ONE);
        assertTrue(urls.contains(url(ONE)), "the same");
        assertFalse(urls.contains(url(TWO)), "another one");
        assertFalse(urls.contains((Object) ONE), "a text is not a URL");
        assertFalse(urls.contains(null), "nothing");
    }

    @Test
    void setsOfTheSameTextsAreEqual() {
        assertEquals(of(ONE, TWO), of(TWO, ONE));
        assertEquals(of(ONE, TWO).hashCode(), of(TWO, ONE).hashCode());
        assertNotEquals(of(ONE), of(TWO));
        assertNotEquals(of(ONE).hashCode(), of(TWO).hashCode());
        assertNotEquals(of(ONE, TWO), of(ONE));
        assertNotEquals(of(ONE), of(ONE, TWO));
        assertNotEquals(of(ONE), Set.of(ONE));
        assertNotEquals(of(ONE), List.of(ONE));
        assertEquals(of(), Set.of());
        assertFalse(of().equals((Object) List.of()), "a list is not a set");
    }
}
