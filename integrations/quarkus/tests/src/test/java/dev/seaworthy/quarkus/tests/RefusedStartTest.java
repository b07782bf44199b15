package dev.seaworthy.quarkus.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of a start that is refused: the report once, nothing else, and exit code 78. */
class RefusedStartTest {
    private static final String SECRET = "hunter2-hunter2";

    @TempDir
    private Path directory;

    @Test
    void anUnsafeProductionIsRefused() {
        Shop shop = new Shop(directory)
                .with("APP_ENV", "production")
                .with("DEBUG", "true")
                .with("DATABASE_URL", "postgresql://localhost/shop")
                .with("SECRET_KEY", SECRET);
        assertRefused(shop, """
                ShopConfig cannot start in production: 3 problems

                  DEBUG           must be false, because stack traces would reach visitors
                                  found "true" (environment variable)
                  DATABASE_URL    must not name the local machine
                                  found "postgresql://localhost/shop" (environment variable)
                  SECRET_KEY      is weak: 15 characters, at least 32 are needed
                                  found a value that is not shown (environment variable); make one with: openssl rand -base64 48
                """);
    }

    @Test
    void aDotenvFileCountsInDevelopmentOnly() throws IOException {
        Files.writeString(
                directory.resolve(".env"),
                "SECRET_KEY=q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU\nSMTP_PORT=25\nDATABASE_HOST=localhost\n");
        Shop shop = new Shop(directory)
                .with("APP_ENV", "production")
                .with("DATABASE_URL", "postgresql://db.example.com/shop?sslmode=require")
                .withOption("-Dpool.size=${database.host:many}");
        assertRefused(shop, """
                ShopConfig cannot start in production: 2 problems

                  SECRET_KEY    is required and is not set
                                set it to a new one: openssl rand -base64 48
                  POOL_SIZE     must be a whole number, such as 8080 or -1
                                found "many" (system property pool.size)
                """);
    }

    @Test
    void noEnvironmentIsGuessed() {
        assertRefused(new Shop(directory), """
                ShopConfig cannot start: 1 problem

                  APP_ENV    is required and is not set
                             set it to development, staging or production
                """);
    }

    @Test
    void aValueThatCannotBeReadIsShownWithItsPlace() throws IOException {
        Files.writeString(
                Files.createDirectory(directory.resolve("config")).resolve("application.properties"),
                "# Of the operator.\nsmtp.port=1x\n");
        Shop shop = new Shop(directory).with("APP_ENV", "development").withOption("-Dpool.size=many");
        assertRefused(shop, """
                ShopConfig cannot start in development: 3 problems

                  POOL_SIZE    must be a whole number, such as 8080 or -1
                               found "many" (system property pool.size)
                  SMTP_HOST    is required because SMTP_PORT is set, which switches its group on
                               for example smtp.example.com
                  SMTP_PORT    must be a whole number, such as 8080 or -1
                               found "1x" (smtp.port in config/application.properties:2); write the number alone: 1
                """);
    }

    @Test
    void aProfileThatSaysOtherwiseIsRefused() {
        Shop shop = new Shop(directory).with("APP_ENV", "development").with("QUARKUS_PROFILE", "prod");
        assertRefused(shop, """
                ShopConfig cannot start in development: 1 problem

                  APP_ENV    must agree with the profile of Quarkus, which is prod
                             found "development" (environment variable); set APP_ENV to production, or choose another profile
                """);
    }

    @Test
    void aLogThatPrintsEverythingPrintsNothingBesides() {
        Shop shop = new Shop(directory)
                .with("APP_ENV", "staging")
                .with("DATABASE_URL", "postgresql://db.example.com/shop")
                .with("SECRET_KEY", "dev-only-insecure-key")
                .with("QUARKUS_LOG_LEVEL", "DEBUG");
        assertRefused(shop, """
                ShopConfig cannot start in staging: 1 problem

                  SECRET_KEY    must not be the development default
                                found a value that is not shown (environment variable); give this environment a value of its own

                1 warning:

                  SECRET_KEY    production would refuse: is weak: it is the example or a default of the repository
                                found a value that is not shown (environment variable); make one with: openssl rand -base64 48
                """);
    }

    @Test
    void aLogThatIsSwitchedOffHidesNoReport() {
        Shop shop = new Shop(directory).with("QUARKUS_LOG_LEVEL", "OFF").with("QUARKUS_LOG_CONSOLE_ENABLED", "false");
        assertRefused(shop, """
                ShopConfig cannot start: 1 problem

                  APP_ENV    is required and is not set
                             set it to development, staging or production
                """);
    }

    @Test
    void aWaiverThatIsPackedIsRefused() throws IOException {
        Shop shop = new Shop(directory)
                .packedWith("%prod.seaworthy.waive=DEBUG.mustBe until 2026-12-01 because it is in a hurry")
                .with("APP_ENV", "production")
                .with("DATABASE_URL", "postgresql://db.example.com/shop?sslmode=require")
                .with("SECRET_KEY", "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU");
        assertRefused(shop, """
                ShopConfig cannot start in production: 1 problem

                  SEAWORTHY_WAIVE    must not be a part of the application
                                     found %prod.seaworthy.waive in application.properties:9; remove it there; whoever answers for a start sets it where that process starts
                """);
    }

    private static void assertRefused(Shop shop, String report) {
        Ended ended = shop.end();
        assertEquals(report, ended.err());
        assertEquals("", ended.out());
        assertEquals(78, ended.status());
    }
}
