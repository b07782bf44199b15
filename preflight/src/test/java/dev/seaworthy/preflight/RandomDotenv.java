package dev.seaworthy.preflight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random dotenv files as people write them, and worse: names, values, comments and sections in every mixture. */
final class RandomDotenv {
    private static final List<String> PREFIXES = List.of(
            "",
            "",
            "APP_",
            "DB_",
            "REDIS_",
            "SMTP_",
            "AWS_",
            "NEXT_PUBLIC_",
            "STRING_",
            "OPTIONAL_",
            "LIST_",
            "MAP_URI_",
            "S3_",
            "X_",
            "my_",
            "Mixed_",
            "_",
            "JWT_",
            "STRIPE_",
            "LOG_",
            "CLASS_",
            "OBJECT_");
    private static final List<String> NOUNS = List.of(
            "NAME",
            "HOST",
            "PORT",
            "URL",
            "URI",
            "DEBUG",
            "PASSWORD",
            "SECRET_KEY",
            "TOKEN",
            "API_KEY",
            "LEVEL",
            "TIMEOUT",
            "TIMEOUT_SECONDS",
            "SIZE",
            "MAX_UPLOAD_MB",
            "DATA_DIR",
            "PATH",
            "ENABLED",
            "ORIGINS",
            "ALLOWED_HOSTS",
            "TZ",
            "DRIVER",
            "TYPE",
            "ID",
            "CLASS",
            "DEFAULT",
            "PACKAGE",
            "HASH_CODE",
            "TO_STRING",
            "GET_CLASS",
            "NOTIFY",
            "WAIT",
            "A_B",
            "a_b",
            "A__B",
            "AB",
            "1",
            "2FA",
            "X1",
            "ENVIRONMENT",
            "RECORD",
            "VAR",
            "YIELD",
            "RETRIES",
            "RATIO",
            "HOSTS",
            "USERNAME",
            "DSN",
            "SALT",
            "TOKEN_TTL",
            "PASSWORD_LENGTH",
            "PUBLIC_KEY",
            "KEY_ID",
            "VERSION",
            "DATE",
            "APP_ENV",
            "NODE_ENV",
            "my.prop",
            "kebab-name",
            "9LIVES",
            "LOG_LEVEL",
            "SWITCH",
            "clone");
    private static final List<String> VALUES = List.of(
            "",
            "",
            "shop",
            "Hello World",
            "true",
            "false",
            "True",
            "yes",
            "on",
            "off",
            "0",
            "1",
            "8080",
            "-1",
            "007",
            "3.5",
            "1e9",
            "12345678901",
            "99999999999999999999",
            "30s",
            "5m",
            "1h30m",
            "500ms",
            "10MB",
            "10m",
            "512KiB",
            "50mb",
            "http://localhost:3000",
            "https://example.com/a?b=c",
            "https://example.com/a b",
            "redis://cache:6379/0",
            "postgresql://user:password@db:5432/shop",
            "postgres://u@localhost/shop",
            "mongodb://a:1,b:2/x?replicaSet=r",
            "jdbc:postgresql://db/shop",
            "jdbc:h2:mem:x",
            "sqlite:./x.db",
            "*",
            "a,b,c",
            "http://a.example,http://b.example",
            "a, b , c",
            ",",
            "null",
            "undefined",
            "local",
            "localhost",
            "127.0.0.1",
            "0.0.0.0:80",
            "UTC",
            "Europe/Berlin",
            "Mars/Olympus",
            "info",
            "debug",
            "WARN",
            "verbose",
            "/var/lib/shop",
            "/tmp/shop",
            "./data",
            "~/data",
            "/",
            "C:\\data",
            "{\"a\": [1, 2]}",
            "<your-key>",
            "changeme",
            "a#b",
            "with # mark",
            "$HOME",
            "it's",
            "say \"hi\"",
            "line\nline",
            "tab\there",
            "caf\u00e9",
            "\u6f22\u5b57",
            "123e4567-e89b-12d3-a456-426614174000",
            "2026-11-25",
            "0 3 * * *",
            "%d [%t] %m",
            "user@example.com",
            "sk_test_4eC39HqLyjWDarjtT1zdp7dc",
            "AKIAIOSFODNN7EXAMPLE",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghijk",
            "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
            "*/",
            "@Deprecated",
            "\\u0041",
            "development",
            "production",
            "a|b",
            "key=value",
            "user:pass",
            "smtp",
            "s3",
            "9",
            "x".repeat(300));
    private static final List<String> COMMENTS = List.of(
            "Port to listen on",
            "the host of the database.",
            "REQUIRED",
            "required: the key",
            "OPTIONAL: leave blank",
            "one of: a, b, c",
            "(smtp|ses|log)",
            "Possible values: public|s3",
            "can be true or false",
            "@required @sensitive",
            "@type=enum(info, debug) @example=info",
            "@type=port",
            "@type=boolean @optional",
            "@type=url",
            "@type=number",
            "*/ int x = 1; /*",
            "@param x is {@link nothing}",
            "<b>bold & <script>",
            "\\u002a\\u002f",
            "{@code",
            "}",
            "https://docs.example.com/x?y=z",
            "### deep",
            "x".repeat(200),
            "- item",
            "TODO: later",
            "e.g. FOO=bar",
            "\u26a0 careful",
            "Generate with: openssl rand -base64 32",
            "true if you want that");
    private static final List<String> BANNERS = List.of(
            "# --- Mail ---",
            "########",
            "# [[AUTH]]",
            "#### Database",
            "# ====== Cache ======",
            "# Redis\n# -----",
            "#s3");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> names = new LinkedHashSet<>();

