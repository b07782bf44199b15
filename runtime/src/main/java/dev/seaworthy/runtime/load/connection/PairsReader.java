package dev.seaworthy.runtime.load.connection;

import java.util.List;

/**
 * Reads {@code name=value} pairs without a scheme: the connection strings of ODBC, ADO.NET and Azure with semicolons between
 * them, and with blanks what no program here is known to read.
 */
final class PairsReader {
    private static final String[] HOSTS = {
        "host",
        "hostaddr",
        "hostname",
        "server",
        "servername",
        "address",
        "addr",
        "network address",
        "data source",
        "datasource"
    };

    private final Text text;
    private final List<Connection> connections;

    PairsReader(Text text, List<Connection> connections) {
        this.text = text;
        this.connections = connections;
    }

    void read() {
        int before = connections.size();
        boolean isKeywords = text.indexOf(';') < 0;
        Parameters parameters = ParameterSyntax.QUERY.none();
        Reading reading = new Reading();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isEnd = i == text.length() || (isKeywords ? Text.isBlank(text.at(i)) : text.at(i) == ';');
            if (isEnd) {
                ParameterSyntax.QUERY.add(text.between(start, i).stripped(), parameters);
                readUrl(text.between(start, i));
                start = i + 1;
            }
        }
        for (String host : parameters.values(HOSTS)) {
            readHost(host, parameters, reading);
        }
        if (isKeywords && !reading.hasHost() && connections.size() == before) {
            readHosts(reading);
        }
        if ("true".equals(parameters.value("UseDevelopmentStorage"))
                || "true".equals(parameters.value("UseDevelopmentEmulator"))) {
            reading.local();
        }
        if (reading.hasHost() || connections.size() == before) {
            connections.add(plain(reading, channel(parameters)));
        }
        for (int i = before; i < connections.size(); i++) {
            Target known = connections.get(i).target();
            Target target = known == Target.NONE ? Target.of(word(parameters)) : known;
            connections.set(i, connections.get(i).to(target.with(parameters)));
        }
    }

    /** The driver's name, as far as a parameter that only one vendor has tells it; or nothing. */
    private static String word(Parameters parameters) {
        boolean isPostgresql = parameters.value("dbname", "sslmode") != null;
        boolean isSqlServer = parameters.value("initial catalog", "trustservercertificate") != null;
        return isPostgresql ? "postgresql" : isSqlServer ? "sqlserver" : "";
    }

    /** What may be a host where no pair names one: some programs split at commas, and read on after an at sign. */
    private void readHosts(Reading reading) {
        int start = 0;
        while (start <= text.length()) {
            int stop = text.endAt(", \t", start);
            Text element = text.between(start, stop);
            int at = element.lastIndexOf('@');
            if (!element.isEmpty() && (at >= 0 || element.indexOf('=') < 0)) {
                reading.element(element);
            }
            start = stop + 1;
        }
    }

    private Connection plain(Reading reading, Channel channel) {
        Connection read = reading.connection(false, channel);
        return new Connection(
                        read.hosts(),
                        read.isLocal(),
                        false,
                        text.indexOf("://") >= 0 && !reading.hasHost() ? Doubt.NO_SCHEME : null,
                        read.channel())
                .between(read.endpoints());
    }

    /** A value that is a URL, as Azure's endpoints are. */
    private void readUrl(Text pair) {
        Text value = pair.after(pair.indexOf('=') + 1).stripped();
        if (Url.of(value).scheme() != null) {
            ElementReader.read(value, connections);
        }
    }

    /**
     * {@code host}, {@code host,port}, {@code tcp:host,port}, {@code .} and {@code (local)}, as Microsoft writes them. Shared memory
     * is named by {@code lpc:}, a named pipe by {@code np:}, and by its path alone.
     */
    private static void readHost(String value, Parameters parameters, Reading reading) {
        Text host = new Text(value).stripped();
        boolean isPipe = host.startsWith("np:");
        Text name = isPipe ? host.after(3) : host.startsWith("tcp:") ? host.after(4) : host;
        if (host.startsWith("lpc:") || SqlServerReader.isLocal(name.between(0, name.endAt("\\,", 0)))) {
            reading.local();
        } else if (name.startsWith("\\\\")) {
            reading.pipe(name.toString());
        } else {
            int end = name.startsWith("/") ? name.length() : name.endAt("\\", 0);
            int comma = name.indexOf(',');
            if (end < name.length()) {
                parameters.add(
                        "instanceName",
                        name.between(end + 1, name.endAt(",", end)).toString());
            }
            if (comma >= 0 && name.after(comma + 1).stripped().isNumber()) {
                reading.address(
                        name.between(0, Math.min(end, comma)),
                        name.after(comma + 1).stripped());
            } else {
                reading.list(name.between(0, end));
            }
        }
    }

    private static Channel channel(Parameters parameters) {
        String protocol = parameters.value("DefaultEndpointsProtocol");
        if (protocol != null) {
            return protocol.equals("https") ? Channel.ENCRYPTED : Channel.clear("set DefaultEndpointsProtocol=https");
        }
        boolean isPostgresql = parameters.value("sslmode") != null;
        return isPostgresql
                ? Tls.POSTGRESQL_URI.channel(ParameterSyntax.QUERY.none(), parameters, false)
                : Channel.doubtful(Doubt.NO_SCHEME);
    }
}
