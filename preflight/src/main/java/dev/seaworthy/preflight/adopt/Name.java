package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.redaction.Redaction;
import dev.seaworthy.runtime.text.SecretName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a variable, and what its words tell. */
record Name(String variable) {
    /** Words that are not written like other words. */
    private static final Set<String> ACRONYMS = Set.of(
            "API", "AWS", "CA", "CDN", "CORS", "CPU", "CSP", "CSRF", "DB", "DNS", "DSN", "ES", "FTP", "GCP", "GCS",
            "HMAC", "HTML", "HTTP", "HTTPS", "ID", "IP", "JDBC", "JSON", "JWT", "LDAP", "MFA", "OAUTH", "OIDC", "OTP",
            "PDF", "RPC", "S3", "SAML", "SDK", "SES", "SMS", "SMTP", "SQL", "SQS", "SSH", "SSL", "SSO", "TLS", "TTL",
            "TZ", "UI", "URI", "URL", "UUID", "VAPID", "XML", "YAML");

    /** Last words of names that speak about a secret, whose value is a number or a switch and not the secret. */
    private static final Set<String> MEASURES = Set.of(
            "AGE",
            "ALLOWED",
            "ATTEMPTS",
            "COMPLEXITY",
            "COUNT",
            "DAYS",
            "DURATION",
            "DISABLED",
            "ENABLED",
            "EXPIRATION",
            "EXPIRES",
            "EXPIRY",
            "HOURS",
            "INTERVAL",
            "ITERATIONS",
            "LENGTH",
            "LIFETIME",
            "LIMIT",
            "MAX",
            "MIN",
            "MINS",
            "MINUTES",
            "MS",
            "PERIOD",
            "REQUIRED",
            "RETRIES",
            "ROUNDS",
            "SECONDS",
            "SIZE",
            "TIMEOUT",
            "TTL",
            "VALIDITY",
            "WINDOW",
            "WITHIN");

    /** Names of credentials by their last words: several keys, and what has its own word in one place only. */
    private static final Pattern CREDENTIALS = Pattern.compile(
            "(.*_)?(APP|SESSION|COOKIE|ENCRYPTION|SIGNING|SECRET|MASTER|AUTH|ACCESS)_(.*_)?KEYS|(.*_)?(REDIS|BASIC)_AUTH|PIN|.*_PIN"
                    + "|(.*_)?PAT|(.*_)?(SLACK|DISCORD|TEAMS|MATTERMOST)_(.*_)?WEBHOOK(_UR[LI])?|(.*_)?CONNECTION_STRING"
                    + "|(.*_)?SERVICE_ACCOUNT(_JSON|_KEY)?|(.*_)?OTLP_(.*_)?HEADERS");

    /** Names that are those of credentials as often as not: what restores one, and what lets somebody in. */
    private static final Pattern DOUBTFUL =
            Pattern.compile("(.*_)?(ACCESS|MNEMONICS?|OTP|PHRASES?|RECOVERY|SEED|SEEDPHRASE|TOTP|UNLOCK)|.*MNEMONIC.*"
                    + "|(.*_)?(SEED|RECOVERY|BACKUP|WALLET)_(CODES?|PHRASES?|SEEDS?|WORDS?)"
                    + "|(.*_)?(ACCESS|MASTER|PASS|SECURITY|UNLOCK)_CODES?|(.*_)?PASSCODES?"
                    + "|(.*_)?(CONTRASENA|HASLO|HESLO|KENNWORT|MDP|MOTDEPASSE|PASSORD|PASSWORT|SENHA|WACHTWOORD)");

    private static final Set<String> URLS = Set.of("URL", "URI", "ENDPOINT", "DSN", "WEBHOOK");

    /** Whether a shell can set a variable of that name: letters, digits and underscores, not starting with a digit. */
    boolean isLegal() {
        if (variable.isEmpty() || Character.isDigit(variable.charAt(0))) {
            return false;
        }
        return variable.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
    }

    /** Its words, in upper case. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (String part : variable.split("[^A-Za-z0-9]+", -1)) {
            boolean isMixed = !part.equals(part.toUpperCase(Locale.ROOT));
            for (String word : isMixed ? part.split("(?<=[a-z0-9])(?=[A-Z])", -1) : new String[] {part}) {
                if (!word.isEmpty()) {
                    words.add(word.toUpperCase(Locale.ROOT));
                }
            }
        }
        return words;
    }

    /** The same with an underscore between them, for patterns. */
    String joined() {
        return String.join("_", words());
    }

    /** Whether one of its words is one of these. */
    boolean has(String... words) {
        return words().stream().anyMatch(Set.of(words)::contains);
    }

    /** Whether its last word is one of these. */
    boolean endsIn(String... words) {
        List<String> own = words();
        return !own.isEmpty() && Set.of(words).contains(own.get(own.size() - 1));
    }

