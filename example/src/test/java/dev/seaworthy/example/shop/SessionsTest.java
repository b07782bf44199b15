package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.Secret;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final TickingClock clock = new TickingClock();
    private final BrowserConfig config = ShopConfigLoader.load(
                    Map.of("APP_ENV", "development", "SESSION_LIFETIME", "1h"))
            .browser();
    private final Sessions sessions = new Sessions(Secret.of("one key"), config, clock);

    @Test
    void aSessionIsGoodUntilItIsOver() {
        String session = sessions.newSession();

        assertTrue(sessions.isGood(session));
        clock.goOn(Duration.ofHours(1));
        assertFalse(sessions.isGood(session));
    }

    @Test
    void aSessionThatSomebodyChangedIsNotGood() {
        String session = sessions.newSession();
        String longer = session.replaceFirst("[.][0-9]+[.]", ".9999999999.");

        assertFalse(sessions.isGood(longer));
        assertFalse(sessions.isGood(session.substring(0, session.length() - 1)));
        assertFalse(sessions.isGood(""));
        assertFalse(sessions.isGood("a.b"));
        assertFalse(sessions.isGood("a.b.c"));
    }

    @Test
    void aSessionThatWasSignedWithAnotherKeyIsNotGood() {
        assertFalse(sessions.isGood(new Sessions(Secret.of("other key"), config, clock).newSession()));
    }
}
