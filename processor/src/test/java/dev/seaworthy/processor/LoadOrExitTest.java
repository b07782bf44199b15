package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code loadOrExit} prints, and how the process ends. */
class LoadOrExitTest {
    private static final String SHOP = "shop.StartOrExit";
    private static final String WITH_HOOKS = "shop.StartWithHooks";
    private static final String MAILER = "shop.Mailer$Start";

    private static final String REFUSAL = """
            ShopConfig cannot start in production: 1 problem

              DEBUG    must be false, because stack traces would reach visitors
                       found "true" (environment variable)
            """;

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
        assertEquals(new Application.Ended(78, REFUSAL), ended(SHOP, Map.of("DEBUG", "true")));
    }

    @Test
    void aFileThatChoseTheEnvironmentIsNamed() throws IOException {
        Path file = directory.resolve(".env");
        Files.writeString(file, "# local\nAPP_ENV=development\n");
        try {
            assertEquals(
                    new Application.Ended(0, """
                            ShopConfig: APP_ENV=development comes from .env:2, not from the environment of the process
                            started
                            """),
                    application.end(application.command(List.of(), SHOP), Map.of(), Set.of("APP_ENV")));
            assertEquals(new Application.Ended(0, "started\n"), ended(SHOP, Map.of("APP_ENV", "development")));
            assertEquals(new Application.Ended(78, """
                            ShopConfig cannot start: 1 problem

                              APP_ENV    must be development, staging or production
                                         found an empty value (environment variable); write one of the three
                            """), ended(SHOP, Map.of("APP_ENV", "")));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aHookThatIsQuickRuns() {
        assertEquals(new Application.Ended(78, REFUSAL + "a quick hook ran\n"), refused("quick"));
    }

    @Test
    void aHookThatWaitsForTheStartDoesNotKeepTheProcess() {
        assertEquals(new Application.Ended(78, REFUSAL + "a quick hook ran\n"), refused("quick", "waits"));
    }

    @Test
    void aHookThatInterruptsEveryThreadChangesNothing() {
        assertEquals(new Application.Ended(78, REFUSAL), refused("interrupts", "waits"));
    }

    @Test
    void aStartInsideAHookEnds() {
        assertEquals(new Application.Ended(78, REFUSAL), refused("starts"));
    }

    @Test
    void aStartEndsWhereAnotherThreadIsEndingTheProcess() {
        assertEquals(new Application.Ended(78, REFUSAL), refused("waits", "ends"));
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "a Java without security managers")
    void aProcessThatMayNotExitGoesOnWithoutAConfiguration() {
        Application.Ended ended = application.end(
                application.command(List.of("-Djava.security.manager=allow"), WITH_HOOKS, "forbids"),
                Map.of("DEBUG", "true"));
        assertEquals(0, ended.status());
        assertTrue(ended.output().endsWith(REFUSAL + "SecurityException: no exit\n"), ended.output());
    }

    private static Application.Ended refused(String... hooks) {
        return application.end(application.command(List.of(), WITH_HOOKS, hooks), Map.of("DEBUG", "true"));
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

    /** What the report of such a start warns of: blanks, an older name, a setting that should not be used any more. */
    @ParameterizedTest
    @CsvSource({
        "SENDER, 'shop ', begins or ends in a blank",
        "SENDER, 'shop\u007f', begins or ends in a character that cannot be seen",
        "MAIL_FROM, 2, is set by its older name",
        "WAIT, 2, is deprecated and set"
    })
    void whatAnyOtherWarningSaysIsSaid(String variable, String value, String warning) {
        Application.Ended ended = ended(MAILER, Map.of("WORKERS", "2", variable, value));
        assertEquals(0, ended.status());
        assertTrue(ended.output().contains("starts in production with 1 warning"), ended.output());
        assertTrue(ended.output().contains(warning), ended.output());
    }

    @Test
    void aTextThatEndsAsCertificatesDoHasNoWarning() {
        String pem = "-----BEGIN X-----\nAAAA\n-----END X-----\n";
        assertEquals(new Application.Ended(0, "started\n"), ended(MAILER, Map.of("WORKERS", "2", "SENDER", pem)));
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
