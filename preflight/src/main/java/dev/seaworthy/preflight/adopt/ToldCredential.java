package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.redaction.Redaction;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges whether a comment tells a credential in passing: {@code PIN 4829}, {@code the old one was 48291734}. Where it speaks of
 * one, a number or a word with digits is enough; elsewhere it takes more.
 */
final class ToldCredential {
    private static final Pattern SPEAKS =
            Pattern.compile("(?i)\\b(access|codes?|credentials?|cvv|keys?|login|mnemonics?|otp|pass"
                    + "|passcodes?|passphrases?|passwords?|passwd|passwort|kennwort|contrase(n|\u00f1)a|senha|mdp|phrases?|pins?|pwd|recovery"
                    + "|secrets?|seeds?|tokens?|totp)\\b");
    /** What a value follows: words of which prose has many uses must announce it. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)\\b(?:mnemonics?\\b|(?:access|kennwort|login|mdp|passcodes?|passwort|phrases?|pins?|recovery|seeds?|senha)\\b"
                    + "[^.:=]{0,20}?(?:[:=]| is\\b))");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern MIXED = Pattern.compile("[A-Za-z0-9]{6,}");
    /** Numbers that say how much or which, by the words around them. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?i).*\\b(port|rfc|version|utf|aes|rsa|sha)[ :-]?");

    private static final Pattern AFTER_NUMBER = Pattern.compile(
            "(?i)[ -]?(b|kb|mb|gb|kib|mib|gib|bits?|bytes?|char(acter)?s?|ms|millis(econds?)?|s|secs?|seconds?|m|mins?|minutes?|h|hours?"
                    + "|days?|weeks?|months?|years?|times?|iterations?|rounds?|requests?|tokens?|users?|connections?|attempts?|digits?"
                    + "|letters?|words?)\\b.*");
    private static final Pattern ALGORITHM = Pattern.compile(
            "(?i)(rs|hs|es|ps|sha|aes|base|utf|oauth|auth|md|pbkdf|ed|rsa|rfc|pkcs|curve|chacha|poly|blake|ripemd|bip|slip|http|tls|x)"
                    + "[0-9]+|secp[0-9]+[kr]1|argon2(id|i|d)");
    private static final Set<String> DEMANDS = Set.of("mandatory", "optional", "required", "sensitive", "unused");
    private static final int LEAST_DIGITS = 4;
    private static final int LEAST_ANYWHERE = 8;

    private ToldCredential() {}

    /**
     * Whether it does.
     *
     * @param comment a line of a comment
     * @param isAboutSecret whether it stands at a variable whose value is a secret
     */
    static boolean isIn(String comment, boolean isAboutSecret) {
        boolean speaks = isAboutSecret || SPEAKS.matcher(comment).find();
        for (String token : comment.split("\\s+", -1)) {
            if (CredentialShape.isOf(token) || (speaks && !token.contains("/") && isMixed(token))) {
                return true;
            }
        }
        return CredentialShape.isPhrase(comment)
                || holdsNumber(comment, speaks ? LEAST_DIGITS : LEAST_ANYWHERE)
                || isAnnounced(comment)
                || (isAboutSecret && isOddWord(comment));
    }

    private static boolean isMixed(String token) {
        return MIXED.matcher(token)
                .results()
                .map(run -> run.group())
                .anyMatch(run -> run.matches(".*[0-9].*")
                        && run.matches(".*[A-Za-z].*")
                        && !ALGORITHM.matcher(run).matches());
    }

    private static boolean holdsNumber(String comment, int least) {
        Matcher number = NUMBER.matcher(comment);
        while (number.find()) {
            boolean isLong = number.end() - number.start() >= least;
            if (isLong && !isInAddress(comment, number.start()) && !isAmount(comment, number)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(String comment, Matcher number) {
        return BEFORE_NUMBER.matcher(comment.substring(0, number.start())).matches()
                || AFTER_NUMBER.matcher(comment.substring(number.end())).matches();
    }

    /** Whether a place is within the word of a URL or a path, which others judge. */
    private static boolean isInAddress(String comment, int at) {
        int begin = at;
        while (begin > 0 && !Character.isWhitespace(comment.charAt(begin - 1))) {
            begin--;
        }
        return comment.substring(begin, at).contains("/");
    }

    private static boolean isAnnounced(String comment) {
        Matcher announced = ANNOUNCED.matcher(comment);
        return announced.find() && isHidden(comment.substring(announced.end()));
    }

    private static boolean isOddWord(String comment) {
        boolean isWord = comment.matches("\\S*[\\p{L}]\\S*") && !comment.contains("/");
        return isWord
                && !DEMANDS.contains(comment.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT))
                && isHidden(comment);
    }

    private static boolean isHidden(String text) {
        return Redaction.ofLine("password: " + text.strip()).holdsCredential();
    }
}
