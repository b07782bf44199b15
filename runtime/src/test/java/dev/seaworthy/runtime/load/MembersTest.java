package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Secret;
import org.junit.jupiter.api.Test;

/** What a class of values prints and compares, where an accessor may give null. */
class MembersTest {
    @Test
    void nullIsPrintedAsNotSet() {
        assertEquals(
                "Shop[port=8080, nickname=not set, key=not set, mail=not set]",
                shop(null, null, null).toString());
        assertEquals(
                "Shop[port=8080, nickname=x, key=********, mail=Mail[host=not set]]",
                shop("x", Secret.of("sesame"), mail(null)).toString());
    }

    @Test
    void nullEqualsNullAlone() {
        assertSame(shop(null, null, null), shop(null, null, null));
        assertSame(shop("x", null, mail(null)), shop("x", null, mail(null)));
        assertNotEquals(shop(null, null, null), shop("", null, null));
        assertNotEquals(shop("x", null, null), shop(null, null, null));
        assertNotEquals(shop(null, Secret.of("x"), null), shop(null, null, null));
        assertNotEquals(shop(null, null, mail(null)), shop(null, null, null));
        assertNotEquals(shop(null, null, mail(null)), shop(null, null, mail("x")));
        assertNotEquals(shop(null, null, null), null);
    }

    private static void assertSame(Members one, Members other) {
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
    }

    private static Members shop(@Nullable String nickname, @Nullable Secret key, @Nullable Members mail) {
        Members members = new Members("Shop");
        members.add("port", 8080);
        members.add("nickname", nickname);
        members.addSecret("key", key);
        members.addGroup("mail", mail);
        return members;
    }

    private static Members mail(@Nullable String host) {
        Members members = new Members("Mail");
        members.add("host", host);
        return members;
    }
}
