package dev.seaworthy.runtime.load.convert;

import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Alternatives;
import dev.seaworthy.runtime.text.Amounts;
import dev.seaworthy.runtime.text.Ascii;
import dev.seaworthy.runtime.text.IpAddresses;
import dev.seaworthy.runtime.text.Nearest;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Currency;
import java.util.HexFormat;
import java.util.Locale;

/** The messages for texts that were refused. Loaded only when one was. */
final class Malformed {
    /** Units after a number that has none: which one is meant, the setting's documents say, and 2h may have to be 120. */
    private static final String UNIT_WORDS =
            " ns us ms s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w"
                    + " week weeks k kb kib m mb mib g gb gib b byte bytes ";

    private static final String[] UNITS = {"ns", "us", "ms", "s", "m", "h", "d"};
    private static final long[] NANOS = {
        1, 1_000, 1_000_000, 1_000_000_000, 60_000_000_000L, 3_600_000_000_000L, 86_400_000_000_000L
    };

    private static final String WHOLE = "must be a whole number, such as 8080 or -1";

    /** As many digits as the greatest float has, less one. */
    private static final int SURELY_FINITE = 38;

    private Malformed() {}

    /** How to write a number: what to do, and the number itself as it is to be written, or nothing. */
    private static final class Advice {
        private final String words;
        private final String number;

        Advice(String words, String number) {
            this.words = words;
            this.number = number;
        }

        String withNumber() {
            return number.isEmpty() ? words : words + ": " + number;
        }
    }

    static RuntimeException whole(String text, long least, long greatest) {
        Advice advice = numberAdvice(text, false);
        String number = advice.number;
        return number.isEmpty() || fits(number, least, greatest)
                ? new MalformedException(WHOLE, advice.withNumber())
                : outOfRange(number.startsWith("-"), Long.toString(least), Long.toString(greatest));
    }

    static RuntimeException whole(String text, int most) {
        Advice advice = numberAdvice(text, false);
        return advice.number.length() > most ? tooLong(most) : new MalformedException(WHOLE, advice.withNumber());
    }

    static RuntimeException decimal(String text) {
        Advice advice = numberAdvice(text, true);
        return new MalformedException(
                "must be a number, such as 0.25 or 1e-3",
                advice.number.length() <= SURELY_FINITE ? advice.withNumber() : advice.words);
    }

    private static boolean fits(String number, long least, long greatest) {
        try {
            long value = Convert.toLong(number);
            return value >= least && value <= greatest;
        } catch (MalformedException outOfRange) {
            return false;
        }
    }

    static RuntimeException outOfRange(boolean negative, String least, String greatest) {
        return new MalformedException(
                "is too " + (negative ? "small" : "large") + ": it must be between " + least + " and " + greatest);
    }

    static RuntimeException tooLong(int most) {
        return new MalformedException("is too long: a number has at most " + Amounts.of(most) + " characters");
    }

    static RuntimeException tooNearToZero(String least) {
        return new MalformedException(
                "is too near to zero: the least number above it is " + least, "write 0, or a number that fits");
    }

    static RuntimeException exponent() {
        return new MalformedException("has an exponent that is out of range");
    }

