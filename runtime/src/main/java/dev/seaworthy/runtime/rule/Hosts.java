package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.text.Nullable;

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
     * @param text a host, a host and a port, a URL, or a list of these parted by commas
     * @return what must hold, or null when it holds
     */
    public static @Nullable Fault noLocalhost(String text) {
        HostReader hosts = new HostReader(text);
        if (hosts.isEmbedded()) {
            return Local.fault();
        }
        for (String host = hosts.next(); host != null; host = hosts.next()) {
            if (Local.isLocal(host)) {
                return Local.fault();
            }
        }
        return null;
    }

    /**
     * Refuses {@code *} as a host, an origin or a part of one.
     *
     * @param text a host, a host and a port, an origin, or a list of these parted by commas
     * @param allowSubdomainWildcard whether {@code *.} may stand at the beginning of a host, or a leading dot, which some
     *     frameworks read alike
     * @return what must hold, or null when it holds
     */
    public static @Nullable Fault noWildcard(String text, boolean allowSubdomainWildcard) {
        if (text.indexOf('*') < 0 && text.indexOf('.') != 0 && text.indexOf(",.") < 0 && text.indexOf("/.") < 0) {
            return null;
        }
        HostReader hosts = new HostReader(text);
        for (String host = hosts.next(); host != null; host = hosts.next()) {
            boolean subdomains = host.length() > 2 && (host.startsWith("*.") || host.charAt(0) == '.');
            String rest = subdomains ? host.substring(1) : host;
            if (rest.indexOf('*') >= 0) {
                return new Fault("must not hold the wildcard *", "name each host");
            }
            if (subdomains && !allowSubdomainWildcard) {
                return new Fault("must not hold a wildcard for subdomains", "name each host");
            }
        }
        return null;
    }
}
