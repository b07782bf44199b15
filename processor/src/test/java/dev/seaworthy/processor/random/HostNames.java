package dev.seaworthy.processor.random;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The hosts in a host, {@code host:port}, URL or socket address. */
final class HostNames {
    private HostNames() {}

    static List<String> of(String text) {
        String authority = text.contains("://")
                ? text.substring(text.indexOf("://") + 3).replaceFirst("[/?#].*", "")
                : text.replaceFirst("^(.*)/<unresolved>", "[$1]");
        return Arrays.stream(authority.substring(authority.lastIndexOf('@') + 1).split(",", -1))
                .map(HostNames::withoutPort)
                .toList();
    }

    private static String withoutPort(String host) {
        boolean isBareAddress = !host.startsWith("[") && host.indexOf(':') != host.lastIndexOf(':');
        String alone = isBareAddress ? host : host.replaceFirst("(?<=[^:]):[0-9]+$", "");
        return alone.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a host is the machine itself. */
    static boolean isLocal(String host) {
        return host.equals("localhost")
                || host.endsWith(".localhost")
                || host.equals("host.docker.internal")
                || host.equals("0.0.0.0")
                || host.matches("127([.][0-9]+){3}")
                || host.matches("(0{0,4}:)+0{0,3}[01]?");
    }

    /** Whether a host is every interface of the machine. */
    static boolean isEveryInterface(String host) {
        return host.equals("*") || host.matches("0([.]0){3}|(0{0,4}:)+0{0,4}");
    }
}