    /** Whether it says that its value is a credential, or may hold one. */
    boolean saysCredential() {
        return SecretName.isOne(variable)
                || Redaction.namesCredential(variable)
                || has("SALT", "PEPPER", "PASS")
                || CREDENTIALS.matcher(joined()).matches();
    }

    /** Whether its value may be a credential, where it is not one of another kind by its looks. */
    boolean mayMeanCredential() {
        return DOUBTFUL.matcher(joined()).matches();
    }

    /** Whether a value under such a name is a number or a switch that speaks about a secret. */
    boolean isMeasure() {
        boolean isTime = endsIn("IN") && has("EXPIRE", "EXPIRES", "VALID");
        boolean isNumber = has("TOKENS") && has("MAX", "MIN", "LIMIT", "COUNT");
        return endsIn(MEASURES.toArray(String[]::new)) || isTime || isNumber || isSwitch();
    }

    /** Whether it says that its value is published: an identifier of a key, or the public half. */
    boolean saysPublic() {
        return !SecretName.isOne(variable) && (has("PUBLIC", "PUBLISHABLE", "ID") || variable.contains("SITE_KEY"));
    }

    /** Whether it names an address. */
    boolean isUrl() {
        return endsIn(URLS.toArray(String[]::new));
    }

    /** Whether it is named as something that is on or off. */
    boolean isSwitch() {
        List<String> own = words();
        boolean begins = !own.isEmpty()
                && Set.of("ENABLE", "DISABLE", "USE", "IS", "HAS", "ALLOW", "SKIP", "FORCE", "REQUIRE", "SHOW")
                        .contains(own.get(0));
        return begins || endsIn("ENABLED", "DISABLED", "DEBUG", "ENABLE", "DISABLE", "SSL", "TLS", "SECURE", "VERBOSE");
    }

    /** Whether one of its words says that something is done or not, whatever the last one says. */
    boolean saysSwitch() {
        return isSwitch() || has("ALLOW", "CHECK", "DISABLE", "ENABLE", "FORCE", "SKIP", "USE", "VALIDATE", "VERIFY");
    }

    /** Whether it is named as something of which there are some kinds, each with a word. */
    boolean isKind() {
        return endsIn(
                        "BACKEND",
                        "CHANNEL",
                        "DRIVER",
                        "ENGINE",
                        "FORMAT",
                        "METHOD",
                        "MODE",
                        "PROVIDER",
                        "STORE",
                        "STRATEGY")
                || endsIn("TRANSPORT", "TYPE");
    }

    /** Whether it says in which unit a bare number is, or that it is a time. */
    boolean isTime() {
        return has(
                        "TIMEOUT",
                        "INTERVAL",
                        "TTL",
                        "DELAY",
                        "LIFETIME",
                        "EXPIRY",
                        "EXPIRATION",
                        "RETENTION",
                        "VALIDITY",
                        "AGE",
                        "BACKOFF",
                        "COOLDOWN",
                        "DEADLINE",
                        "DURATION",
                        "GRACE",
                        "KEEPALIVE",
                        "LEASE",
                        "PERIOD",
                        "WAIT",
                        "WINDOW",
                        "WITHIN")
                || endsIn("MS", "MILLIS", "SECONDS", "SECS", "SEC", "MINUTES", "MINS", "HOURS", "DAYS");
    }

    /** Whether it says that its value is an amount of bytes. */
    boolean isAmount() {
        boolean isCount = has("POOL", "BATCH", "QUEUE", "PAGE", "CHUNK");
        return isMemory() || (!isCount && has("SIZE", "BYTES", "UPLOAD", "BODY")) || endsIn("MB", "KB", "GB");
    }

    /** Whether it names memory, or an option of the JVM about it. */
    private boolean isMemory() {
        return has(
                "HEAP",
                "MEM",
                "MEMORY",
                "METASPACE",
                "RAM",
                "SHM",
                "SWAP",
                "XMN",
                "XMS",
                "XMX",
                "XSS",
                "HEAPSIZE",
                "MAXMEMORY");
    }

    /** Whether it says that its value holds several. */
    boolean isPlural() {
        List<String> own = words();
        String last = own.isEmpty() ? "" : own.get(own.size() - 1);
        return last.length() > 3
                && last.endsWith("S")
                && !last.endsWith("SS")
                && !endsIn(
                        "REDIS",
                        "HTTPS",
                        "ADDRESS",
                        "STATUS",
                        "ALIAS",
                        "PREFIX",
                        "NATS",
                        "SETTINGS",
                        "DNS",
                        "SMS",
                        "AWS");
    }

    /** The name read aloud: {@code SMTP_FROM_ADDRESS} is "SMTP from address". */
    String spoken() {
        StringBuilder spoken = new StringBuilder();
        for (String word : words()) {
            String plain = ACRONYMS.contains(word) ? word : word.toLowerCase(Locale.ROOT);
            boolean isFirst = spoken.isEmpty();
            spoken.append(isFirst ? "" : " ")
                    .append(isFirst ? plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) : plain);
        }
        return spoken.isEmpty() ? variable : spoken.toString();
    }
}
