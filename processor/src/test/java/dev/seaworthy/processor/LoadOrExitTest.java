package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code loadOrExit} prints, and how the process ends. */
class LoadOrExitTest {
    private static final String SHOP = "shop.StartOrExit";
    private static final String MAILER = "shop.Mailer$Start";

    @TempDir
    private static Path directory;

    private static Application application;

    @BeforeAll
    static void pack() {
        application = new Application(directory);
    }

    private static Application.Ended ended(String main, Map<String, String> changes) {
        return application.end(application.command(List.of(), main), changes);
    }

    @Test
    void aStartWithNothingToSayIsSilent() {
        assertEquals(new Application.Ended(0, "started\n"), ended(SHOP, Map.of()));
        assertEquals(new Application.Ended(0, "started\n"), ended(SHOP, Map.of("APP_ENV", "staging")));
        assertEquals(new Application.Ended(0, "started\n"), ended(MAILER, Map.of("WORKERS", "2")));
    }

    @Test
    void aStartThatIsRefusedEndsWithTheReport() {
        assertEquals(new Application.Ended(78, """
                        ShopConfig cannot start in production: 1 problem

                          DEBUG    must be false, because stack traces would reach visitors
                                   found "true" (environment variable)
                        """), ended(SHOP, Map.of("DEBUG", "true")));
    }

    @Test
    void aStartInStagingSaysWhatProductionWouldRefuse() {
        assertEquals(new Application.Ended(0, """
                        ShopConfig starts in staging with 1 warning

                          DEBUG    production would refuse: must be false, because stack traces would reach visitors
                                   found "true" (environment variable)
                        started
                        """), ended(SHOP, Map.of("APP_ENV", "staging", "DEBUG", "true")));
    }

    @Test
    void whatARuleOnlyWarnsOfIsSaid() {
        assertEquals(new Application.Ended(0, """
                        Mailer starts in production with 1 warning

                          WORKERS    must be at most 3
                                     found "4" (environment variable)
                        started
                        """), ended(MAILER, Map.of()));
        assertEquals(new Application.Ended(0, """
                        Mailer starts in production with 1 warning

                          sendsSeveral    must hold, because one waits for the other
                                          found WORKERS "1" (environment variable)
                        started
                        """), ended(MAILER, Map.of("WORKERS", "1")));
    }
}
