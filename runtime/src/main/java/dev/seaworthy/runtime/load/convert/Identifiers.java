package dev.seaworthy.runtime.load.convert;

import dev.seaworthy.runtime.text.IpAddresses;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Values with names of their own: locales, character sets, currencies, identifiers, patterns, addresses, bytes. */
public final class Identifiers {
    private Identifiers() {}

    /**
     * Reads a {@link Locale}, strictly by IETF BCP 47.
     *
     * @param text the text, stripped before it is read; {@code _} counts as {@code -}
     * @return the locale
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a language tag
     */
    public static Locale toLocale(String text) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(text.strip().replace('_', '-'))
                    .build();
            // Four letters and more are well-formed, and no language has such a code: german is a mistake for de.
            if (!locale.getLanguage().isEmpty() && locale.getLanguage().length() <= 3) {
                return locale;
            }
            throw Malformed.notA("a language tag", "en, de-CH or zh-Hant-TW");
        } catch (IllformedLocaleException malformed) {
            throw Malformed.notA("a language tag", "en, de-CH or zh-Hant-TW");
        }
    }

    /**
     * Reads a {@link Charset}.
     *
     * @param text the text, stripped before it is read
     * @return the character set
     * @throws dev.seaworthy.runtime.MalformedException when this JVM knows none of that name
     */
    public static Charset toCharset(String text) {
        try {
            return Charset.forName(text.strip());
        } catch (IllegalArgumentException unknown) {
            throw Malformed.notA("a character set that this JVM knows", "UTF-8 or ISO-8859-1");
        }
    }

    /**
     * Reads a {@link Currency}.
     *
     * @param text the text, stripped before it is read
     * @return the currency
     * @throws dev.seaworthy.runtime.MalformedException when the text is not a code of ISO 4217
     */
    public static Currency toCurrency(String text) {
        String code = text.strip();
        if (!isUpperCase(code)) {
            throw Malformed.currency(code);
        }
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw Malformed.currency(code);
        }
    }

    /** The JDK also has {@code EUr}, as a currency that is not EUR. */
    private static boolean isUpperCase(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a {@link UUID}: 32 hexadecimal digits in five groups.
     *
     * @param text the text, stripped before it is read
     * @return the identifier
     * @throws dev.seaworthy.runtime.MalformedException when the text is none
     */
    public static UUID toUuid(String text) {
        String uuid = text.strip();
        if (uuid.length() == 36) {
            try {
                UUID value = UUID.fromString(uuid);
                if (value.toString().equalsIgnoreCase(uuid)) {
                    return value;
                }
            } catch (IllegalArgumentException malformed) {
                throw Malformed.notA("a UUID", "f47ac10b-58cc-4372-a567-0e02b2c3d479");
            }
        }
        throw Malformed.notA("a UUID", "f47ac10b-58cc-4372-a567-0e02b2c3d479");
    }

    /**
     * Reads a {@link Pattern}.
     *
     * @param text the regular expression, stripped before it is read
     * @return the pattern
     * @throws dev.seaworthy.runtime.MalformedException when it cannot be compiled
     */
    public static Pattern toPattern(String text) {
        try {
            return Pattern.compile(text.strip());
        } catch (PatternSyntaxException malformed) {
            throw Malformed.pattern(malformed.getIndex());
        }
    }

    /**
     * Reads an {@link InetSocketAddress}, {@code host:port}, an IPv6 address in brackets. Its host is not looked up.
     *
     * @param text the text, stripped before it is read
     * @return the address, unresolved
     * @throws dev.seaworthy.runtime.MalformedException when the text has no host or no port
     */
    public static InetSocketAddress toSocketAddress(String text) {
        String address = text.strip();
        int colon = address.lastIndexOf(':');
        if (colon < 0) {
            throw Malformed.address(address);
        }
        String host = address.substring(0, colon);
        boolean isBracketed = host.startsWith("[");
        int port = port(address.substring(colon + 1));
        if (port < 0 || !(isBracketed ? isBracketedHost(host) : isHost(host))) {
            throw Malformed.address(address);
        }
        return InetSocketAddress.createUnresolved(isBracketed ? host.substring(1, host.length() - 1) : host, port);
    }

    /** Whether a text is a name of letters, digits, dots, dashes and underscores, or the wildcard. */
    private static boolean isHost(String text) {
        if (text.equals("*")) {
            return true;
        }
        boolean isName = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            if (!isLetter && c != '.' && c != '-' && c != '_') {
                return false;
            }
            isName |= isLetter;
        }
        return isName;
    }

    /** Whether a text is an IPv6 address in brackets. */
    private static boolean isBracketedHost(String text) {
        try {
            return text.equals(URI.create("tcp://".concat(text)).getHost());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static int port(String text) {
        if (text.isEmpty() || text.length() > 5 || Convert.digits(text, 0) != text.length()) {
            return -1;
        }
        int port = Integer.parseInt(text);
        return port > 65_535 ? -1 : port;
    }

    /**
     * Reads an {@link InetAddress}: an IPv4 address as four decimal numbers, or an IPv6 address in any form of RFC 4291, in
     * brackets or not. Nothing is looked up, so a host name is refused, and so is the zone of an address.
     *
     * @param text the text, stripped before it is read
     * @return the address, without a host name
     * @throws dev.seaworthy.runtime.MalformedException when the text is not an address
     */
    public static InetAddress toAddress(String text) {
        String address = text.strip();
        InetAddress read = IpAddresses.read(address);
        if (read == null) {
            throw Malformed.ipAddress(address);
        }
        return read;
    }

    /**
     * Reads a {@link System.Logger.Level}.
     *
     * @param text {@code all trace debug info warning error off}, and {@code warn}, in any case
     * @return the level
     * @throws dev.seaworthy.runtime.MalformedException when the text is none of these
     */
    public static System.Logger.Level toLevel(String text) {
        return switch (Convert.fold(text)) {
            case "all" -> System.Logger.Level.ALL;
            case "trace" -> System.Logger.Level.TRACE;
            case "debug" -> System.Logger.Level.DEBUG;
            case "info" -> System.Logger.Level.INFO;
            case "warning", "warn" -> System.Logger.Level.WARNING;
            case "error" -> System.Logger.Level.ERROR;
            case "off" -> System.Logger.Level.OFF;
            default -> throw Convert.unknown(text, "all", "trace", "debug", "info", "warning", "error", "off");
        };
    }

    /**
     * Reads bytes from Base64, with its padding or without. The alphabet for URLs is an encoding of its own.
     *
     * @param text the text, stripped before it is read
     * @return the bytes
     * @throws dev.seaworthy.runtime.MalformedException when the text is not Base64
     */
    public static byte[] toBytes(String text) {
        String encoded = text.strip();
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException malformed) {
            throw Malformed.base64(encoded);
        }
    }
}
