package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

/** What {@link Lookups} sees. */
class LookupsTest {
    @Test
    void aNameThatIsNotFoundIsSeen() {
        Lookups lookups = new Lookups();
        assertThrows(UnknownHostException.class, () -> InetAddress.getAllByName("db.example.com"));
        assertThrows(AssertionError.class, () -> lookups.assertNone("db.example.com"));
    }

    @Test
    void anAddressIsNotLookedUp() throws UnknownHostException {
        Lookups lookups = new Lookups();
        InetAddress.getAllByName("10.0.0.5");
        InetAddress.getAllByName("[::1]");
        InetSocketAddress.createUnresolved("mail.example.com", 25);
        lookups.assertNone("an address");
    }
}
