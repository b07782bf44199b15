package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;
import java.util.ArrayList;
import java.util.List;

/** Collects the hosts of one connection while its text is read. */
final class Reading {
    private final List<String> hosts = new ArrayList<>();
    private int addresses;
    private boolean isLocal;
    private boolean isMissing;
    private boolean isService;
    private @Nullable Doubt doubt;

    /** A host without its port; a path stands for a socket. */
    void host(Text host) {
        String decoded = host.stripped().decoded();
        int bracket = decoded.indexOf(']');
        String name = bracket < 0 ? decoded : decoded.substring(0, bracket);
        if (name.isEmpty()) {
            isMissing = true;
        } else if (name.charAt(0) == '/' || name.endsWith(".sock")) {
            isLocal = true;
        } else {
            hosts.add(name);
            if (hasBlank(name)) {
                doubt(Doubt.WHITE_SPACE);
            }
        }
    }

    private static boolean hasBlank(String name) {
        boolean hasBlank = false;
        for (int i = 0; i < name.length(); i++) {
            hasBlank |= Text.isBlank(name.charAt(i));
        }
        return hasBlank;
    }

    /** One host with what may stand around it: {@code user:password@host:port}. */
    void element(Text element) {
        address(element.after(element.lastIndexOf('@') + 1));
    }

    /** One host, perhaps with a port. */
    void address(Text address) {
        addresses++;
        Text host = address.indexOf('%') < 0
                ? address.stripped()
                : new Text(address.stripped().decoded());
        if (host.hasAt(host.length() - 5, ".sock")) {
            isLocal = true;
            return;
        }
        if (host.startsWith("[") && host.indexOf(']') >= 0) {
            host(host.between(1, host.indexOf(']')));
            return;
        }
        host = host.startsWith("[") ? host.after(1) : host;
        int colon = host.indexOf(':');
        int last = colon < 0 ? -1 : host.lastIndexOf(':');
        if (colon != last && isAddress(host)) {
            // An IPv6 address without brackets, and the same with a port after it.
            hosts.add(host.toString());
            hosts.add(host.between(0, last).toString());
        } else {
            host(host.between(0, host.endAt(":]", 0)));
        }
    }

    private static boolean isAddress(Text host) {
        if (host.startsWith(":") && !host.startsWith("::")) {
            return false;
        }
        int end = host.endAt("%", 0);
        for (int i = 0; i < end; i++) {
            char c = host.at(i);
            if (c != ':' && c != '.' && Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Hosts with a comma between them. */
    void list(Text list) {
        int start = 0;
        while (start <= list.length()) {
            int stop = list.endAt(",", start);
            element(list.between(start, stop));
            start = stop + 1;
        }
    }

    /** The driver opens its default. */
    void missing() {
        isMissing = true;
    }

    void local() {
        isLocal = true;
    }

    /** The driver finds the host by itself. */
    void service() {
        isService = true;
    }

    void doubt(Doubt why) {
        doubt = doubt == null ? why : doubt;
    }

    /** Whether several hosts are written. */
    boolean hasSeveral() {
        return addresses > 1;
    }

    boolean hasHost() {
        return isLocal || !hosts.isEmpty();
    }

    /** Forgets the hosts, because others take their place. */
    void clear() {
        hosts.clear();
        isMissing = false;
        isLocal = false;
        doubt = null;
    }

    /**
     * The connection.
     *
     * @param isLocalByDefault whether the driver opens the local machine where no host is written
     * @param channel its channel
     */
    Connection connection(boolean isLocalByDefault, Channel channel) {
        boolean isNone = !hasHost() && !isService;
        Doubt why = doubt == null && (isNone || isMissing) ? Doubt.NO_HOST : doubt;
        return new Connection(hosts, isLocal || (isNone && isLocalByDefault), true, why, channel);
    }
}
