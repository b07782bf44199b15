package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;

/**
 * The judges of hosts: in plain hosts, {@code host:port}, lists of them, and URLs, {@code jdbc:} ones and those with several
 * hosts included. Paths, database names, user names, passwords and parameters are never taken for a host.
 */
public final class Hosts {
    private Hosts() {}

    /**
     * Refuses the local machine: {@code localhost} and names below it, {@code localhost.localdomain},
     * {@code host.docker.internal}, {@code 127.0.0.0/8} and {@code 0.0.0.0} in every way that the C library reads an IPv4
     * address (short, decimal, octal, hexadecimal), {@code ::1} and {@code ::} in every spelling, and IPv4 addresses
     * inside IPv6 ones. A database URL without a host means the local one, and an embedded database is local.
     *
     * @param text a host, a host and a port, a URL, or a list of these separated by commas
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation noLocalhost(String text) {
        return mayBeLocal(text) ? readLocal(text) : null;
    }

    /** The same, by reading every host. */
    static @Nullable Violation readLocal(String text) {
        HostReader hosts = new HostReader(text);
        if (hosts.isEmbedded()) {
            return Local.violation();
        }
        for (String host = hosts.next(); host != null; host = hosts.next()) {
            if (Local.isLocal(host)) {
                return Local.violation();
            }
        }
        return null;
    }

    /**
     * Whether every host must be read. Of the usual texts, names after a scheme or alone, with users, ports, a path and
     * parameters, it is decided here that they name nothing local, so that a good start does without the classes that read.
     */
    static boolean mayBeLocal(String text) {
        boolean isServer = text.startsWith("jdbc:postgresql://") || text.startsWith("jdbc:mysql://");
        if (!isServer && (isScheme(text, "jdbc") || isScheme(text, "file") || isScheme(text, "unix"))) {
            return true;
        }
        int scheme = text.indexOf("://");
        if (scheme >= 0 && afterName(text, isServer ? 5 : 0) != scheme) {
            return true;
        }
        int at = scheme < 0 ? 0 : scheme + 3;
        while (true) {
            int end = afterName(text, at);
            if (end == at) {
                return true;
            }
            char stop = end < text.length() ? text.charAt(end) : '/';
            if (stop == ':') {
                int port = end + 1;
                end = afterDigits(text, port);
                stop = end < text.length() ? text.charAt(end) : '/';
                if (end == port || stop == '@' || stop == ':') {
                    return true;
                }
            }
            if (stop == '/' || stop == '?') {
                return mayNameHost(text, end);
            }
            if (stop != ',' && stop != '@') {
                return true;
            }
            at = end + 1;
        }
    }

    private static boolean isScheme(String text, String name) {
        return text.regionMatches(true, 0, name, 0, 4) && text.startsWith(":", 4);
    }

    /** The end of a name that begins with a letter and is not a local one; or the place itself, where there is none. */
    private static int afterName(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && (i == from || ((c < '0' || c > '9') && c != '.' && c != '-' && c != '_'))) {
                break;
            }
            if (isLocalWord(text, i)) {
                return from;
            }
            i++;
        }
        return i;
    }

    private static boolean isLocalWord(String text, int at) {
        int letter = text.charAt(at) | 0x20;
        return letter == 'l'
                ? text.regionMatches(true, at, "local", 0, 5) || text.regionMatches(true, at, "loopback", 0, 8)
                : letter == 'd' && text.regionMatches(true, at, "docker.", 0, 7);
    }

    private static int afterDigits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Whether a host can still come, in a parameter, after a comma or a stray at sign. */
    private static boolean mayNameHost(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || c == ',' || text.regionMatches(true, i, "host", 0, 4)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses {@code *} as a host, an origin or a part of one.
     *
     * @param text a host, a host and a port, an origin, or a list of these separated by commas
     * @param allowSubdomainWildcard whether {@code *.} may stand at the beginning of a host, or a leading dot, which some
     *     frameworks read alike
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation noWildcard(String text, boolean allowSubdomainWildcard) {
        if (text.indexOf('*') < 0 && text.indexOf('.') != 0 && text.indexOf(",.") < 0 && text.indexOf("/.") < 0) {
            return null;
        }
        HostReader hosts = new HostReader(text);
        for (String host = hosts.next(); host != null; host = hosts.next()) {
            boolean subdomains = host.length() > 2 && (host.startsWith("*.") || host.charAt(0) == '.');
            String rest = subdomains ? host.substring(1) : host;
            if (rest.indexOf('*') >= 0) {
                return new Violation(RuleWords.NO_WILDCARD, "name each host");
            }
            if (subdomains && !allowSubdomainWildcard) {
                return new Violation("must not contain a wildcard for subdomains", "name each host");
            }
        }
        return null;
    }
}
