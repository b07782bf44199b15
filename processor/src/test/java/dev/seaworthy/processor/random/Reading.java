package dev.seaworthy.processor.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the design reads a text as a value; each method throws an {@code IllegalArgumentException} for any other text. */
final class Reading {
    private static final Pattern DURATION =
            Pattern.compile("(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?(?:(\\d+)ms)?");
    private static final Pattern SIZE = Pattern.compile("(\\d+)(B|kB|MB|GB|KiB|MiB|GiB)?");
    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9.-]+):(\\d{1,5})");
    private static final Map<String, Long> UNITS = Map.of(
            "B",
            1L,
            "kB",
            1_000L,
            "MB",
            1_000_000L,
            "GB",
            1_000_000_000L,
            "KiB",
            1L << 10,
            "MiB",
            1L << 20,
            "GiB",
            1L << 30);

    private Reading() {}

    static Object truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw new IllegalArgumentException("not a boolean");
        };
    }

    static BigInteger whole(String text) {
        return new BigInteger(matched(text, "-?[0-9]+"));
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(matched(text, "-?[0-9]+([.][0-9]+)?([eE]-?[0-9]+)?"));
    }

    static Object single(String text) {
        return finite(Float.parseFloat(decimal(text).toString()), text);
    }

    static Object twofold(String text) {
        return finite(Double.parseDouble(decimal(text).toString()), text);
    }

    private static <N extends Number> N finite(N number, String text) {
        if (Double.isInfinite(number.doubleValue())) {
            throw new IllegalArgumentException(text + " is too large");
        }
        return number;
    }

    static Object character(String text) {
        return matched(text, ".").charAt(0);
    }

    /** A constant by its name, in any case, {@code -} and {@code _} alike. */
    static Object constant(String text) {
        return matched(text.toUpperCase(Locale.ROOT).replace('-', '_'), "FAST_ONE|SLOW|OFF");
    }

    static Object level(String text) {
        return System.Logger.Level.valueOf(text.toUpperCase(Locale.ROOT));
    }

    static Object uri(String text) {
        return URI.create(text);
    }

    static Object url(String text) {
        try {
            return new URL(text);
        } catch (MalformedURLException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    static Object path(String text) {
        return Path.of(matched(text, "[^~].*"));
    }

    static Object socketAddress(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            throw new IllegalArgumentException("not a host and a port");
        }
        String host = address.group(1).replaceAll("[\\[\\]]", "");
        return InetSocketAddress.createUnresolved(host, Integer.parseInt(address.group(2)));
    }

    static byte[] bytes(String digits) {
        byte[] bytes = new byte[digits.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return bytes;
    }

    static InetAddress address(String text) {
        String literal = matched(
                text,
                "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])([.](25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}"
                        + "|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
        try {
            return InetAddress.getByName(literal); // Java looks nothing up that is written so.
        } catch (UnknownHostException malformed) {
            throw new IllegalArgumentException("not an address", malformed);
        }
    }

    /** A network in the one spelling that a value has, but for the form of its address. */
    static String network(String text) {
        String[] parts = text.split("/", 2);
        InetAddress address = address(parts[0]);
        int bits = address.getAddress().length * 8;
        int length = parts.length == 1 ? bits : Integer.parseInt(matched(parts[1], "[0-9]{1,3}"));
        BigInteger number = new BigInteger(1, address.getAddress());
        if (length > bits || (number.getLowestSetBit() >= 0 && number.getLowestSetBit() < bits - length)) {
            throw new IllegalArgumentException("not a network");
        }
        return address.getHostAddress().replaceFirst("(^|:)0(:0)+(:|$)", "::") + "/" + length;
    }

    /** Whether a network has an address. */
    static boolean holds(String network, String host) {
        String[] parts = network.split("/", 2);
        byte[] first = address(parts[0]).getAddress();
        byte[] other = address(host).getAddress();
        int free = first.length * 8 - Integer.parseInt(parts[1]);
        return first.length == other.length
                && new BigInteger(1, first).shiftRight(free).equals(new BigInteger(1, other).shiftRight(free));
    }

    static Object duration(String text) {
        if (text.startsWith("P")) {
            return Duration.parse(text);
        }
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        Matcher parts = DURATION.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            throw new IllegalArgumentException("not a duration");
        }
        return Duration.ofDays(part(parts, 1))
                .plusHours(part(parts, 2))
                .plusMinutes(part(parts, 3))
                .plusSeconds(part(parts, 4))
                .plusMillis(part(parts, 5));
    }

    private static long part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }

    /** A number of bytes. */
    static Object size(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new IllegalArgumentException("not a size");
        }
        long unit = size.group(2) == null ? 1 : UNITS.getOrDefault(size.group(2), 1L);
        return Long.parseLong(size.group(1)) * unit;
    }

    /** The text, when a pattern matches it as a whole. */
    static String matched(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException(text + " does not match " + pattern);
        }
        return text;
    }
}
