package dev.seaworthy.runtime.load.connection;

import java.util.List;

/**
 * Reads {@code //host\instance:port;name=value}, in which a value in braces may hold a semicolon and names count without case
 * and white space, as {@code com.microsoft.sqlserver.jdbc.Util.parseUrl} does.
 */
final class SqlServerReader {
    private static final String[] SERVER = {"serverName", "server"};
    private static final String[] PARTNER = {"failoverPartner"};
    private static final String[] FACTORY = {"socketFactoryClass"};
    private static final String[] FACTORY_ARGUMENT = {"socketFactoryConstructorArg"};

    private final Text text;
    private final List<Connection> connections;
    private final Parameters parameters = ParameterSyntax.QUERY.none();

    /** A reader of what follows the driver's name and its colon. */
    SqlServerReader(Text text, List<Connection> connections) {
        this.text = text;
        this.connections = connections;
    }

    void read() {
        Text rest = text.startsWith("//") ? text.after(2) : text;
        int end = rest.endAt(";", 0);
        boolean hasServer = text.startsWith("//");
        Text server = rest.between(0, hasServer ? rest.endAt(":;\\", 0) : 0).stripped();
        readParameters(rest, hasServer ? end + 1 : 0);
        if (hasServer) {
            readInstance(rest.between(0, end));
        }
        Reading reading = new Reading();
        String factory = parameters.value(FACTORY);
        if (factory != null && SocketReader.isOfCloud(factory)) {
            reading.service(parameters.value(FACTORY_ARGUMENT));
            reading.doubtTwice(parameters.twice(FACTORY));
            add(reading, Channel.ENCRYPTED);
            return;
        }
        if (!server.isEmpty()) {
            readServer(server, reading);
        }
        List<String> named = parameters.values(SERVER);
        for (String each : named) {
            reading.clear();
            readServer(new Text(each), reading);
        }
        reading.doubtTwice(parameters.twice(SERVER));
        if (!server.isEmpty() && !named.isEmpty()) {
            reading.doubt(Doubt.TWO_SERVERS);
        }
        if (server.isEmpty() && named.isEmpty()) {
            reading.missing();
        }
        List<String> partners = parameters.values(PARTNER);
        for (String each : partners) {
            readServer(new Text(each), reading);
        }
        reading.doubtTwice(parameters.twice(PARTNER));
        add(reading, Tls.SQLSERVER.channel(ParameterSyntax.QUERY.none(), parameters, false));
    }

    private void add(Reading reading, Channel channel) {
        connections.add(
                reading.connection(true, channel).to(Target.of("sqlserver").with(parameters)));
    }

    /** What follows the server: {@code \instance}, {@code :port}, or both. */
    private void readInstance(Text server) {
        Text rest = server.after(server.endAt(":\\", 0));
        int colon = rest.endAt(":", 0);
        if (rest.startsWith("\\")) {
            parameters.add("instanceName", rest.between(1, colon).stripped().toString());
        }
        if (colon < rest.length()) {
            parameters.add("portNumber", rest.after(colon + 1).stripped().toString());
        }
    }

    private static void readServer(Text server, Reading reading) {
        Text name = server.between(0, server.endAt("\\", 0)).stripped();
        if (isLocal(name)) {
            reading.local();
        } else {
            reading.element(name);
        }
    }

    /** What Microsoft's drivers call the local server. */
    static boolean isLocal(Text server) {
        String name = server.stripped().lower();
        return name.equals(".") || name.equals("(local)") || name.equals("(localdb)");
    }

    private void readParameters(Text rest, int start) {
        int at = start;
        while (at < rest.length()) {
            int equals = rest.indexOf('=', at);
            if (equals < 0) {
                return;
            }
            Text names = rest.between(at, equals);
            Text name = names.after(names.lastIndexOf(';') + 1).stripped();
            int value = equals + 1;
            while (value < rest.length() && Text.isBlank(rest.at(value))) {
                value++;
            }
            boolean isBraced = value < rest.length() && rest.at(value) == '{';
            int stop = isBraced ? closing(rest, value + 1) : rest.endAt(";", value);
            Text content = rest.between(isBraced ? value + 1 : value, stop);
            parameters.add(
                    name.toString(),
                    isBraced ? content.toString() : content.stripped().toString());
            at = rest.endAt(";", stop) + 1;
        }
    }

    /** The closing brace; two of them are one that belongs to the value. */
    private static int closing(Text rest, int start) {
        for (int i = start; i < rest.length(); i++) {
            if (rest.at(i) == '}') {
                if (i + 1 == rest.length() || rest.at(i + 1) != '}') {
                    return i;
                }
                i++;
            }
        }
        return rest.length();
    }
}
