package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;
import java.util.List;

/**
 * Reads a connect descriptor of Oracle: {@code (DESCRIPTION=(ADDRESS=(PROTOCOL=tcps)(HOST=db)(PORT=2484)) …)} (Oracle Net
 * Services Reference, Syntax Rules). White space around names and values does not count, nor does case.
 */
final class DescriptorReader {
    private final Text text;
    private final List<Connection> connections;
    private final String service;
    private @Nullable Text host;
    private @Nullable Text port;
    private @Nullable String protocol;

    DescriptorReader(Text text, List<Connection> connections) {
        this.text = text;
        this.connections = connections;
        this.service = service();
    }

    /** The service or SID, which stands after the addresses. */
    private String service() {
        int at = text.indexOf('(');
        while (at >= 0) {
            int end = text.endAt("()", at + 1);
            Text pair = text.between(at + 1, end);
            Text name = pair.between(0, pair.endAt("=", 0)).stripped();
            if (name.isOneOf("service_name", "sid")) {
                return unquoted(pair.after(pair.indexOf('=') + 1).stripped()).toString();
            }
            at = text.indexOf('(', end);
        }
        return "";
    }

    void read() {
        int before = connections.size();
        int at = text.indexOf('(');
        while (at >= 0) {
            int end = text.endAt("()", at + 1);
            readPair(text.between(at + 1, end));
            at = text.indexOf('(', end);
        }
        flush();
        if (connections.size() == before) {
            connections.add(new Reading().connection(false, clear()));
        }
    }

    private void readPair(Text pair) {
        int equals = pair.indexOf('=');
        String name = pair.between(0, Math.max(0, equals)).stripped().lower();
        Text value = unquoted(pair.after(equals + 1).stripped());
        if (name.equals("address")
                || (name.equals("host") && host != null)
                || (name.equals("protocol") && protocol != null)) {
            flush();
        }
        if (name.equals("host")) {
            host = value;
        } else if (name.equals("port")) {
            port = value;
        } else if (name.equals("protocol")) {
            protocol = value.lower();
        }
    }

    private static Text unquoted(Text value) {
        boolean isQuoted = value.length() > 1
                && (value.at(0) == '"' || value.at(0) == '\'')
                && value.at(value.length() - 1) == value.at(0);
        return isQuoted ? value.between(1, value.length() - 1).stripped() : value;
    }

    private void flush() {
        if (host != null || protocol != null) {
            Reading reading = new Reading();
            if (host != null) {
                reading.address(host, port == null ? host.between(0, 0) : port);
            }
            if ("ipc".equals(protocol) || "beq".equals(protocol)) {
                reading.local();
            }
            connections.add(reading.connection(false, "tcps".equals(protocol) ? Channel.ENCRYPTED : clear())
                    .to(OracleReader.target(service)));
        }
        host = null;
        port = null;
        protocol = null;
    }

    static Channel clear() {
        return Channel.clear("use the protocol tcps");
    }
}
