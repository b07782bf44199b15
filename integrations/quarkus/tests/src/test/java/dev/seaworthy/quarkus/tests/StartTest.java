package dev.seaworthy.quarkus.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start that is accepted serves and prints. */
class StartTest {
    private static final String SECRET = "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU";
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://0\\.0\\.0\\.0:(\\d+)");

    @TempDir
    private Path directory;

    @Test
    void productionStarts() throws IOException, InterruptedException {
        Path key = Files.writeString(directory.resolve("key"), SECRET + "\n");
        Shop shop = new Shop(directory)
                .with("APP_ENV", "production")
                .with("DATABASE_URL", "postgresql://db.example.com/shop?sslmode=require")
                .with("SECRET_KEY_FILE", key.toString())
                .with("SMTP_HOST", "smtp.example.com")
                .with("PORT", "0");
        assertServes("The shop in production keeps 12 connections and mails through smtp.example.com.\n", shop);
    }

    @Test
    void aSecretOfTheEnvironmentMayLookLikeAReference() throws IOException, InterruptedException {
        Shop shop = new Shop(directory)
                .with("APP_ENV", "production")
                .with("DATABASE_URL", "postgresql://db.example.com/shop?sslmode=require")
                .with("SECRET_KEY", SECRET + "${nope}$$")
                .with("PORT", "0");
        assertServes("The shop in production keeps 12 connections and mails through nobody.\n", shop);
    }

    @Test
    void whatIsWaivedIsNotSilent() throws IOException, InterruptedException {
        LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        Shop shop = new Shop(directory)
                .with("APP_ENV", "production")
                .with("DEBUG", "true")
                .with("SEAWORTHY_WAIVE", "DEBUG.mustBe until " + tomorrow + " because we look for a fault")
                .with("DATABASE_URL", "postgresql://db.example.com/shop?sslmode=require")
                .with("SECRET_KEY", SECRET)
                .with("PORT", "0");
        assertServes("The shop in production keeps 12 connections and mails through nobody.\n", shop);
        assertTrue(shop.out().contains("WARN"), shop.out());
        assertTrue(shop.out().contains("we look for a fault"), shop.out());
    }

    @Test
    void aPackagedApplicationStartsInDevelopmentWhereTheOperatorSaysSo() throws IOException, InterruptedException {
        Files.writeString(directory.resolve(".env"), "APP_ENV=development\nPOOL_SIZE=\"3\"\n");
        assertServes(
                "The shop in development keeps 3 connections and mails through nobody.\n",
                new Shop(directory).with("PORT", "0"));
    }

    private static void assertServes(String greeting, Shop shop) throws IOException, InterruptedException {
        Process process = shop.start();
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port(process, shop)))
                    .build();
            assertEquals(
                    greeting,
                    HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertEquals("", shop.err());
        assertFalse(shop.out().contains(SECRET), shop.out());
    }

    /** The port that it listens on; it ends or listens sooner or later. */
    private static String port(Process process, Shop shop) throws InterruptedException {
        while (process.isAlive()) {
            Matcher listening = LISTENING.matcher(shop.out());
            if (listening.find()) {
                return listening.group(1);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("it ended; it said\n" + shop.out() + shop.err());
    }
}
