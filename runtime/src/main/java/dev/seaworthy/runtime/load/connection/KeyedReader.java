package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.text.Ascii;
import java.util.List;

/**
 * Reads the hosts of MySQL's and MariaDB's URLs, which may have parameters of their own: {@code address=(host=db)(port=3306)},
 * {@code (host=db,port=3306)} and {@code [db1,db2]} (MySQL Connector/J Developer Guide, Connection URL Syntax).
 */
final class KeyedReader {
    private static final String ADDRESS = "address=";

    private final Text authority;
    private final UrlReader url;
    private final List<Connection> connections;

    KeyedReader(Text authority, UrlReader url, List<Connection> connections) {
        this.authority = authority;
        this.url = url;
        this.connections = connections;
    }

    /** The end of the hosts, which a slash within {@code address=(…)} of MariaDB does not make. */
    static int endOfMariadb(Text text, int begin) {
        int skipped = begin;
        int at = text.indexOf("address=(", begin);
        while (at >= 0) {
            skipped = text.endAt(")", at) + 1;
            while (text.hasAt(skipped, "(") && text.indexOf(')', skipped) >= 0) {
                skipped = text.indexOf(')', skipped) + 1;
            }
            at = text.indexOf("address=(", skipped);
        }
        int slash = text.endAt("/", Math.min(skipped, text.length()));
        return Math.min(slash, text.endAt("?", begin));
    }

    void read() {
        Reading plain = new Reading();
        int start = afterUser();
        boolean hasPlain = authority.between(0, start).indexOf(',') >= 0;
        if (hasPlain) {
            plain.doubt(Doubt.NOT_ENCODED);
        }
        int depth = 0;
        for (int i = start; i <= authority.length(); i++) {
            boolean isEnd = i == authority.length();
            depth += isEnd ? 0 : depth(authority.at(i));
            if (isEnd || (authority.at(i) == ',' && (depth <= 0 || isMariadb()))) {
                Text segment = authority.between(start, i).stripped();
                start = i + 1;
                if (isKeyed(segment)) {
                    keyed(segment);
                } else {
                    plain.element(isMariadb() ? ofMariadb(segment) : withoutList(segment));
                    hasPlain = true;
                }
            }
        }
        if (depth != 0) {
            plain.doubt(Doubt.PARENTHESES);
            hasPlain = true;
        }
        url.readHostParameters(plain);
        if (hasPlain || plain.hasHost()) {
            connections.add(url.connection(plain, url.driver().parameters().none()));
        }
    }

    /** Whether a host is written with names; before an at sign that follows its parentheses MySQL's driver reads a user. */
    private boolean isKeyed(Text segment) {
        return isMariadb()
                ? segment.startsWith(ADDRESS)
                : segment.lastIndexOf('@') <= segment.lastIndexOf(')')
                        && (segment.startsWith(ADDRESS) || segment.indexOf('(') >= 0);
    }

    private static int depth(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    private boolean isMariadb() {
        return url.driver() == Driver.MARIADB;
    }

    /** The place after a user, which MariaDB's URLs do not have; what stands before the only at sign belongs to it. */
    private int afterUser() {
        int at = authority.lastIndexOf('@');
        boolean isKeyed = authority.startsWith("(") || authority.startsWith(ADDRESS);
        return isMariadb() || isKeyed || at != authority.indexOf('@') ? 0 : at + 1;
    }

    /** One of {@code [db1:3306,db2]} without the bracket of the list; an IPv6 address keeps its own. */
    private static Text withoutList(Text segment) {
        int start = segment.lastIndexOf('@') + 1;
        boolean isAddress = segment.indexOf(':', segment.indexOf(':', start) + 1) >= 0;
        boolean opens = segment.hasAt(start, isAddress ? "[[" : "[");
        boolean closes = segment.hasAt(segment.length() - 1, "]") && (!isAddress || segment.indexOf('[') < 0);
        return segment.between(opens ? start + 1 : start, segment.length() - (closes ? 1 : 0));
    }

    /**
     * A host as {@code org.mariadb.jdbc.HostAddress} takes it: of a bracket what is in it, and elsewhere what stands before
     * the first colon, when a number follows. The rest is not read.
     */
    private static Text ofMariadb(Text segment) {
        int bracket = segment.startsWith("[") ? segment.indexOf(']') : -1;
        if (bracket >= 0) {
            return segment.between(0, bracket + 1);
        }
        int port = segment.endAt(":", 0) + 1;
        int more = segment.endAt(":", port);
        return more < segment.length() && segment.between(port, more).isNumber()
                ? segment.between(0, more)
                : withoutList(segment);
    }

    private void keyed(Text segment) {
        if (!isMariadb() && segment.at(segment.length() - 1) != ')') {
            connections.add(Connections.doubtful(Doubt.AFTER_PARENTHESES));
            return;
        }
        Parameters own = url.driver().parameters().none();
        int start = segment.endAt("(", 0);
        while (start < segment.length()) {
            int stop = segment.endAt("(),", start);
            addTo(own, segment.between(start, stop), isMariadb());
            start = stop + 1;
        }
        Reading reading = new Reading();
        List<String> hosts = own.values("host");
        // MariaDB's driver keeps the last one.
        int first = isMariadb() ? Math.max(0, hosts.size() - 1) : 0;
        for (String host : hosts.subList(first, hosts.size())) {
            reading.element(new Text(host));
        }
        connections.add(url.connection(reading, own));
    }

    private static void addTo(Parameters own, Text pair, boolean isMariadb) {
        int equals = pair.indexOf('=');
        if (equals < 0) {
            return;
        }
        String name = pair.between(0, equals).stripped().decoded();
        Text value = pair.after(equals + 1).stripped();
        if (isMariadb) {
            addOfMariadb(own, name, value);
        } else {
            own.add(ParameterSyntax.nameOfMysql(name), value.decoded());
        }
    }

    /** MariaDB's driver removes every blank from a pair, and capitals and brackets from a host; of other names than these it takes none. */
    private static void addOfMariadb(Parameters own, String name, Text value) {
        String known = Ascii.lower(name.replace(" ", ""));
        String text = new Text(value.toString().replace(" ", "")).decoded();
        switch (known) {
            case "host" -> own.add("host", Ascii.lower(text).replace("[", "").replace("]", ""));
            case "localsocket" -> own.add("localSocket", text);
            case "pipe" -> own.add("pipe", text);
            case "sslmode" -> own.add("sslMode", text);
            default -> {}
        }
    }
}
