package dev.seaworthy.quarkus.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a developer sees of a change while Quarkus runs the application: each test leaves the sources as it found them. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevModeTest {
    private static final String CONFIG = "src/main/java/shop/ShopConfig.java";
    private static final String POOL = "src/main/java/shop/PoolConfig.java";
    private static final String PROPERTIES = "src/main/resources/application.properties";
    private static final String SECRET = "dev-only-insecure-key";
    private static final String LAST = "    /** Outgoing mail.";

    private DevMode shop;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        shop = new DevMode(directory);
        shop.awaitStart();
    }

    @AfterAll
    void stop() {
        shop.close();
    }

    @Test
    void thePageShowsWhatIsInForceWithoutASecret() throws Exception {
        String values = effective();
        assertTrue(
                values.contains(row(
                        "POOL_SIZE", "12", "pool.size in target/classes/application.properties:" + line("pool.size"))),
                values);
        assertTrue(values.contains(row("SECRET_KEY", "********", "developmentDefault")), values);
        assertTrue(values.contains(row("SMTP_HOST", "", "not set")), values);
        assertFalse(values.contains(SECRET), values);
    }

    @Test
    void thePageHasACardOfTheDevUi() throws Exception {
        String page = "qwc-seaworthy-configuration";
        assertTrue(shop.get("/q/dev-ui/devui-data.js").body().contains(page + ".js"));
        String element = shop.get("/q/dev-ui/seaworthy-quarkus/" + page + ".js").body();
        assertTrue(element.contains("customElements.define('" + page + "'"), element);
    }

    @Test
    void aVariableThatComesAndGoesLeavesNothingStale() throws Exception {
        String setting = """
                    /** What visitors read first. */
                    @EnvVar(value = "GREETING", defaultValue = "Hello")
                    String greeting();

                """;
        shop.replace(CONFIG, LAST, setting + LAST);
        awaitReload(() -> effective().contains(row("GREETING", "Hello", "defaultValue")));
        assertDocumentsHave("GREETING");

        shop.replace(CONFIG, setting, "");
        awaitReload(() -> !effective().contains("GREETING"));
        assertDocumentsHaveNot("GREETING");
    }

    @Test
    void aGroupThatChangesIsWrittenAgain() throws Exception {
        shop.replace(POOL, "defaultValue = \"10\"", "defaultValue = \"17\"");
        awaitReload(() -> shop.file(".env.example").contains("POOL_SIZE=17"));
        assertTrue(shop.file("docs/configuration.md").contains("`17`"));

        shop.replace(POOL, "defaultValue = \"17\"", "defaultValue = \"10\"");
        awaitReload(() -> shop.file(".env.example").contains("POOL_SIZE=10"));
    }

    @Test
    void aChangeThatIsRefusedIsReportedOnce() throws Exception {
        String setting = """
                    /** Where it lies. */
                    @EnvVar(value = "HARBOUR", example = "Bergen")
                    String harbour();

                """;
        String report = """
                ShopConfig cannot start in development: 1 problem

                  HARBOUR    is required and is not set
                             for example Bergen
                """;
        int before = shop.console().length();
        shop.replace(CONFIG, LAST, setting + LAST);
        shop.await(() -> shop.get("/").statusCode() == 500);
        String console = shop.console().substring(before);
        assertTrue(console.contains(report), console);
        assertEquals(2, console.split("cannot start", -1).length, console);
        assertFalse(console.contains("\tat "), console);
        assertFalse(console.contains(SECRET), console);
        assertTrue(shop.get("/").body().contains("HARBOUR    is required and is not set"));
        assertDocumentsHave("HARBOUR");

        shop.replace(PROPERTIES, "pool.size=", "harbour=Oslo\npool.size=");
        awaitReload(() -> effective()
                .contains(
                        row("HARBOUR", "Oslo", "harbour in target/classes/application.properties:" + line("harbour"))));

        shop.replace(CONFIG, setting, "");
        shop.replace(PROPERTIES, "harbour=Oslo\n", "");
        awaitReload(() -> !effective().contains("HARBOUR"));
    }

    /** Asks for the first page, as a browser does that is loaded again, until something is so. */
    private void awaitReload(Callable<Boolean> condition) throws Exception {
        shop.await(() -> shop.get("/").statusCode() == 200 && condition.call());
    }

    /** The rows of the page, without the space between them. */
    private String effective() throws Exception {
        return shop.call("seaworthy-quarkus_effective").replaceAll("\\s*([\\[\\]{}:,])\\s*", "$1");
    }

    private static String row(String variable, String value, String origin) {
        return "{\"configuration\":\"ShopConfig\",\"variable\":\"" + variable + "\",\"value\":\"" + value
                + "\",\"origin\":\"" + origin + "\"}";
    }

    /** The number of the line of a property. */
    private long line(String property) throws Exception {
        return 1
                + shop.file(PROPERTIES)
                        .lines()
                        .takeWhile(line -> !line.startsWith(property))
                        .count();
    }

    private void assertDocumentsHave(String variable) throws Exception {
        assertTrue(shop.file(".env.example").contains(variable));
        assertTrue(shop.file("docs/configuration.md").contains(variable));
    }

    private void assertDocumentsHaveNot(String variable) throws Exception {
        assertFalse(shop.file(".env.example").contains(variable));
        assertFalse(shop.file("docs/configuration.md").contains(variable));
    }
}
