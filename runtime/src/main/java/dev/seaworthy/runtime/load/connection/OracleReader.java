package dev.seaworthy.runtime.load.connection;

import java.util.List;

/** Reads what follows the at sign of {@code jdbc:oracle:thin:@…}: a descriptor, an alias, or Easy Connect. */
final class OracleReader {
    private static final String[] PROTOCOLS = {"tcps", "tcp", "ldaps", "ldap"};

    private final Text url;
    private final List<Connection> connections;

    OracleReader(Text url, List<Connection> connections) {
        this.url = url;
        this.connections = connections;
    }

    /** Whether a text is one in which a blank separates nothing, not even two URLs. */
    static boolean ignoresBlanks(Text text) {
        return text.startsWith("jdbc:oracle:");
    }

    void read() {
        int at = url.indexOf('@');
        if (at < 0) {
            Reading reading = new Reading();
            reading.doubt(Doubt.NO_HOST);
            connections.add(reading.connection(false, DescriptorReader.clear()));
            return;
        }
        readAddress(url.after(at + 1).stripped());
        int last = url.lastIndexOf('@');
        boolean hasUser = at > 0 && url.at(at - 1) != ':';
        if (hasUser && last > at && url.endAt("(", at) > last) {
            // A password before it that holds one.
            readAddress(url.after(last + 1).stripped());
        }
    }

    private void readAddress(Text address) {
        if (address.startsWith("(")) {
            new DescriptorReader(address, connections).read();
            return;
        }
        Text word = withoutBlanks(address.between(0, address.endAt(":", 0)));
        boolean hasProtocol = word.isOneOf(PROTOCOLS);
        Text rest = hasProtocol ? address.after(address.indexOf(':') + 1) : address;
        Text hosts = rest.startsWith("//") ? rest.after(2) : rest;
        int end = hosts.endAt("/?", 0);
        Reading reading = new Reading();
        if (hosts.between(0, end).indexOf('(') >= 0) {
            // The driver reads the first host alone, or none.
            reading.doubt(Doubt.TWO_FORMS);
            connections.add(reading.connection(false, DescriptorReader.clear()));
            return;
        }
        int start = 0;
        while (start <= end) {
            int stop = Math.min(hosts.endAt(",;", start), end);
            readHost(hosts.between(start, stop), reading);
            start = stop + 1;
        }
        boolean isEncrypted = (hasProtocol && word.startsWith("tcps")) || isAlias(address);
        connections.add(reading.connection(false, isEncrypted ? Channel.ENCRYPTED : DescriptorReader.clear())
                .to(target(service(hosts))));
    }

    /** What a service or SID of Oracle is. */
    static Target target(String service) {
        return Target.of("oracle").at("/" + service, "");
    }

    /** The service after a slash, or the SID after a second colon. */
    private static String service(Text hosts) {
        int slash = hosts.endAt("/?", 0);
        if (hosts.hasAt(slash, "/")) {
            return hosts.between(slash + 1, hosts.endAt("/:?", slash + 1)).toString();
        }
        Text last = hosts.between(hosts.between(0, slash).lastIndexOf(']') + 1, slash);
        int sid = last.endAt(":", last.endAt(":", 0) + 1);
        return sid < last.length() ? last.after(sid + 1).toString() : "";
    }

    /** The driver removes every blank from what is not a descriptor. */
    private static Text withoutBlanks(Text text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Text.isBlank(text.at(i))) {
                kept.append(text.at(i));
            }
        }
        return new Text(kept);
    }

    /** {@code host}, {@code host:port} or {@code host:port:sid}. */
    private static void readHost(Text host, Reading reading) {
        reading.element(host);
        int colon = host.indexOf(':', host.lastIndexOf(']') + 1);
        if (colon >= 0
                && !host.between(colon + 1, host.endAt(":", colon + 1))
                        .stripped()
                        .isNumber()) {
            reading.doubt(Doubt.NO_PORT);
        }
    }

    /**
     * Whether it is a name that tnsnames.ora in TNS_ADMIN explains, which nobody sees here. Without it the driver takes a name
     * for a host.
     */
    private static boolean isAlias(Text address) {
        int end = address.endAt("?", 0);
        Text name = address.between(0, end);
        boolean isName = !name.isEmpty() && name.endAt(":/,;[", 0) == name.length();
        return isName && address.indexOf("tns_admin=") > end;
    }
}
