package dev.seaworthy.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Random environments of the large configuration of the golden cases: good ones, each with a few texts that may be mistakes, or
 * that a language may read otherwise than a loader does.
 */
final class Environments {
    /** With them a start goes on. */
    private static final Map<String, List<String>> GOOD = Map.ofEntries(
            Map.entry("PORT", List.of("80", "0443", "+65535", " 1\t", "008080")),
            Map.entry("DEBUG", List.of("false", "NO", "0", "Off", " off ")),
            Map.entry(
                    "SECRET_KEY",
                    List.of(
                            "kzOtMbdm2mfE+0cn2Nj2mZ4mP0qv3WmTn0Ej0JpXy5w=",
                            "Wq8'$(id)`x\"\\;|&<>*?[a]{b}~ h7Zt2Rk9Lm4Vb")),
            Map.entry(
                    "PUBLIC_URL",
                    List.of(
                            "https://shop.example.com",
                            "HTTPS://shop.example.com/a?b=c#d",
                            " https://shop.example.com/ü ")),
            Map.entry(
                    "ALLOWED_HOSTS",
                    List.of(
                            "shop.example.com",
                            "shop.example.com, shop.example.org,",
                            "shop.example.com,shöp.example")),
            Map.entry("LOG_LEVELS", List.of("root=info", "a=b, c = d", "x=")),
            Map.entry("STORAGE", List.of("s3", "S3", "azure-blob", "AZURE_BLOB", "\u017f3", " s3 ")),
            Map.entry("S3_BUCKET", List.of("shop-uploads", "abc", "a.b-c.d")),
            Map.entry("UPLOAD_LIMIT", List.of("20MB", "512", "1GiB", "10kB")),
            Map.entry("UPLOAD_DIRECTORY", List.of("/var/lib/shop", "/srv/a b/'c'", "/srv/$(id)/*")),
            Map.entry(
                    "SESSION_TIMEOUT",
                    List.of("1h", "PT1H", "90m", "1h30m", "3600s", "600000ms", "600s", "600000000\u00b5s")),
            Map.entry(
                    "DB_URL",
                    List.of(
                            "jdbc:postgresql://db.example.com/shop?sslmode=verify-full",
                            "postgresql://db.example.com/shop?sslmode=verify-full")),
            Map.entry("DB_USERNAME", List.of("shop", "o'brien", "é", " shop ")),
            Map.entry("DB_PASSWORD", List.of("correct horse", "x", "a\nb", "*")),
            Map.entry("DB_POOL_SIZE", List.of("1", "20", "2147483647")),
            Map.entry("SMTP_SERVER", List.of("smtp.example.com:587", "[2001:db8::1]:25", "smtp_1.example:25")),
            Map.entry(
                    "SMTP_RECIPIENTS",
                    List.of("ops@example.com", "ops@example.com , dev@example.com", "\u00fcmit@example.com")),
            Map.entry("SMTP_PASSWORD", List.of("s3cret", " ")),
            Map.entry("STRIPE_SECRET_KEY", List.of("sk_live_4eC39HqLyjWDarjtT1zdp7dc", "rk_live_x")),
            Map.entry("STRIPE_REVIEW_SHARE", List.of("0.05", "1", ".5", "5e-2", "0.", "+0")),
            Map.entry("THEME", List.of("dark", "\u202edark", "a\tb")));

    private static final List<String> SELDOM_SET =
            List.of("THEME", "SMTP_SERVER", "SMTP_RECIPIENTS", "SMTP_PASSWORD", "DEBUG", "LOG_LEVELS");

    /** Names that are set seldom, beside those above. */
    private static final List<String> MORE =
            List.of("HTTP_PORT", "LISTEN_PORT", "HTTP_DELAY", "SEAWORTHY_WAIVE", "SMTP_RECIPIENTS");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u3000",
            "\u001c",
            "0",
            "1",
            "-1",
            "+1",
            "-0",
            "65536",
            "2147483648",
            "-2147483648",
            "-9223372036854775809",
            "99999999999999999999999999",
            "00000000000000000000000000000000080",
            "1.5",
            "1e400",
            "0x10",
            "1_000",
            "\uff11\uff12",
            "true",
            "TRUE",
            "yes",
            "TruE ",
            "local",
            "LOCAL",
            "azure-blob",
            "azure_BLOB",
            "\u017f3",
            "sk_test_x",
            "sk_live_x",
            "http://localhost",
            "https://localhost:8443/x",
            "https://[::1]/",
            "https://127.0.0.1",
            "http://shop.example.com",
            "https://a b",
            "https://a|b",
            "*",
            "a, *",
            "a\\,*",
            "*.example.com",
            "localhost",
            "localhost,shop.example.com",
            ",",
            " , ",
            "a=b",
            "a",
            "=b",
            "a=b,a=c",
            "$(echo injected >&2)",
            "`id`",
            "'; exit 0; '",
            "\"",
            "'",
            "\\",
            "*?[a-z]",
            "[!-~]",
            "#",
            "-n",
            "-e x",
            "!",
            "~",
            "a\nb",
            "a\r\nb",
            "\n",
            "x\n",
            "\u00e9",
            "\ud83d\ude00",
            "\u202e",
            "30s",
            "30",
            "1h30",
            "5m ",
            "PT5M",
            "1d1d",
            "-5m",
            "13h",
            "4m59s",
            "10mb",
            "10 MB",
            "12B",
            "KB",
            "relative/path",
            "/tmp",
            "/tmp/../srv",
            "~/x",
            "C:\\data",
            "abc",
            "ab",
            "a.b-c",
            "A-B",
            "host:99999",
            "host:",
            ":1",
            "host:1:2",
            "a@b",
            "a@b@c",
            "@",
            "a@b.example",
            "shop",
            "0.5",
            "1.0001",
            "-0.5",
            "1e-3",
            "only-for-development",
            "x".repeat(31),
            "x".repeat(32),
            "aB3$".repeat(9),
            "PORT.x until 2026-12-01 because y",
            "UPLOAD_DIRECTORY.absolutePath until 2030-01-01 because z");

    private final Random random;

    Environments(long seed) {
        random = new Random(seed);
    }

    /** The next one. */
    Map<String, String> next() {
        Map<String, String> variables = new TreeMap<>();
        variables.put("APP_ENV", oneOf(List.of("production", "production", "staging", "development", " production ")));
        GOOD.forEach((name, texts) -> {
            if (random.nextInt(SELDOM_SET.contains(name) ? 3 : 150) > 0 == !SELDOM_SET.contains(name)) {
                variables.put(name, oneOf(texts));
            }
        });
        List<String> names = new ArrayList<>(GOOD.keySet());
        names.sort(null);
        names.addAll(MORE);
        int faults = Math.max(0, random.nextInt(6) - 2);
        for (int i = 0; i < faults; i++) {
            variables.put(oneOf(names), oneOf(TEXTS));
        }
        if (random.nextInt(40) == 0) {
            variables.put("APP_ENV", oneOf(List.of("prod", "", "PRODUCTION", "development\n")));
        }
        return variables;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The texts that a language may read otherwise. */
    static List<String> texts() {
        List<String> all = new ArrayList<>(TEXTS);
        GOOD.forEach((name, texts) -> all.addAll(texts));
        all.sort(null);
        return all;
    }
}
