package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.load.secret.Telling;
import dev.seaworthy.runtime.redaction.Redaction;
import dev.seaworthy.runtime.text.SecretName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passwords and keys that are recognised in a text of the source: in front of a host, after a name that says so, and keys that
 * were issued. What might as well be something else is not one: {@link Redaction}, which hides what it does not know, would
 * refuse harmless defaults, and hide from readers of a document what stands in the example files beside it.
 */
public final class KnownCredential {
    /** Of a URL. After the first colon stands a password, unless it is a port and the at sign one of the path. */
    private static final Pattern IN_URL =
            Pattern.compile("://[^\\s/?#@:\\[]*+:(?!\\d{1,5}(?:[/?#,;\\s]|$))([^\\s@]++)@");

    /** As Oracle's driver has it: {@code jdbc:oracle:thin:scott/tiger@db}. */
    private static final Pattern IN_ORACLE = Pattern.compile("jdbc:oracle:\\w++:[^\\s/@]++/([^\\s@]++)@");

    /** Without a scheme, where a port or Go's network in brackets says that a host follows: {@code u:pw@tcp(db:3306)}. */
    private static final Pattern BEFORE_HOST =
            Pattern.compile("(?<![\\w./:-])[\\w.-]++:([^\\s:@/]++)@(?:[\\w.-]++:\\d{2,5}(?!\\w)|(?:tcp|udp|unix)?\\()");

    /** A pair of a query, a connection string or a JSON object. */
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\w.-])(?<name>[A-Za-z][\\w.-]{0,47})(?:\"?\\s*+=\\s*+|\"\\s*+:\\s*+)[\"']?(?<value>[^\\s;&,\"'}]++)");

    private static final Pattern HEADER = Pattern.compile("(?i)\\b(?:basic|bearer)\\s++(?<value>[\\w+/=.~-]++)");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** What stands where a person or a tool puts the password. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("[$%#]?\\{[^{}]*\\}+|<[^<>]*>|\\$[A-Z_]\\w*|%\\w|\\*+|\\(\\w*\\)");

    private static final Set<String> SHORT_NAMES = Set.of("PASS", "PW");

    /** Words of a name that leave no doubt; a key or a token is many things. */
    private static final Pattern PASSWORD = Pattern.compile("(?:^|_)PASS(?:$|W|P|_)|PWD?$|PASSWORD|SECRET|CREDENTIAL");

    /** What follows the word password and is not one: {@code password=required}. */
    private static final Pattern STATEMENT =
            Pattern.compile("(?i)true|false|yes|no|on|off|none|null|required|optional|enabled|disabled|basic");

    /** Words of a password that says of itself that it is none. */
    private static final Pattern MADE_UP =
            Pattern.compile("(?i)(?<!\\p{L})(?:my|your)?(?:pass|password|passwd|passwort|passphrase"
                    + "|pw|pwd|secret|change|changeme|changeit|changethis|example|placeholder|your|replace|replaceme|dev|demo|dummy"
                    + "|insecure|test|local|fake|sample)(?!\\p{L})");

    private static final int LEAST_PASSWORD = 5;
    private static final int LEAST_KEY = 16;

    private KnownCredential() {}

    /** Whether one stands in a text. */
    public static boolean isIn(String text) {
        return IssuedKey.isIn(text) || isPasswordIn(text);
    }

    /** Whether one stands in a text that nobody issued. */
    public static boolean isPasswordIn(String text) {
        return isBeforeHost(IN_URL, text)
                || isBeforeHost(IN_ORACLE, text)
                || isBeforeHost(BEFORE_HOST, text)
                || isNamed(text)
                || HEADER.matcher(text).results().anyMatch(header -> isGenerated(header.group(1)));
    }

    /**
     * Whether a password stands in front of a host that somebody may have put there as a real one: outputs show examples as they
     * are. One that is short or a word, or holds a word such as {@code changeme}, is taken for a made-up one.
     */
    public static boolean isRealBeforeHost(String text) {
        return Stream.of(IN_URL, IN_ORACLE, BEFORE_HOST)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .anyMatch(password -> !isPlaceholder(password) && isReal(password));
    }

    private static boolean isReal(String password) {
        return Telling.tells(password)
                && !MADE_UP.matcher(HUMP.matcher(password).replaceAll(" ")).find();
    }

    /** A text of the source for a document: masked where one stands in it. */
    public static String masked(String text) {
        return isIn(text) ? Redaction.ofValue(text).shown() : text;
    }

    private static boolean isBeforeHost(Pattern pattern, String text) {
        return pattern.matcher(text).results().anyMatch(found -> !isPlaceholder(found.group(1)));
    }

    private static boolean isNamed(String text) {
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            if (isNamed(variable(pair.group("name")), pair.group("value"))) {
                return true;
            }
        }
        return false;
    }

    /** A parameter's name in the form of a variable's. */
    private static String variable(String name) {
        return HUMP.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static boolean isNamed(String name, String value) {
        if (!SHORT_NAMES.contains(name) && !SecretName.isOne(name)) {
            return false;
        }
        return PASSWORD.matcher(name).find()
                ? value.length() >= LEAST_PASSWORD
                        && !isPlaceholder(value)
                        && !STATEMENT.matcher(value).matches()
                : isGenerated(value);
    }

    private static boolean isPlaceholder(String value) {
        return PLACEHOLDER.matcher(value).matches();
    }

    /** Whether no person would write it. */
    private static boolean isGenerated(String value) {
        return value.length() >= LEAST_KEY
                && !isPlaceholder(value)
                && Redaction.ofValue(value).isWhole();
    }
}
