package dev.seaworthy.connectors;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The hosts that texts are written with, and which of them a driver opens on the local machine. */
final class Hostnames {
    static final List<String> REMOTE = List.of(
            "db",
            "db1.example.com",
            "10.1.2.3",
            "[2001:db8::1]",
            "my_host",
            "shop-db",
            "DB2.Example.Com",
            "host1",
            "xn--bcher-kva.ch");

    static final List<String> LOCAL = List.of(
            "localhost",
            "LocalHost",
            "127.0.0.1",
            "127.1",
            "[::1]",
            "0.0.0.0",
            "localhost.",
            "app.localhost",
            "[::ffff:127.0.0.1]");

    private static final Set<String> LOCAL_NAMES = Set.of(
            "localhost",
            "127.0.0.1",
            "127.1",
            "::1",
            "0.0.0.0",
            "app.localhost",
            "::ffff:127.0.0.1",
            "0:0:0:0:0:0:0:1");

    private Hostnames() {}

    /** Whether a host, as a driver has it, is the local machine; a driver without one opens its default, which is local. */
    static boolean isLocal(String host) {
        String name = plain(host);
        return name.isEmpty()
                || LOCAL_NAMES.contains(name)
                || isLocalAddress(name)
                || (name.endsWith(".localhost") && canBeResolved(name));
    }

    /** Whether any name service could know it. */
    static boolean canBeResolved(String host) {
        String name = plain(host);
        boolean isAddress = isAddress(name);
        return !isBrokenAddress(name)
                && name.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= '0' && c <= '9')
                                || "._-".indexOf(c) >= 0
                                || (c == ':' && isAddress));
    }

    /** Whether it is an address of this machine, however short; nothing is looked up for one. */
    private static boolean isLocalAddress(String name) {
        if (!isAddress(name)) {
            return false;
        }
        try {
            InetAddress address = InetAddress.getByName(name);
            return address.isLoopbackAddress() || address.isAnyLocalAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }

    private static boolean isAddress(String name) {
        return name.matches("[0-9]+(\\.[0-9]+){0,3}") || name.matches("[0-9a-f:.]*:[0-9a-f:.]*:[0-9a-f:.]*");
    }

    /** Whether it is written as an address, and is not one. */
    private static boolean isBrokenAddress(String name) {
        try {
            return isAddress(name)
                    && InetAddress.getByName(name).getHostAddress().isEmpty();
        } catch (UnknownHostException none) {
            return true;
        }
    }

    private static String plain(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        return name.length() > 1 && name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