    private static Advice numberAdvice(String text, boolean fraction) {
        int start = Convert.startOfDigits(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) && !isAsciiDigit(c)) {
                return new Advice("write it with the digits 0 to 9", "");
            }
            if (c == '\u2212' || c == '\u2013') {
                return new Advice("write the sign as -", "");
            }
        }
        if (start == text.length() || (!isAsciiDigit(text.charAt(start)) && text.charAt(start) != '.')) {
            return new Advice("", "");
        }
        if (isOfAnotherBase(text, start)) {
            return new Advice("write it in decimal", "");
        }
        String plain = withoutSeparators(text, start);
        if (!plain.isEmpty()) {
            return new Advice("write it without separators", plain);
        }
        if (fraction) {
            return new Advice(text.contains(",") ? "write the fraction after a point" : "write the number alone", "");
        }
        int end = Convert.digits(text, start);
        if (text.charAt(end) == '.' || text.charAt(end) == ',') {
            return new Advice("write it without a fraction", "");
        }
        if (text.charAt(end) == 'e' || text.charAt(end) == 'E') {
            return new Advice("write it in full, without an exponent", "");
        }
        if (hasDigits(text, end)) {
            return new Advice("write one number alone", "");
        }
        return UNIT_WORDS.contains(" " + Ascii.lower(text.substring(end).strip()) + " ")
                ? new Advice("write a number without a unit", "")
                : new Advice("write the number alone", text.substring(0, end));
    }

    private static boolean hasDigits(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is written as languages write hexadecimal, octal and binary numbers. */
    private static boolean isOfAnotherBase(String text, int start) {
        return text.startsWith("0", start)
                && start + 2 < text.length()
                && "xXoObB".indexOf(text.charAt(start + 1)) >= 0
                && HexFormat.isHexDigit(text.charAt(start + 2));
    }

    /** The number without its separators, or nothing when what divides it does not divide thousands; a digit or a point begins it. */
    private static String withoutSeparators(String text, int start) {
        StringBuilder plain = new StringBuilder(text.substring(0, start));
        int group = 0;
        char separator = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAsciiDigit(c)) {
                plain.append(c);
                group++;
            } else if ((c == '_' || c == ',' || c == ' ' || c == '\'')
                    && (separator == 0 ? group <= 3 : separator == c && group == 3)) {
                separator = c;
                group = 0;
            } else {
                return "";
            }
        }
        return separator != 0 && group == 3 ? plain.toString() : "";
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static RuntimeException bool(String text) {
        String message = "must be true or false (or 1, 0, yes, no, on, off)";
        return new MalformedException(
                message,
                switch (Convert.fold(text)) {
                    case "y", "t", "enable", "enabled", "active" -> "write true";
                    case "n", "f", "none", "disable", "disabled", "inactive" -> "write false";
                    default -> didYouMean(nearest(text, "true", "false", "yes", "off"));
                });
    }

    static RuntimeException character(String text) {
        boolean pair = text.length() == 2 && Character.isSurrogatePair(text.charAt(0), text.charAt(1));
        return new MalformedException(
                pair ? "must be one character up to U+FFFF; this one lies beyond" : "must be one character");
    }

    static RuntimeException unknown(String text, String... accepted) {
        if (accepted.length == 0) {
            return new MalformedException("has no value that is accepted", "remove the variable");
        }
        return new MalformedException(
                (accepted.length > 2 ? "must be one of " : "must be ") + Alternatives.of(accepted),
                didYouMean(nearest(text, accepted)));
    }

    private static @Nullable String nearest(String text, String... accepted) {
        String[] folded = new String[accepted.length];
        for (int i = 0; i < accepted.length; i++) {
            folded[i] = Convert.fold(accepted[i]);
        }
        String nearest = Nearest.toValue(Convert.fold(text), Arrays.asList(folded));
        return nearest == null ? null : accepted[Arrays.asList(folded).indexOf(nearest)];
    }

    private static String didYouMean(@Nullable String word) {
        return word == null ? "" : "did you mean " + word + "?";
    }

    static RuntimeException uri(String text, int index) {
        return MalformedUri.of(text, index);
    }

    static RuntimeException uri(String text, IllegalArgumentException thrown) {
        return uri(text, thrown.getCause() instanceof URISyntaxException syntax ? syntax.getIndex() : -1);
    }

    static RuntimeException url(MalformedException uri) {
        return MalformedUri.asUrl(uri);
    }

    static RuntimeException uriWithoutHost(String scheme) {
        return new MalformedException("must be a URI with a host after " + scheme + "://");
    }

    static RuntimeException authority(String authority, String rest) {
        boolean areSeveral = authority.indexOf(',') >= 0 || authority.indexOf(';') >= 0;
        if (areSeveral && rest.startsWith("//")) {
            return new MalformedException("must be one URI; it holds several", "write one of them");
        }
        if (rest.indexOf('@') >= 0 || authority.indexOf('@') != authority.lastIndexOf('@')) {
            return new MalformedException(
                    "must be a URI; a character of its user name or password divides it in the wrong place",
                    MalformedUri.ENCODE);
        }
        return new MalformedException("must be a URI whose port is a number from 0 to 65535");
    }

    static RuntimeException notOpened() {
        return new MalformedException("must be a URL with a scheme that Java can open: http, https, file, ftp or jar");
    }

    static RuntimeException path(String text) {
        if (text.startsWith("file:")) {
            return new MalformedException("must be a path, not a URL", "write it without file://");
        }
        if (text.length() > 1 && text.startsWith("~") && "/\\".indexOf(text.charAt(1)) < 0) {
            return new MalformedException(
                    "must not start with ~ and a name: only a shell reads them as the home directory of a user",
                    "write the directory in full, or ./ before the ~ that begins the name of a file");
        }
        if (text.startsWith("~")) {
            return new MalformedException(
                    "must not start with ~: only a shell reads it as the home directory",
                    "write the directory in full");
        }
        return new MalformedException("must be a path");
    }

    /** An entry without a name or a key separator; where it looks like the end of the value before it, the message names both. */
    static RuntimeException entry(String entry, String separator, String keySeparator) {
        String message = "must be entries of a name, " + keySeparator + " and a value, such as a" + keySeparator + "1"
                + separator + "b" + keySeparator + "2";
        if (entry.startsWith(keySeparator)) {
            return new MalformedException(message, "write a name before the " + keySeparator);
        }
        char other = keySeparator.equals(":") ? '=' : ':';
        int at = entry.indexOf(other);
        if (at > 0 && !entry.startsWith("//", at + 1)) {
            return new MalformedException(message, "write " + keySeparator + " in place of the first " + other);
        }
        if (separator.equals(",") && isNumber(entry)) {
            return new MalformedException(
                    message,
                    "write a point in place of the comma of a number, or a name and " + keySeparator + " before it");
        }
        String escape = "\\" + separator;
        return new MalformedException(
                message,
                "write a name and " + keySeparator + " before it, or " + escape + " instead of " + separator
                        + " where it belongs to the value before it");
    }

    /** Whether it is all digits, as what a decimal comma cuts off is: to escape that comma makes no number of it. */
    private static boolean isNumber(String entry) {
        return !entry.isEmpty() && Convert.digits(entry, 0) == entry.length();
    }

    static RuntimeException entryTwice(String name) {
        return new MalformedException("must not have two entries of the same name", "remove one of the two " + name);
    }

    static RuntimeException durationOutOfRange() {
        return new MalformedException("is a duration that is out of range: it must fit 64 bits of seconds");
    }

    static RuntimeException duration(String text) {
        int start = Convert.startOfDigits(text);
        if (start < text.length() && Convert.digits(text, start) == text.length()) {
            if (!fits(text, Long.MIN_VALUE, Long.MAX_VALUE)) {
                return durationOutOfRange();
            }
            return new MalformedException(
                    "must have a unit, such as 500ms, 30s, 5m, 1h30m or 2d",
                    "write " + text + "s for " + text + (text.equals("1") ? " second" : " seconds") + ", or " + text
                            + "ms for milliseconds");
        }
        String meant = meant(text, start);
        return new MalformedException(
                "must be a duration, such as 500ms, 30s, 5m, 1h30m, 2d or PT30S",
                meant.isEmpty() ? "" : "write " + meant);
    }

    /** The short form of a duration with its sign, or nothing. */
    static String meant(String text) {
        return meant(text, Convert.startOfDigits(text));
    }

    /** The short form of what a person wrote in another one: upper case, spaces, words, fractions, weeks. */
    private static String meant(String text, int start) {
        BigDecimal nanos = BigDecimal.ZERO;
        int i = start;
        while (i < text.length()) {
            int end = Convert.digits(text, i);
            if (end < text.length() && text.charAt(end) == '.') {
                end = Convert.digits(text, end + 1);
            }
            int word = end;
            while (word < text.length() && text.charAt(word) == ' ') {
                word++;
            }
            int after = word;
            while (after < text.length() && Character.isLetter(text.charAt(after))) {
                after++;
            }
            long unit = nanos(text.substring(word, after));
            if (end == i || end - i > 12 || unit == 0 || text.charAt(i) == '.') {
                return "";
            }
            nanos = nanos.add(new BigDecimal(text.substring(i, end)).multiply(BigDecimal.valueOf(unit)));
            i = after;
            while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ',')) {
                i++;
            }
        }
        try {
            String written = written(nanos.longValueExact());
            return written.isEmpty() ? "" : text.substring(0, start).concat(written);
        } catch (ArithmeticException unwritten) {
            return ""; // It has a part of a nanosecond, or lasts for centuries.
        }
    }

    private static long nanos(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "ns", "nanos", "nanosecond", "nanoseconds" -> NANOS[0];
            case "us", "\u00b5s", "\u03bcs", "micros", "microsecond", "microseconds" -> NANOS[1];
            case "ms", "msec", "millis", "millisecond", "milliseconds" -> NANOS[2];
            case "s", "sec", "secs", "second", "seconds" -> NANOS[3];
            case "m", "min", "mins", "minute", "minutes" -> NANOS[4];
            case "h", "hr", "hrs", "hour", "hours" -> NANOS[5];
            case "d", "day", "days" -> NANOS[6];
            case "w", "week", "weeks" -> 7 * NANOS[6];
            default -> 0;
        };
    }

    /** The short form of a duration; nothing for none. */
    private static String written(long nanos) {
        StringBuilder text = new StringBuilder();
        long left = nanos;
        for (int unit = NANOS.length - 1; unit >= 0; unit--) {
            if (left >= NANOS[unit]) {
                text.append(left / NANOS[unit]).append(UNITS[unit]);
                left %= NANOS[unit];
            }
        }
        return text.toString();
    }

    static RuntimeException notA(String what, String example) {
        return new MalformedException("must be " + what + ", such as " + example);
    }

    static RuntimeException zone(String text) {
        return MalformedZone.of(text);
    }

    static RuntimeException currency(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        boolean isCase = !upper.equals(text) && isCurrency(upper);
        return new MalformedException(
                "must be a currency of ISO 4217, such as EUR or USD", isCase ? "write it in upper case" : "");
    }

    private static boolean isCurrency(String code) {
        try {
            Currency.getInstance(code);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    static RuntimeException pattern(int index) {
        return new MalformedException(
                "must be a regular expression" + (index < 0 ? "" : "; it cannot be read at character " + (index + 1)));
    }

    static RuntimeException hex(String text) {
        return new MalformedException("must be hexadecimal digits, two for each byte, such as 0a1b2c", hexAdvice(text));
    }

    private static String hexAdvice(String text) {
        if (text.startsWith("0x") || text.startsWith("0X")) {
            return "leave out 0x";
        }
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = HexFormat.isHexDigit(c);
            if (!isDigit && c != ':' && c != '-' && c != ' ') {
                return "";
            }
            digits.append(isDigit ? String.valueOf(c) : "");
        }
        return digits.length() < text.length()
                ? "write the digits without anything between them"
                : "add the digit that is missing";
    }

    static RuntimeException base64(String text) {
        boolean isForUrls = text.contains("-") || text.contains("_");
        return new MalformedException(
                "must be Base64, such as aGVsbG8=",
                isForUrls
                        ? "write + in place of - and / in place of _, or let the setting say encoding = BASE64URL"
                        : "");
    }

    static RuntimeException base64Url(String text) {
        boolean isOther = text.contains("+") || text.contains("/");
        return new MalformedException(
                "must be Base64 with the alphabet for URLs, such as aGVsbG8",
                isOther ? "write - in place of + and _ in place of /" : "");
    }

    static RuntimeException ipAddress(String text) {
        return new MalformedException("must be an IP address, such as 10.0.0.5 or fd00::5", IpAddresses.advice(text));
    }

    static RuntimeException address(String text) {
        boolean isUrl = text.contains("://");
        return new MalformedException(
                "must be a host and a port, such as db.internal:5432 or [::1]:5432",
                isUrl ? "leave out the scheme and what follows the port" : "");
    }
}
