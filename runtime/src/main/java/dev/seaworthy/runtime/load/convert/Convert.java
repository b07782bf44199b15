package dev.seaworthy.runtime.load.convert;

import dev.seaworthy.runtime.Nullable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The types that almost every configuration has, in one class: each class that a process loads from a jar costs a fifth of
 * a millisecond of a cold start. The messages for texts that were refused are in {@link Malformed}.
 *
 * <p>Whole numbers are an optional sign and ASCII digits, nothing else: there is no {@code 0x}, no underscore, no
 * separator and no digit of another script, and a leading zero does not make a number octal. Of addresses, what
 * {@link URI} lets through and no client can open is refused too.
 *
 * <p>Durations are whole numbers with units, from the greatest unit to the least, each at most once: {@code 500ms},
 * {@code 30s}, {@code 5m}, {@code 1h30m}, {@code 2d}; the units are {@code d} (24 hours), {@code h}, {@code m}, {@code s},
 * {@code ms}, {@code us} or {@code µs}, and {@code ns}. Or they are ISO 8601 as {@link Duration#parse} reads it,
 * {@code PT30S}. Both take a sign in front.
 */
public final class Convert {
    private static final String[] NONE = {};
    private static final int NANO = 0;
    private static final int MICRO = 1;
    private static final int MILLI = 2;
    private static final int SECOND = 3;
    private static final int MINUTE = 4;
    private static final int HOUR = 5;
    private static final int DAY = 6;
    private static final int NO_UNIT = 7;

    /** How many nanoseconds, microseconds and milliseconds are a second. */
    private static final int[] FRACTIONS = {1_000_000_000, 1_000_000, 1_000};

    /** How many seconds are a second, a minute, an hour and a day. */
    private static final int[] SECONDS = {1, 60, 3_600, 86_400};

    private Convert() {}

    /**
     * Reads a {@code byte}.
     *
     * @param text the text, stripped before it is read
     * @return the number, from -128 to 127
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a whole number, or is out of range
     */
    public static byte toByte(String text) {
        return (byte) whole(text, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /**
     * Reads a {@code short}.
     *
     * @param text the text, stripped before it is read
     * @return the number, from -32768 to 32767
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a whole number, or is out of range
     */
    public static short toShort(String text) {
        return (short) whole(text, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /**
     * Reads an {@code int}.
     *
     * @param text the text, stripped before it is read
     * @return the number, from -2147483648 to 2147483647
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a whole number, or is out of range
     */
    public static int toInt(String text) {
        return (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * Reads a {@code long}.
     *
     * @param text the text, stripped before it is read
     * @return the number, from -9223372036854775808 to 9223372036854775807
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a whole number, or is out of range
     */
    public static long toLong(String text) {
        return whole(text, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Adds up on the negative side, where the least number of each type has room too. */
    private static long whole(String text, long least, long greatest) {
        String number = text.strip();
        int end = number.length();
        int i = startOfDigits(number);
        boolean negative = i == 1 && number.charAt(0) == '-';
        long limit = negative ? least : -greatest;
        long value = 0;
        boolean fits = i < end;
        if (!fits) {
            throw Malformed.whole(number, least, greatest);
        }
        for (; i < end; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw Malformed.whole(number, least, greatest);
            }
            fits = fits && value >= limit / 10 && value * 10 >= limit + digit;
            value = value * 10 - digit;
        }
        if (!fits) {
            throw Malformed.outOfRange(negative, Long.toString(least), Long.toString(greatest));
        }
        return negative ? value : -value;
    }

    static int startOfDigits(String number) {
        return startOfDigits(number, 0);
    }

    /** The place after the sign, where there is one at a place, or else the place itself. */
    static int startOfDigits(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    /**
     * Reads a {@code boolean}.
     *
     * @param text {@code true}, {@code false}, {@code 1}, {@code 0}, {@code yes}, {@code no}, {@code on} or
     *     {@code off}, in any case, stripped before it is read
     * @return the value
     * @throws dev.seaworthy.runtime.MalformedException when the text is none of these
     */
    public static boolean toBoolean(String text) {
        return switch (foldAscii(text.strip())) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw Malformed.bool(text);
        };
    }

    /**
     * Reads a {@code char}. It keeps a lone space or tab, and strips any other text.
     *
     * @param text one character
     * @return the character
     * @throws dev.seaworthy.runtime.MalformedException when the text is not one UTF-16 code unit
     */
    public static char toChar(String text) {
        String character = text.length() == 1 ? text : text.strip();
        if (character.length() != 1) {
            throw Malformed.character(character);
        }
        return character.charAt(0);
    }

    /**
     * The one spelling under which words are compared: stripped, in lower case, {@code _} for {@code -}. Letters outside ASCII
     * that are one in upper case are one here, but none is a letter of ASCII, as the long s would be.
     *
     * @param text any text
     * @return the folded text, the same object when there is nothing to fold
     */
    public static String fold(String text) {
        String word = text.strip();
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return foldAscii(foldOthers(word));
            }
        }
        return foldAscii(word);
    }

    private static String foldOthers(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            int end = word.offsetByCodePoints(i, 1);
            String letter = word.substring(i, end);
            String lower = letter.toLowerCase(Locale.ROOT);
            String other = lower.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
            boolean isTaken = letter.charAt(0) >= 128 && isAscii(other);
            folded.append(!isTaken ? other : isAscii(lower) ? letter : lower);
            i = end;
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String foldAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '-' || (c >= 'A' && c <= 'Z')) {
                return folded(word, i);
            }
        }
        return word;
    }

    private static String folded(String word, int from) {
        char[] letters = word.toCharArray();
        for (int i = from; i < letters.length; i++) {
            char c = letters[i];
            if (c == '-') {
                letters[i] = '_';
            } else if (c >= 'A' && c <= 'Z') {
                letters[i] = (char) (c + 32);
            }
        }
        return new String(letters);
    }

    /**
     * The message for a word that is not on its list: the list, and the nearest word as advice.
     *
     * @param text the text, which the message does not repeat
     * @param accepted the words that are accepted, as they are best written; at least one
     * @return a {@link dev.seaworthy.runtime.MalformedException} to throw; the declared type is one that every JVM has
     *     loaded already
     */
    public static RuntimeException unknown(String text, String... accepted) {
        return Malformed.unknown(text, accepted);
    }

    /**
     * The elements of a list. Each is stripped, empty ones are dropped, and a backslash before the separator makes it a
     * part of the element; any other backslash is an ordinary character.
     *
     * @param text the text
     * @param separator what stands between elements, usually a comma
     * @return the elements, in order; none for a text of separators and spaces alone
     */
    public static String[] split(String text, String separator) {
        String[] elements = new String[4];
        int count = 0;
        int start = 0;
        boolean escaped = false;
        int at = next(text, separator, 0);
        while (true) {
            if (at > 0 && text.charAt(at - 1) == '\\') {
                escaped = true;
                at = next(text, separator, at + separator.length());
                continue;
            }
            String element = text.substring(start, at < 0 ? text.length() : at).strip();
            if (!element.isEmpty()) {
                if (count == elements.length) {
                    elements = copy(elements, count, count * 2);
                }
                elements[count++] = escaped ? element.replace("\\" + separator, separator) : element;
            }
            if (at < 0) {
                return count == 0 ? NONE : copy(elements, count, count);
            }
            escaped = false;
            start = at + separator.length();
            at = next(text, separator, start);
        }
    }

    /**
     * Whether a text holds an element of a list.
     *
     * @param text the text
     * @param separator what stands between elements
     * @return {@code false} for a text of separators and spaces alone
     */
    public static boolean holdsElement(String text, String separator) {
        int i = 0;
        while (i < text.length()) {
            if (!separator.isEmpty() && text.startsWith(separator, i)) {
                i += separator.length();
            } else if (Character.isWhitespace(text.charAt(i))) {
                i++;
            } else {
                return true;
            }
        }
        return false;
    }

    /** A copy without {@code java.util.Arrays}, which reaches an array's type by reflection. */
    private static String[] copy(String[] elements, int count, int length) {
        String[] copy = new String[length];
        System.arraycopy(elements, 0, copy, 0, count);
        return copy;
    }

    private static int next(String text, String separator, int from) {
        return separator.isEmpty() ? -1 : text.indexOf(separator, from);
    }

    /** What stands between the name and the value of an entry of a map, unless a setting says otherwise. */
    public static final String EQUALS = "=";

    /**
     * The entries of a map, {@code name=value}.
     *
     * @param text the text
     * @param separator what stands between entries, usually a comma; a backslash before it makes it a part of the entry
     * @return names and values by turns: {@code a, 1, b, 2}
     * @throws dev.seaworthy.runtime.MalformedException when an entry has no name or no {@code =}, or two have the same
     *     name
     */
    public static String[] entries(String text, String separator) {
        return entries(text, separator, EQUALS);
    }

    /**
     * The entries of a map. The first key separator of each separates the name from the value, both are stripped, and a value may be
     * empty.
     *
     * @param text the text
     * @param separator what stands between entries, usually a comma; a backslash before it makes it a part of the entry
     * @param keySeparator what stands between name and value
     * @return names and values by turns: {@code a, 1, b, 2}
     * @throws dev.seaworthy.runtime.MalformedException when an entry has no name or no key separator, or two have the same
     *     name
     */
    public static String[] entries(String text, String separator, String keySeparator) {
        String[] elements = split(text, separator);
        String[] entries = new String[elements.length * 2];
        Set<String> names = new HashSet<>();
        for (int i = 0; i < elements.length; i++) {
            String name = entryName(elements[i], separator, keySeparator);
            if (!names.add(name)) {
                throw Malformed.entryTwice(name);
            }
            entries[2 * i] = name;
            entries[2 * i + 1] = entryValue(elements[i], keySeparator);
        }
        return entries;
    }

    /**
     * The name of an entry of a map: what stands before the first {@code =}, stripped.
     *
     * @param entry the entry, one of the elements that {@link #split} gives
     * @param separator what stands between entries
     * @return the name
     * @throws dev.seaworthy.runtime.MalformedException when the entry has no name or no {@code =}
     */
    public static String entryName(String entry, String separator) {
        return entryName(entry, separator, EQUALS);
    }

    /**
     * The name of an entry of a map: what stands before the first key separator, stripped.
     *
     * @param entry the entry, one of the elements that {@link #split} gives
     * @param separator what stands between entries
     * @param keySeparator what stands between name and value
     * @return the name
     * @throws dev.seaworthy.runtime.MalformedException when the entry has no name or no key separator
     */
    public static String entryName(String entry, String separator, String keySeparator) {
        String name =
                entry.substring(0, Math.max(0, entry.indexOf(keySeparator))).strip();
        if (name.isEmpty()) {
            throw Malformed.entry(entry, separator, keySeparator);
        }
        return name;
    }

    /**
     * The value of an entry of a map: what follows the first {@code =}, stripped.
     *
     * @param entry the entry, which has a name
     * @return the text of the value, which may be empty
     */
    public static String entryValue(String entry) {
        return entryValue(entry, EQUALS);
    }

    /**
     * The value of an entry of a map: what follows the first key separator, stripped.
     *
     * @param entry the entry, which has a name
     * @param keySeparator what stands between name and value
     * @return the text of the value, which may be empty
     */
    public static String entryValue(String entry, String keySeparator) {
        return entry.substring(entry.indexOf(keySeparator) + keySeparator.length())
                .strip();
    }

    /**
     * The message for an entry whose name another one has already.
     *
     * @param name the name
     * @return a {@link dev.seaworthy.runtime.MalformedException} to throw
     */
    public static RuntimeException entryTwice(String name) {
        return Malformed.entryTwice(name);
    }

    /**
     * Reads a {@link URI}. A relative one is accepted; a user name or password with a character that parts a URL in two
     * ({@code @ / ? #}) is not, nor a port that is not a number up to 65535, nor {@code http:}, {@code https:}, {@code ws:}
     * or {@code wss:} without a host, whatever port or user stands there.
     *
     * @param text the text, stripped before it is read
     * @return the URI, as it is written
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a URI
     */
    public static URI toUri(String text) {
        String address = text.strip();
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException syntax) {
            // Caught by a type that every JVM has loaded already; the place is in its cause.
            throw Malformed.uri(address, syntax);
        }
        if (address.isEmpty()) {
            throw Malformed.uri(address, 0);
        }
        String authority = uri.getRawAuthority();
        if (authority == null) {
            if (needsHost(uri.getScheme())) {
                throw Malformed.uriWithoutHost(uri.getScheme());
            }
        } else {
            int end = address.indexOf(authority) + authority.length();
            if (authority.indexOf('@') != authority.lastIndexOf('@') || !portsFit(authority)) {
                throw Malformed.authority(authority, address.substring(end));
            }
            if (needsHost(uri.getScheme()) && !namesHosts(authority)) {
                throw Malformed.uriWithoutHost(uri.getScheme());
            }
        }
        return uri;
    }

    private static boolean needsHost(@Nullable String scheme) {
        return scheme != null
                && (scheme.equalsIgnoreCase("http")
                        || scheme.equalsIgnoreCase("https")
                        || scheme.equalsIgnoreCase("ws")
                        || scheme.equalsIgnoreCase("wss"));
    }

    /** Whether every {@code host:port} of a list has a host. */
    private static boolean namesHosts(String authority) {
        boolean isNamed = false;
        for (int i = authority.indexOf('@') + 1; i < authority.length(); i++) {
            char c = authority.charAt(i);
            if (c == '[') {
                return true; // What stands in brackets was judged with the syntax.
            }
            if (c == ',' || c == ':') {
                if (!isNamed) {
                    return false;
                }
                isNamed = c == ':'; // A port follows, which needs no name.
            } else {
                isNamed = true;
            }
        }
        return isNamed;
    }

    /** Whether every {@code host:port} of a list has a port that is a number up to 65535, or none. */
    private static boolean portsFit(String authority) {
        int port = 0;
        int place = 1;
        for (int i = authority.length() - 1; i >= 0; i--) {
            char c = authority.charAt(i);
            if (c == '@' || c == ']') {
                return true;
            }
            if (c == ',') {
                port = 0;
                place = 1;
            } else if (c == ':') {
                if (port < 0 || port > 65_535) {
                    return false;
                }
            } else if (port >= 0 && c >= '0' && c <= '9' && place <= 100_000) {
                port += (c - '0') * place;
                place *= 10;
            } else {
                port = -1;
            }
        }
        return true;
    }

    /**
     * Reads a {@link Path}. It need not exist, and may be relative.
     *
     * @param text the text, stripped before it is read
     * @return the path, not normalised
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a path on this system, is a {@code file:} URL, or
     *     starts with {@code ~} or {@code ~name}, which only a shell reads as a home directory
     */
    public static Path toPath(String text) {
        String path = text.strip();
        if (path.isEmpty() || path.startsWith("file:/") || startsAtHome(path)) {
            throw Malformed.path(path);
        }
        try {
            return Path.of(path);
        } catch (IllegalArgumentException malformed) {
            throw Malformed.path("");
        }
    }

    /**
     * Whether it begins with {@code ~} alone or with what may be the name of a user after it. With either separator: a path of
     * Windows is refused where it is compiled, on any system.
     */
    private static boolean startsAtHome(String path) {
        if (path.charAt(0) != '~') {
            return false;
        }
        for (int i = 1; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/' || c == '\\') {
                return true;
            }
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a {@link Duration}. A number without a unit is refused, since other tools disagree on what it means; but 0 is 0.
     *
     * @param text the text, stripped before it is read
     * @return the duration, negative when a sign says so
     * @throws dev.seaworthy.runtime.MalformedException when the text is neither form, or it or one of its numbers does not fit 64 bits
     */
    public static Duration toDuration(String text) {
        String duration = text.strip();
        int start = startOfDigits(duration);
        int sign = start == 1 && duration.charAt(0) == '-' ? -1 : 1;
        if (duration.equals("0")) {
            return Duration.ZERO;
        }
        try {
            return start < duration.length() && (duration.charAt(start) | 0x20) == 'p'
                    ? iso(duration, start + 1, sign)
                    : units(duration, start, sign);
        } catch (ArithmeticException overflow) {
            throw Malformed.durationOutOfRange();
        }
    }

    private static Duration units(String text, int from, int sign) {
        long seconds = 0;
        long nanos = 0;
        int last = NO_UNIT;
        int i = from;
        do {
            int end = digits(text, i);
            int unit = unit(text, end);
            if (end == i || unit >= last) {
                throw Malformed.duration(text);
            }
            long count = Math.multiplyExact(negated(text, i, end), -sign);
            if (unit >= SECOND) {
                seconds = Math.addExact(seconds, Math.multiplyExact(count, SECONDS[unit - SECOND]));
            } else {
                seconds = Math.addExact(seconds, count / FRACTIONS[unit]);
                nanos += count % FRACTIONS[unit] * (FRACTIONS[NANO] / FRACTIONS[unit]);
            }
            last = unit;
            i = end + (unit < SECOND ? 2 : 1);
        } while (i < text.length());
        return Duration.ofSeconds(seconds, nanos);
    }

    private static int unit(String text, int at) {
        boolean fraction = at + 1 < text.length() && text.charAt(at + 1) == 's';
        return switch (at < text.length() ? text.charAt(at) : 0) {
            case 'n' -> fraction ? NANO : NO_UNIT;
            // The micro sign, and the Greek letter that looks the same.
            case 'u', '\u00b5', '\u03bc' -> fraction ? MICRO : NO_UNIT;
            case 'm' -> fraction ? MILLI : MINUTE;
            case 's' -> SECOND;
            case 'h' -> HOUR;
            case 'd' -> DAY;
            default -> NO_UNIT;
        };
    }

    /** The number below zero, where there is room for the least one too. */
    private static long negated(String text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = Math.subtractExact(Math.multiplyExact(value, 10), text.charAt(i) - '0');
        }
        return value;
    }

    /** {@code nDTnHnMn.nS}, each part with a sign of its own, in any case, as {@link Duration#parse} has it. */
    private static Duration iso(String text, int from, int sign) {
        long seconds = 0;
        int nanos = 0;
        int last = NO_UNIT;
        boolean time = false;
        boolean empty = true;
        int i = from;
        while (i < text.length()) {
            if (!time && (text.charAt(i) | 0x20) == 't') {
                time = true;
                empty = true;
                i++;
                continue;
            }
            int start = startOfDigits(text, i);
            int partSign = text.charAt(i) == '-' ? -sign : sign;
            int end = digits(text, start);
            int fraction = end;
            if (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ',')) {
                fraction = digits(text, end + 1);
            }
            int unit = isoUnit(fraction < text.length() ? text.charAt(fraction) | 0x20 : 0, time);
            if (end == start || unit >= last || (fraction > end && unit != SECOND) || fraction > end + 10) {
                throw Malformed.duration(text);
            }
            long count = Math.multiplyExact(negated(text, start, end), -partSign);
            seconds = Math.addExact(seconds, Math.multiplyExact(count, SECONDS[unit - SECOND]));
            int value = partSign * (FRACTIONS[NANO] / 10);
            for (int place = end + 1; place < fraction; place++) {
                nanos += (text.charAt(place) - '0') * value;
                value /= 10;
            }
            last = unit;
            empty = false;
            i = fraction + 1;
        }
        if (empty) {
            throw Malformed.duration(text);
        }
        return Duration.ofSeconds(seconds, nanos);
    }

    private static int isoUnit(int letter, boolean time) {
        if (!time) {
            return letter == 'd' ? DAY : NO_UNIT;
        }
        return letter == 'h' ? HOUR : letter == 'm' ? MINUTE : letter == 's' ? SECOND : NO_UNIT;
    }

    /** The end of the ASCII digits that start at a place. */
    static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