    RandomDotenv(long seed) {
        this.random = new Random(seed);
    }

    /** The text of a file, with one ordinary variable at least. */
    String next() {
        text.append(random.nextInt(4) == 0 ? "\n" : "");
        text.append("ORDINARY=").append("yes\n");
        int blocks = 1 + random.nextInt(6);
        for (int i = 0; i < blocks; i++) {
            block();
        }
        String all = text.toString();
        return random.nextInt(6) == 0 ? all.replace("\n", "\r\n") : all;
    }

    private void block() {
        text.append("\n".repeat(random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            text.append(one(BANNERS)).append("\n".repeat(1 + random.nextInt(2)));
        }
        String prefix = one(PREFIXES);
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            comments();
            assignment((random.nextInt(5) == 0 ? one(PREFIXES) : prefix) + one(NOUNS));
        }
    }

    private void comments() {
        if (random.nextInt(3) > 0) {
            return;
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append("#".repeat(1 + random.nextInt(2)))
                    .append(random.nextBoolean() ? " " : "")
                    .append(one(COMMENTS))
                    .append('\n');
        }
    }

    private void assignment(String name) {
        boolean isNew = names.add(name);
        String value = written(one(VALUES));
        if (random.nextInt(8) == 0) {
            text.append("# ")
                    .append(name)
                    .append('=')
                    .append(value.indexOf('\n') < 0 ? value : "")
                    .append('\n');
            return;
        }
        text.append(random.nextInt(10) == 0 ? "export " : "")
                .append(name)
                .append(random.nextInt(10) == 0 ? " = " : "=");
        text.append(isNew && random.nextInt(12) == 0 ? "\"${ORDINARY}/x\"" : value);
        text.append(!value.isEmpty() && random.nextInt(8) == 0 ? " # " + one(COMMENTS) : "")
                .append('\n');
    }

    private String written(String value) {
        if (value.matches("[A-Za-z0-9_./:@%+,=?&<>{}*|~-]*")) {
            return random.nextInt(4) == 0 ? '"' + value + '"' : value;
        }
        return value.indexOf('\'') < 0 && !value.endsWith("\\")
                ? '\'' + value + '\''
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + '"';
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
