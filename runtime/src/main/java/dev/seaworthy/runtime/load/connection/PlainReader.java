package dev.seaworthy.runtime.load.connection;

import java.util.List;

/** Reads what is written without a scheme: hosts, a descriptor of Oracle, Go's and ODBC's strings. */
final class PlainReader {
    private final Text text;
    private final List<Connection> connections;

    PlainReader(Text text, List<Connection> connections) {
        this.text = text;
        this.connections = connections;
    }

    void read() {
        if (text.startsWith("(")) {
            new DescriptorReader(text, connections).read();
            return;
        }
        int at = text.lastIndexOf('@');
        if (isUrlWithoutSlashes()) {
            doubtful(text.after(text.indexOf(':') + 1), Doubt.NO_SLASHES);
        } else if (at >= 0 && isGo(text.after(at + 1))) {
            readGo(text.after(at + 1));
        } else if (at >= 0 && text.endAt(":/", 0) < at) {
            doubtful(text.after(at + 1), Doubt.USER_WITHOUT_SCHEME);
        } else if (text.startsWith("//")) {
            doubtful(text.after(2), Doubt.NO_SCHEME);
        } else if (text.indexOf('=') >= 0) {
            new PairsReader(text, connections).read();
        } else if (text.indexOf("://") >= 0) {
            doubtful(text.after(text.indexOf("://") + 1), hasWord() ? Doubt.NO_SLASHES : Doubt.NO_SCHEME);
        } else {
            readHosts();
        }
    }

    private static boolean isGo(Text address) {
        int end = 0;
        while (end < address.length() && Url.isNameCharacter(address.at(end))) {
            end++;
        }
        return end > 0 && address.hasAt(end, "(");
    }

    /** {@code user:password@tcp(host:port)/database}, the data source name of Go's driver of MySQL; also {@code unix(path)}. */
    private void readGo(Text address) {
        int open = address.indexOf('(');
        Reading reading = new Reading();
        Text host = address.between(open + 1, address.endAt(")", open));
        if (address.startsWith("unix(")) {
            reading.local(host.toString());
        } else {
            reading.element(host);
        }
        Parameters parameters = ParameterSyntax.QUERY.read(address);
        Channel channel = Tls.MYSQL_GO.channel(ParameterSyntax.QUERY.none(), parameters, false);
        Text path = address.after(Math.min(address.endAt(")", open) + 1, address.length()));
        int end = path.endAt("?", 0);
        connections.add(reading.connection(true, channel)
                .to(Target.of("mysql")
                        .at(path.between(0, end).toString(), path.after(end).toString())));
    }

    private void doubtful(Text hosts, Doubt doubt) {
        Text rest = hosts;
        while (rest.startsWith("/")) {
            rest = rest.after(1);
        }
        Reading reading = new Reading();
        reading.list(rest.between(0, rest.endAt("/?#", 0)));
        reading.doubt(doubt);
        connections.add(reading.connection(false, Channel.doubtful(doubt)));
    }

    /** Whether a scheme that is known stands before a colon and something else than a port: {@code https:example.com}. */
    private boolean isUrlWithoutSlashes() {
        Url url = Url.of(text);
        String word = url.word();
        return word != null && (Schemes.isKnown(word) || Driver.of(url) != Driver.OTHER) && hasWord();
    }

    /** Whether a word stands before a colon and something else than a port: {@code broker:(tcp://db)}. */
    private boolean hasWord() {
        return Url.of(text).word() != null && !ElementReader.isPort(text.after(text.indexOf(':') + 1));
    }

    /** Hosts, each perhaps with a port and a user, with a comma, a blank, a semicolon or a bar between them. */
    private void readHosts() {
        Reading reading = new Reading();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean isEnd = i == text.length() || ",;|".indexOf(text.at(i)) >= 0 || Text.isBlank(text.at(i));
            if (isEnd && i > start) {
                readHost(text.between(start, i), reading);
            }
            start = isEnd ? i + 1 : start;
        }
        Connection read = reading.connection(false, Channel.doubtful(Doubt.NO_SCHEME));
        Doubt doubt = text.isEmpty() ? null : read.doubt() == Doubt.NO_HOST ? noHost() : read.doubt();
        connections.add(
                new Connection(read.hosts(), read.isLocal(), false, doubt, read.channel()).between(read.endpoints()));
    }

    private Doubt noHost() {
        return text.indexOf(':') < 0 ? Doubt.NO_HOST_ANYWHERE : Doubt.NO_PLAIN_HOST;
    }

    private static void readHost(Text host, Reading reading) {
        boolean isPath = host.at(0) == '/';
        reading.element(isPath ? host : host.between(0, host.endAt("/?#\\", 0)));
    }
}
