package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.redaction.Redaction;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides what of the files and the sources may be copied: nothing that is a credential or may be one. Where that is not
 * certain, nothing is copied.
 */
final class Copying {
    /** What people write where a credential belongs, and what nobody takes for one. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "admin",
            "change-me",
            "change_me",
            "changeme",
            "changeit",
            "dev",
            "development",
            "example",
            "guest",
            "pass",
            "password",
            "postgres",
            "root",
            "salt",
            "secret",
            "test",
            "testpass",
            "user",
            "username");

    /** Words that ask for another value, and nothing else but words. */
    private static final Pattern PHRASE =
            Pattern.compile("(your|insert|enter|put|replace|changeme|change[-_ ]me|change[-_ ]this)"
                    + "([-_ ][a-z]+)*|([a-z]+[-_ ])*(to[-_ ]?be[-_ ]?(modified|replaced|changed)[0-9]?|placeholder)");

    private static final Pattern PASSWORD = Pattern.compile("://([^/@\\s:]*):([^/@\\s]*)@");
    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9]{12,}");
    private static final int LONGEST = 160;
    private static final int LONGEST_PHRASE = 80;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_NUMBER = 15;
    private static final int MOST_HUMPS = 4;
    private static final int LEAST_SECRET = 4;

    private final List<String> secrets;

    /**
     * The copying of one application.
     *
     * @param secrets the values of variables whose names say that they are credentials
     */
    Copying(Collection<String> secrets) {
        this.secrets = secrets.stream()
                .filter(secret -> !secret.matches("[a-z]{0,7}|[0-9]{0,5}|(?i)true|false|null|none"))
                .filter(secret -> secret.length() >= LEAST_SECRET && !isPlaceholder(secret))
                .toList();
    }

    /** Whether a value of a setting that is not a secret may be copied. */
    boolean mayCopy(Name name, ProposedType type, String value) {
        boolean isNumber =
                type.scalar().isNumber() || type.scalar() == ScalarType.BOOLEAN || type.scalar() == ScalarType.DURATION;
        if (name.saysCredential() && !Aspect.isSaid(name, Set.of(value))) {
            return isNumber && value.length() < LONGEST_NUMBER;
        }
        boolean isHook = value.contains("://") && (name.has("HOOK", "WEBHOOK") || value.contains("hook"));
        if (isHook || !isPortable(value)) {
            return false;
        }
        if (type.scalar() == ScalarType.TEXT
                && Stream.of(value.split("\\s+", -1)).anyMatch(CredentialShape::isOf)) {
            return false;
        }
        String plain = withoutPlaceholder(value);
        return isHarmless(plain) && Redaction.ofLine(plain).shown().equals(plain);
    }

    /**
     * Whether a comment may be copied.
     *
     * @param comment a line of it
     * @param isAboutSecret whether it stands at a variable whose value is a secret
     */
    boolean mayCopy(String comment, boolean isAboutSecret) {
        return isHarmless(comment)
                && !Redaction.ofLine(comment).holdsCredential()
                && !ToldCredential.isIn(comment, isAboutSecret);
    }

    /** Whether a value is what people write where a credential belongs. */
    static boolean isPlaceholder(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return PLACEHOLDERS.contains(lower)
                || (lower.length() <= LONGEST_PHRASE && PHRASE.matcher(lower).matches());
    }

    private boolean isHarmless(String text) {
        for (String secret : secrets) {
            if (text.contains(secret)) {
                return false;
            }
        }
        return !PASSWORD.matcher(text).find() && !mayHoldKey(text);
    }

    /** Whether something in a text may be a key. */
    static boolean mayHoldKey(String text) {
        return RUN.matcher(text).results().anyMatch(run -> isSuspicious(run.group()));
    }

    /** A URL without its user and password, where these are words that everybody writes there. */
    private static String withoutPlaceholder(String value) {
        Matcher password = PASSWORD.matcher(value);
        boolean isPlain =
                password.find() && password.group(2).equals(password.group(2).strip());
        return isPlain && isPlaceholder(password.group(2)) && value.indexOf('@', password.end()) < 0
                ? value.substring(0, password.start()) + "://" + value.substring(password.end())
                : value;
    }

    /** Whether a run of letters and digits may be a key: long, and not a word. */
    private static boolean isSuspicious(String run) {
        boolean hasDigit = run.chars().anyMatch(Character::isDigit);
        boolean hasLetter = run.chars().anyMatch(Character::isLetter);
        int humps = 0;
        for (int i = 1; i < run.length(); i++) {
            humps += Character.isUpperCase(run.charAt(i)) && Character.isLowerCase(run.charAt(i - 1)) ? 1 : 0;
        }
        return (hasDigit && hasLetter)
                || humps > MOST_HUMPS
                || (hasDigit && run.length() > LONGEST_NUMBER)
                || run.length() > LONGEST_WORD;
    }

    /** Whether every tool that reads dotenv files reads the value alike when it is written in double quotes. */
    private static boolean isPortable(String value) {
        return value.length() <= LONGEST
                && !value.isBlank()
                && !value.equals("undefined")
                && value.chars().allMatch(c -> c >= ' ' && c < 127 && "\"\\`$'".indexOf(c) < 0);
    }
}
