package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedHostsTest {
    @Test
    void aHostIsComparedWithoutRegardToCase() {
        assertTrue(AllowedHosts.allows(List.of("App.example.com"), "app.EXAMPLE.com"));
        assertFalse(AllowedHosts.allows(List.of("app.example.com"), "app.example.com.evil.test"));
        assertFalse(AllowedHosts.allows(List.of("app.example.com"), "example.com"));
    }

    @Test
    void aWildcardStandsForWhatIsBelow() {
        assertTrue(AllowedHosts.allows(List.of("*.example.com"), "app.example.com"));
        assertFalse(AllowedHosts.allows(List.of("*.example.com"), "example.com"));
        assertFalse(AllowedHosts.allows(List.of("*.example.com"), "app-example.com"));
        assertTrue(AllowedHosts.allows(List.of("*"), "anything.test"));
    }

    @Test
    void aRequestWithoutAHostIsRefused() {
        assertFalse(AllowedHosts.allows(List.of("*"), null));
        assertFalse(AllowedHosts.allows(List.of("*"), ""));
    }
}
