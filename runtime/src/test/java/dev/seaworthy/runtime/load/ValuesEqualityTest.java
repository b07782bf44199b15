package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.Secret;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** When two configurations are equal. */
class ValuesEqualityTest {
    private static void equal(Object one, Object other) {
        List<Object> ones = List.of("x", one);
        List<Object> others = List.of("x", other);
        assertTrue(ValuesEquality.areEqual(ones, others), one + " and " + other);
        assertEquals(ValuesEquality.hash(ones), ValuesEquality.hash(others));
    }

    private static void different(Object one, Object other) {
        assertFalse(ValuesEquality.areEqual(List.of(one), List.of(other)), one + " and " + other);
    }

    @Test
    void valuesAreComparedByWhatTheyAre() {
        equal(1, 1);
        different(1, 2);
        different(1, 1L);
        equal(new byte[] {1, 2}, new byte[] {1, 2});
        different(new byte[] {1, 2}, new byte[] {2, 1});
        equal(Pattern.compile("a+"), Pattern.compile("a+"));
        different(Pattern.compile("a+"), Pattern.compile("a*"));
        equal(new BigDecimal("1.0"), new BigDecimal("1.00"));
        equal(OffsetDateTime.parse("2026-11-25T08:30+01:00"), OffsetDateTime.parse("2026-11-25T07:30Z"));
        equal(Secret.of("a"), Secret.of("a"));
        different(Secret.of("a"), Secret.of("b"));
    }

    @Test
    void noHostIsLookedUp() throws MalformedURLException {
        equal(new URL("http://localhost/"), new URL("http://localhost/"));
        different(new URL("http://localhost/"), new URL("http://127.0.0.1/"));
    }

    @Test
    void whatIsHeldIsCompared() {
        equal(Optional.of(new byte[] {1}), Optional.of(new byte[] {1}));
        different(Optional.of(new byte[] {1}), Optional.empty());
        equal(Optional.empty(), Optional.empty());
        equal(List.of(Pattern.compile("a")), new ArrayList<>(List.of(Pattern.compile("a"))));
        different(List.of("a", "b"), List.of("b", "a"));
        equal(Set.of("a", "b"), new LinkedHashSet<>(List.of("b", "a")));
        different(Set.of("a"), List.of("a"));
        equal(Map.of("a", new byte[] {1}), Map.of("a", new byte[] {1}));
        different(Map.of("a", 1), Map.of("b", 1));
    }
}
