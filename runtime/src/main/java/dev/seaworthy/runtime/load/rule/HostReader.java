package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;

/** Finds the hosts in a text, one after another. */
final class HostReader {
    /** What may stand before the name of a driver: the standards, and what wraps a driver, such as a pool. */
    private static final String[] AROUND = {
        "jdbc:", "r2dbc:", "r2dbcs:", "vertx-reactive:", "pool:", "aws-wrapper:", "p6spy:", "log4jdbc:", "otel:"
    };

    private final String text;
    private int from;
    private int end;
    private boolean isEmbedded;

    HostReader(String text) {
        this.text = text.strip();
        this.end = this.text.length();
        begin();
    }

    /** Whether the text names a database inside the process, a file, or a server without saying its host. */
    boolean isEmbedded() {
        return isEmbedded;
    }

    private void begin() {
        boolean isReactive = startsWith("r2dbc:", 0) || startsWith("r2dbcs:", 0);
        if (isReactive || startsWith("jdbc:", 0)) {
            beginDriver(isReactive);
            return;
        }
        int scheme = schemeEnd(0);
        if (scheme < 0) {
            return;
        }
        if (startsWith("unix:", 0) || startsWith("file:", 0)) {
            isEmbedded = true;
            from = end;
            return;
        }
        if (text.startsWith("//", scheme + 1)) {
            authority(scheme + 3);
            boolean database = startsWith("postgres", 0) || startsWith("mysql", 0) || startsWith("mariadb", 0);
            if (database && from == end && parameter("host", from) == null) {
                isEmbedded = true;
            }
            String host = database ? parameter("host", end) : null;
            if (host != null
                    && (host.isEmpty() || host.charAt(0) == '/' || host.startsWith("%2F") || Local.isLocal(host))) {
                isEmbedded = true;
            }
        }
    }

