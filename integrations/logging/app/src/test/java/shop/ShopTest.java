package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs as they are started in production, each with one framework and the line of the guide. */
class ShopTest {
    private static final Map<String, String> GOOD = Map.of(
            "APP_ENV", "production",
            "DATABASE_URL", "postgresql://shop:dB-pw-93xk%2Fq@db:5432/shop",
            "SECRET_KEY", "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU",
            "TILL_PIN", "4711",
            "SMTP_HOST", "smtp.example.com",
            "SMTP_PASSWORD", "m4il-pw-zt81",
            "NEWS_SMTP_HOST", "news.example.com",
            "NEWS_SMTP_PASSWORD", "n3ws-pw-kk27");

    private static final List<String> SECRETS = List.of(
            "dB-pw-93xk",
            "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU",
            "m4il-pw-zt81",
            "n3ws-pw-kk27",
            Base64.getEncoder().encodeToString("shop:m4il-pw-zt81".getBytes(StandardCharsets.UTF_8)));

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"shop.LogbackShop,/ch/qos/logback/", "shop.Log4jShop,/org/apache/logging/log4j/", "shop.JulShop,none"})
    void aProgramLogsNoSecret(String main, String framework) throws IOException, InterruptedException {
        Started started = Started.program(directory, main, framework, GOOD);
        String all = started.all();
        assertEquals(0, started.status(), all);
        for (String each : SECRETS) {
            assertFalse(all.contains(each), all);
        }
        assertTrue(all.contains("Connecting to [DATABASE_URL]"), all);
        assertTrue(all.contains("[SECRET_KEY]"), all);
        assertTrue(all.contains("Order 4711 is paid"), all);
        assertTrue(all.contains("535 for [NEWS_SMTP_PASSWORD]"), all);
        assertTrue(all.contains("Basic c2hvcD[SMTP_PASSWORD]"), all);
        assertEquals(
                1,
                all.lines()
                        .filter(("Seaworthy logging, shop.ShopConfig: these are too short or too common to be masked in"
                                + " logs: TILL_PIN.")::equals)
                        .count(),
                all);
    }

    @ParameterizedTest
    @CsvSource({"shop.LogbackShop,/ch/qos/logback/", "shop.Log4jShop,/org/apache/logging/log4j/", "shop.JulShop,none"})
    void aRefusalIsTheReportAndNothingElse(String main, String framework) throws IOException, InterruptedException {
        Map<String, String> bad = new HashMap<>(GOOD);
        bad.put("SECRET_KEY", "s3cret-but-short");
        bad.remove("TILL_PIN");
        Started started = Started.program(directory, main, framework, bad);
        assertEquals(78, started.status(), started.all());
        assertEquals("", started.out());
        assertEquals(1, started.err().split("SECRET_KEY", -1).length - 1, started.err());
        assertFalse(started.err().contains("s3cret-but-short"));
        assertFalse(started.err().contains("\tat "), started.err());
    }
}
