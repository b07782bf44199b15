package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.net.InetAddress;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which names of hosts this JVM was asked for, found or not. The names of the build's JVM are those of an empty file, so that
 * none leaves the machine.
 */
final class Lookups {
    private static final Map<?, ?> ASKED = asked();

    private final Set<Object> before = new HashSet<>(ASKED.keySet());

    /** The cache of the JDK, which keeps what was not found for ten seconds too. */
    private static Map<?, ?> asked() {
        try {
            Field cache = InetAddress.class.getDeclaredField("cache");
            cache.setAccessible(true);
            return (Map<?, ?>) cache.get(null);
        } catch (ReflectiveOperationException otherJdk) {
            throw new ExceptionInInitializerError(otherJdk);
        }
    }

    /** Fails when a name was asked for since this was made. */
    void assertNone(String text) {
        Set<Object> names = new HashSet<>(ASKED.keySet());
        names.removeAll(before);
        assertEquals(Set.of(), names, () -> "looked up for " + text);
    }
}
