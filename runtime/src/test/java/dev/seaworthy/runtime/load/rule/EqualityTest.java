package dev.seaworthy.runtime.load.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EqualityTest {
    @Test
    void bytesAreComparedByContent() {
        assertTrue(Equality.same(new byte[] {1, 2}, new byte[] {1, 2}));
        assertFalse(Equality.same(new byte[] {1, 2}, new byte[] {1, 3}));
    }

    @Test
    void decimalsAreComparedByAmount() {
        assertTrue(Equality.same(new BigDecimal("1.0"), new BigDecimal("1.00")));
        assertFalse(Equality.same(new BigDecimal("1.0"), new BigDecimal("1.01")));
    }

    @Test
    void patternsAreComparedByText() {
        assertTrue(Equality.same(Pattern.compile("[a-z]+"), Pattern.compile("[a-z]+")));
        assertFalse(Equality.same(Pattern.compile("[a-z]+"), Pattern.compile("[a-z]*")));
    }

    @Test
    void urlsAreComparedByTextAndNoHostIsLookedUp() throws MalformedURLException {
        assertTrue(Equality.same(new URL("http://localhost/"), new URL("http://localhost/")));
        // URL.equals says that these are equal: both hosts have one address.
        assertFalse(Equality.same(new URL("http://localhost/"), new URL("http://127.0.0.1/")));
    }

    @Test
    void aSlashAtTheEndMakesNoOtherAddress() throws MalformedURLException {
        assertTrue(Equality.alike(URI.create("https://a.example/x/"), URI.create("HTTPS://A.example/x/")));
        assertTrue(Equality.alike(URI.create("https://a.example/"), URI.create("https://a.example")));
        assertTrue(Equality.alike(URI.create("https://a.example/x"), URI.create("HTTPS://A.example/x/")));
        assertTrue(Equality.alike(URI.create("/"), URI.create("/")));
        assertFalse(Equality.alike(URI.create("https://a.example/x"), URI.create("https://a.example/y")));
        assertTrue(Equality.alike(new URL("https://a.example"), new URL("https://a.example/")));
        assertFalse(Equality.alike(new URL("https://a.example"), new URL("https://b.example")));
        assertFalse(Equality.alike(new URL("https://a.example/x"), new URL("https://a.example/x//")));
        assertFalse(Equality.alike(URI.create("file:/"), URI.create("file:/x")), "nothing is left of file: alone");
        assertFalse(Equality.alike(URI.create("file:/x"), URI.create("file:/")), "nothing is left of file: alone");
    }

    @Test
    void instantsAreComparedWhateverTheirOffsets() {
        OffsetDateTime one = OffsetDateTime.parse("2026-11-25T08:30+01:00");
        assertTrue(Equality.same(one, OffsetDateTime.parse("2026-11-25T07:30Z")));
        assertFalse(Equality.same(one, OffsetDateTime.parse("2026-11-25T08:30Z")));
    }

    @Test
    void otherValuesAreComparedAsTheySay() {
        assertTrue(Equality.same("a", "a"));
        assertFalse(Equality.same("a", "b"));
    }
}