    /** The place of the colon that ends a scheme, or -1 when what stands before the first colon is a host. */
    private int schemeEnd(int start) {
        int colon = text.indexOf(':', start);
        if (colon <= start || !isLetter(text.charAt(start))) {
            return -1;
        }
        for (int i = start; i < colon; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '+' && c != '-' && c != '.') {
                return -1;
            }
        }
        boolean url = text.startsWith("//", colon + 1);
        boolean opaque = startsWith("unix:", start) || startsWith("file:", start);
        return url || opaque ? colon : -1;
    }

    /** Sets the range to the authority that begins at a place, without what stands before its last {@code @}. */
    private void authority(int start) {
        int stop = start;
        int depth = 0;
        while (stop < text.length()) {
            char c = text.charAt(stop);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0 && (c == '/' || c == '?' || c == '#' || c == ';' || c == '\\')) {
                break;
            }
            stop++;
        }
        // A password that holds one of these was not encoded; the host then follows a later @.
        int at = text.lastIndexOf('@', stop);
        from = at >= start ? at + 1 : start;
        end = stop;
    }

    /** JDBC and R2DBC URLs, each vendor's own way to say a host; an embedded database has none. */
    private void beginDriver(boolean isReactive) {
        int start = driver(text);
        int colon = text.indexOf(':', start);
        int slashes = text.indexOf("//", start);
        if (startsWith("h2:", start) || startsWith("hsqldb:", start)) {
            boolean server = startsWith("h2:tcp:", start)
                    || startsWith("h2:ssl:", start)
                    || startsWith("hsqldb:hsql", start)
                    || startsWith("hsqldb:http", start);
            jdbcServer(server && slashes >= 0, slashes);
        } else if (startsWith("oracle:", start) && !isReactive) {
            oracle();
        } else if (startsWith("sqlserver:", start) || startsWith("jtds:", start)) {
            sqlServer(slashes);
        } else if (startsWith("sqlite:", start)
                || startsWith("duckdb:", start)
                || (startsWith("derby:", start) && slashes != start + 6)) {
            jdbcServer(false, slashes);
        } else {
            jdbcServer(colon >= 0 && slashes >= 0, slashes);
        }
    }

    /** The place of the name of a driver, after what wraps it; the beginning where nothing does. */
    static int driver(String url) {
        int start = 0;
        int length = around(url, start);
        while (length > 0) {
            start += length;
            length = around(url, start);
        }
        return start;
    }

    private static int around(String url, int at) {
        for (String around : AROUND) {
            if (url.regionMatches(true, at, around, 0, around.length())) {
                return around.length();
            }
        }
        return 0;
    }

    private void jdbcServer(boolean server, int slashes) {
        if (!server) {
            isEmbedded = true;
            from = end;
            return;
        }
        authority(slashes + 2);
        String parameter = parameter("host", end);
        isEmbedded = from == end && parameter == null;
    }

    private void oracle() {
        int at = text.indexOf('@');
        int list = indexOf("(host", at);
        if (list >= 0) {
            from = list;
            return;
        }
        if (at < 0) {
            from = end;
            return;
        }
        int start = at + 1;
        while (text.startsWith("/", start) || startsWith("tcp:", start) || startsWith("tcps:", start)) {
            start = text.charAt(start) == '/' ? start + 1 : text.indexOf(':', start) + 1;
        }
        from = start;
        int stop = start;
        while (stop < text.length() && "/?".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        end = stop;
    }

    private void sqlServer(int slashes) {
        String name = parameter("serverName", 0);
        if (name != null) {
            isEmbedded = Local.isLocal(name);
        }
        if (slashes < 0) {
            isEmbedded = name == null || isEmbedded;
            from = end;
            return;
        }
        authority(slashes + 2);
        String first = text.substring(from, end);
        // (local) and a dot are the local server to Microsoft's drivers; no host at all is too.
        boolean said = !first.isEmpty() && !first.startsWith(":");
        isEmbedded = isEmbedded || first.equals(".") || first.equalsIgnoreCase("(local)") || (!said && name == null);
    }

    /** The value of a parameter after {@code ?}, {@code &} or {@code ;}, or null. */
    private @Nullable String parameter(String name, int start) {
        return parameter(text, name, start);
    }

    /** The same in any URL, from a place on; case does not count in the name. */
    static @Nullable String parameter(String text, String name, int start) {
        int at = start;
        while (true) {
            at = indexOf(text, name + "=", at);
            if (at < 0) {
                return null;
            }
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            if (before == '?' || before == '&' || before == ';') {
                int stop = at + name.length() + 1;
                int value = stop;
                while (stop < text.length() && "&;#".indexOf(text.charAt(stop)) < 0) {
                    stop++;
                }
                return text.substring(value, stop);
            }
            at++;
        }
    }

    /** The next host, without its port, or null when there is none left. */
    @Nullable
    String next() {
        while (from < end) {
            int stop = from;
            int depth = 0;
            while (stop < end && (depth > 0 || text.charAt(stop) != ',')) {
                depth += text.charAt(stop) == '(' ? 1 : text.charAt(stop) == ')' ? -1 : 0;
                stop++;
            }
            String element = text.substring(from, stop).strip();
            from = stop + 1;
            String host = element.indexOf('(') >= 0 ? described(element) : host(element);
            if (host != null && !host.isEmpty()) {
                return host;
            }
        }
        return null;
    }

    /** The host of {@code (host=db)(port=1521)} and its like; further ones are looked for next. */
    private @Nullable String described(String element) {
        String lower = Local.lower(element);
        int at = lower.indexOf("host");
        while (at >= 0) {
            int equals = lower.indexOf('=', at);
            if (equals >= 0 && lower.substring(at + 4, equals).isBlank()) {
                int stop = equals + 1;
                while (stop < element.length() && element.charAt(stop) != ')' && element.charAt(stop) != ',') {
                    stop++;
                }
                String host = element.substring(equals + 1, stop).strip();
                String others = element.substring(stop);
                return Local.isLocal(host) || Local.lower(others).indexOf("host") < 0 ? host : described(others);
            }
            at = lower.indexOf("host", at + 4);
        }
        return null;
    }

    private static @Nullable String host(String element) {
        int scheme = element.indexOf("://");
        String rest = element;
        if (scheme >= 0) {
            rest = element.substring(scheme + 3);
        }
        int at = rest.lastIndexOf('@');
        rest = rest.substring(at + 1);
        if (rest.startsWith("[")) {
            int close = rest.indexOf(']');
            return close < 0 ? rest.substring(1) : rest.substring(1, close);
        }
        int stop = 0;
        int colons = 0;
        for (int i = 0; i < rest.length(); i++) {
            colons += rest.charAt(i) == ':' ? 1 : 0;
        }
        // More than one colon, and nothing but an address: IPv6 without its brackets.
        if (colons > 1 && Local.isIpv6(rest)) {
            return rest;
        }
        while (stop < rest.length() && ":/?#;\\".indexOf(rest.charAt(stop)) < 0) {
            stop++;
        }
        return rest.substring(0, stop);
    }

    private boolean startsWith(String beginning, int at) {
        return text.regionMatches(true, at, beginning, 0, beginning.length());
    }

    private int indexOf(String part, int start) {
        return indexOf(text, part, start);
    }

    private static int indexOf(String text, String part, int start) {
        for (int i = Math.max(0, start); i + part.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
