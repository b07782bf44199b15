package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;

/**
 * The judges of hosts: in plain hosts, {@code host:port}, lists of them, and URLs as their drivers read them. Paths, database
 * names, user names, passwords and parameters are never taken for a host, but for those that name one to the driver.
 */
public final class Hosts {
    /** The schemes of the usual texts, whose hosts are all written after {@code //}. */
    private static final String[] USUAL = {
        "postgresql://",
        "postgres://",
        "jdbc:postgresql://",
        "jdbc:mysql://",
        "https://",
        "http://",
        "redis://",
        "rediss://"
    };

    private Hosts() {}

    /**
     * Refuses the local machine: {@code localhost} and names below it, what hosts files and container engines call it,
     * {@code 127.0.0.0/8} and {@code 0.0.0.0} in every way that the C library reads an IPv4 address (short, decimal, octal,
     * hexadecimal), {@code ::1} and {@code ::} in every spelling, and IPv4 addresses inside IPv6 ones; sockets, embedded
     * databases, and what a driver opens where no host is written. A text whose hosts nobody can tell is refused too.
     *
     * @param text a host, a host and a port, a URL, or a list of these
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation noLocalhost(String text) {
        return mayBeLocal(text) ? ConnectionRules.noLocalhost(text, false) : null;
    }

    /**
     * The same for a value of a type that is a URL: a text without a scheme does not say what it is, and is refused.
     *
     * @param text a URL
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation noLocalhostInUrl(String text) {
        return mayBeLocal(text) || !text.contains("://") ? ConnectionRules.noLocalhost(text, true) : null;
    }

    /**
     * The same for networks: one that holds an address of the local machine is refused.
     *
     * @param network a network, as {@link dev.seaworthy.runtime.Cidr} writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation noLocalhostInNetwork(String network) {
        return Networks.noLocalhost(network);
    }

    /**
     * Refuses what a server listens on when it listens on every interface: {@code 0.0.0.0} and {@code ::} in every spelling that
     * {@link #noLocalhost} reads, and {@code *}. A text whose hosts nobody can tell is refused too.
     *
     * @param text a host, a host and a port, a URL, or a list of these
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation notAllInterfaces(String text) {
        return mayBeLocal(text) ? ConnectionRules.notAllInterfaces(text, false) : null;
    }

    /**
     * The same for a value of a type that is a URL: a text without a scheme does not say what it is, and is refused.
     *
     * @param text a URL
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation notAllInterfacesInUrl(String text) {
        return mayBeLocal(text) || !text.contains("://") ? ConnectionRules.notAllInterfaces(text, true) : null;
    }

    /**
     * The same for networks: one that holds {@code 0.0.0.0} or {@code ::} is refused, and so are all addresses,
     * {@code 0.0.0.0/0} and {@code ::/0}.
     *
     * @param network a network, as {@link dev.seaworthy.runtime.Cidr} writes it
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation notAllInterfacesInNetwork(String network) {
        return Networks.notAllInterfaces(network);
    }

    /**
     * Whether every host must be read. Of the usual texts, names after a scheme or alone, with a user and a password, ports, a
     * path and parameters, it is decided here that they name nothing local, so that a good start does without the classes
     * that read.
     */
    static boolean mayBeLocal(String text) {
        int start = afterScheme(text);
        if (start == 0 && isStandard(text)) {
            return true;
        }
        int at = start < 0 ? -1 : afterUser(text, start);
        while (at >= 0) {
            int end = afterName(text, at);
            if (end == at) {
                return true;
            }
            if (end < text.length() && text.charAt(end) == ':') {
                int port = end + 1;
                end = afterDigits(text, port);
                if (end == port) {
                    return true;
                }
            }
            if (end == text.length() || text.charAt(end) != ',') {
                return !isPlainTail(text, end);
            }
            at = end + 1;
        }
        return true;
    }

    /** The place after one of the usual schemes, 0 where there is no scheme, or -1. */
    private static int afterScheme(String text) {
        if (!text.contains("://")) {
            return 0;
        }
        for (String scheme : USUAL) {
            if (text.startsWith(scheme)) {
                return scheme.length();
            }
        }
        return -1;
    }

    /** Whether a plain text begins as the URLs of a standard do. */
    private static boolean isStandard(String text) {
        return text.regionMatches(true, 0, "jdbc", 0, 4)
                || text.regionMatches(true, 0, "r2dbc", 0, 5)
                || text.regionMatches(true, 0, "vertx", 0, 5);
    }

    /** The place after a user, perhaps with a password, of a URL; or the same place, where there is none. */
    private static int afterUser(String text, int start) {
        int i = start;
        int colons = 0;
        while (i < text.length() && (isWordCharacter(text.charAt(i)) || (text.charAt(i) == ':' && colons++ == 0))) {
            i++;
        }
        return start > 0 && i > start && i < text.length() && text.charAt(i) == '@' ? i + 1 : start;
    }

    /** The end of a name that begins with a letter and is not a local one; or the place itself, where there is none. */
    private static int afterName(String text, int from) {
        int i = from;
        while (i < text.length() && isWordCharacter(text.charAt(i))) {
            char c = text.charAt(i);
            boolean isFirst = i == from && (c < 'A' || c == '_');
            if (isFirst || isLocalWord(text, i)) {
                return from;
            }
            i++;
        }
        return i;
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '.'
                || c == '-'
                || c == '_';
    }

    /** Whether one of the words begins that local names have. */
    private static boolean isLocalWord(String text, int at) {
        int letter = text.charAt(at) | 0x20;
        return letter == 'l'
                ? text.regionMatches(true, at, "local", 0, 5) || text.regionMatches(true, at, "loopback", 0, 8)
                : letter == 'i' && text.regionMatches(true, at, "internal", 0, 8);
    }

    private static int afterDigits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Whether a path and parameters follow, or nothing, in which no host can come. */
    private static boolean isPlainTail(String text, int from) {
        if (from < text.length() && text.charAt(from) != '/' && text.charAt(from) != '?') {
            return false;
        }
        if (text.startsWith("//", from)) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = c | 0x20;
            if (!isWordCharacter(c) && c != '/' && c != '?' && c != '=' && c != '&') {
                return false;
            }
            boolean mayNameHost = (letter == 'h' && text.regionMatches(true, i, "host", 0, 4))
                    || (letter == 's' && text.regionMatches(true, i, "socket", 0, 6))
                    || (letter == 'p' && text.regionMatches(true, i, "pipe", 0, 4));
            if (mayNameHost) {
                return false;
            }
        }
        return true;
    }

    /**
     * Refuses {@code *} as a scheme, a host, a port, or a part of one.
     *
     * @param text a host, a host and a port, an origin, or a list of these
     * @param allowSubdomainWildcard whether {@code *.} may stand at the beginning of a host, or a leading dot, which some
     *     frameworks read alike
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation noWildcard(String text, boolean allowSubdomainWildcard) {
        return text.indexOf('*') < 0 && text.indexOf('%') < 0 && !hasLeadingDot(text)
                ? null
                : Wildcards.judge(text, allowSubdomainWildcard);
    }

    private static boolean hasLeadingDot(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (dot == 0 || !isWordCharacter(text.charAt(dot - 1))) {
                return true;
            }
        }
        return false;
    }
}
