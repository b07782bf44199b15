package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Reads the connections of one URL by the row of its driver. */
final class UrlReader {
    /** What names the instance that a connector of a cloud finds. */
    private static final String[] INSTANCE = {"cloudSqlInstance", "alloydbInstanceName"};

    private final Url url;
    private final Driver driver;
    private final List<Connection> connections;
    private final Parameters parameters;
    private final SocketReader sockets;
    private final Text authority;
    private final Text tail;
    private final boolean hasAuthority;
    private final @Nullable Doubt endDoubt;
    private @Nullable Target target;

    UrlReader(Url url, Driver driver, List<Connection> connections) {
        this.url = url;
        this.driver = driver;
        this.connections = connections;
        Text text = url.text();
        int start = authorityStart(url, driver);
        this.hasAuthority = start >= 0;
        int begin = hasAuthority ? start : text.endAt("?;", 0);
        int end = hasAuthority ? end(text, begin, driver) : begin;
        this.authority = text.between(begin, end);
        this.tail = text.after(end);
        // A newline at the end, as of a file, is a part of the last parameter to a driver that trims none.
        this.parameters = driver.parameters().read(tail.withBlanksAtTheEnd());
        this.sockets = new SocketReader(url, driver, parameters);
        this.endDoubt = endDoubt();
    }

    /** The place after {@code //}; words of a driver may stand before, but not with PostgreSQL's. */
    private static int authorityStart(Url url, Driver driver) {
        int start = url.authority();
        boolean isElsewhere =
                driver.hosts() == HostSyntax.LIST_OR_PARAMETER && start != driver.nameLength(url) + "://".length();
        return isElsewhere ? -1 : start;
    }

    private static int end(Text text, int begin, Driver driver) {
        return driver == Driver.MARIADB ? KeyedReader.endOfMariadb(text, begin) : text.endAt(driver.ends(), begin);
    }

    Driver driver() {
        return driver;
    }

    void read() {
        if (url.isStarted()) {
            Reading reading = new Reading();
            reading.local();
            connections.add(reading.connection(true, Channel.ENCRYPTED)
                    .to(Target.of(words(url.text()).split(":", -1))));
            return;
        }
        HostSyntax hosts = driver.hosts();
        if (hosts == HostSyntax.KEYED) {
            new KeyedReader(authority, this, connections).read();
        } else if (hosts == HostSyntax.SQLSERVER) {
            new SqlServerReader(afterName(), connections).read();
        } else if (hosts == HostSyntax.ORACLE) {
            new OracleReader(url.text(), connections).read();
        } else {
            Reading reading = new Reading(driver == Driver.MONGODB);
            readHosts(hosts, reading);
            connections.add(connection(reading, driver.parameters().none()));
        }
    }

    private void readHosts(HostSyntax hosts, Reading reading) {
        if (hosts == HostSyntax.JAVA_URI) {
            readJavaUri(reading);
        } else if (hosts == HostSyntax.OPAQUE) {
            readOpaque(reading);
        } else if (hosts == HostSyntax.EMBEDDED || isEmbeddedDerby()) {
            reading.local();
        } else if (hosts == HostSyntax.SERVICE) {
            readService(reading);
        } else if (url.text().startsWith("gcp:")) {
            reading.service(authority.after(authority.lastIndexOf('@') + 1).toString());
        } else if (hosts == HostSyntax.EACH) {
            readEach(reading);
        } else if (hosts == HostSyntax.SINGLE) {
            readSingle(authority.after(authority.indexOf('@') + 1), reading);
        } else {
            readAuthority(reading);
        }
    }

    private boolean isEmbeddedDerby() {
        Text rest = afterName();
        return driver == Driver.DERBY && !rest.startsWith("//") && !rest.startsWith("net://");
    }

    /** One host, which ends at the first colon after its brackets, if it has some. */
    private static void readSingle(Text address, Reading reading) {
        if (address.startsWith(":")) {
            reading.missing();
        } else if (address.startsWith("[")) {
            reading.address(address);
        } else {
            reading.address(address.between(0, address.endAt(":", 0)));
        }
    }

    private void readAuthority(Reading reading) {
        boolean hasHosts = hasAuthority && authority.lastIndexOf('@') < authority.length() - 1;
        if (hasHosts) {
            readUsers(reading);
        } else if (!driver.isLocalByDefault()) {
            reading.doubt(Doubt.NO_HOST);
        }
    }

    private void readEach(Reading reading) {
        int last = authority.lastIndexOf('@');
        int start = 0;
        while (start <= authority.length()) {
            int stop = authority.endAt(",", start);
            Text element = authority.between(start, stop).stripped();
            int end = element.endAt("/?#", 0);
            reading.element(element.between(0, end));
            if (element.after(end).indexOf('@') >= 0 || (stop < last && isUser(element))) {
                reading.doubt(Doubt.NOT_ENCODED);
            }
            start = stop + 1;
        }
    }

    /** Whether an element before an at sign seems to be the beginning of a user, whose password holds a comma. */
    private static boolean isUser(Text element) {
        return element.indexOf('@') < 0 && !isHost(element);
    }

    /** Hosts after a user: what stands before the only at sign is the user's, commas included, unless it is a host too. */
    private void readUsers(Reading reading) {
        int at = authority.lastIndexOf('@');
        boolean isOnly = at >= 0 && authority.indexOf('@') == at;
        if (!isOnly) {
            reading.list(authority);
            return;
        }
        if (hasHostBefore(authority.between(0, at))) {
            reading.doubt(Doubt.NOT_ENCODED);
        }
        reading.list(authority.after(at + 1));
    }

    /** Whether a host, and not a password, seems to stand before a comma of what precedes the at sign. */
    private static boolean hasHostBefore(Text user) {
        boolean hasHost = false;
        int start = 0;
        for (int comma = user.indexOf(','); comma >= 0; comma = user.indexOf(',', start)) {
            hasHost |= isHost(user.between(start, comma));
            start = comma + 1;
        }
        return hasHost;
    }

    private static boolean isHost(Text element) {
        int colon = element.indexOf(':', element.lastIndexOf(']') + 1);
        return !element.isEmpty()
                && (colon < 0 || (colon > 0 && element.after(colon + 1).isNumber()));
    }

    /** Why the hosts may not end where every program would end them, or null. */
    private @Nullable Doubt endDoubt() {
        Text last = authority.after(Math.max(authority.lastIndexOf('@'), authority.lastIndexOf(',')) + 1);
        int colon = last.indexOf(':', last.startsWith("[") ? last.lastIndexOf(']') + 1 : 0);
        Text port = last.after(colon + 1);
        boolean hasBrokenPort = colon >= 0 && !port.isNumber();
        if (hasBrokenPort && authority.indexOf('@') < 0 && tail.indexOf('@') >= 0) {
            return Doubt.NOT_ENCODED;
        }
        if (driver == Driver.POSTGRESQL_URI && isReadOn()) {
            return Doubt.NOT_ENCODED;
        }
        if (hasBrokenPort && port.isEmpty() && tail.startsWith("//")) {
            return Doubt.TWO_SCHEMES;
        }
        if (hasBrokenPort && driver == Driver.WEB) {
            return Doubt.NO_PORT;
        }
        if (driver == Driver.WEB && tail.startsWith("\\")) {
            return Doubt.BACKSLASH;
        }
        boolean hasPath = tail.startsWith("/")
                && tail.indexOf('#') < 0
                && !tail.startsWith("//")
                && tail.indexOf("://") < 0
                && !hasHostAfterComma(tail)
                && !url.text().startsWith("ws");
        if (driver == Driver.WEB && !hasPath && tail.indexOf(',') >= 0) {
            return Doubt.COMMA;
        }
        boolean hasBlank = driver == Driver.LDAP && tail.endAt(" \t", 0) < tail.length();
        return hasBlank ? Doubt.WHITE_SPACE : null;
    }

    /**
     * Whether libpq reads on where others stop: it ends a user at the first at sign before a slash, takes a host that begins
     * with another one for a socket, and knows no fragment.
     */
    private boolean isReadOn() {
        int hash = tail.indexOf('#');
        return authority.indexOf("@@") >= 0
                || tail.between(0, tail.endAt("/", 0)).indexOf('@') >= 0
                || hash == 0
                || (hash > 0 && tail.indexOf('?', hash) >= 0);
    }

    /** Whether a host with a port seems to follow a comma. */
    private static boolean hasHostAfterComma(Text tail) {
        boolean hasHost = false;
        for (int comma = tail.indexOf(','); comma >= 0 && !hasHost; comma = tail.indexOf(',', comma + 1)) {
            Text element = tail.between(comma + 1, tail.endAt(",/?#", comma + 1));
            int colon = element.lastIndexOf(':');
            hasHost = colon > 0 && element.after(colon + 1).isNumber();
        }
        return hasHost;
    }

    private void readJavaUri(Reading reading) {
        try {
            URI uri = new URI(url.text().toString());
            String host = uri.getHost();
            if (host != null) {
                reading.address(new Text(host), new Text(uri.getPort() < 0 ? "" : Integer.toString(uri.getPort())));
            } else {
                reading.noHost(noJavaHost());
            }
        } catch (URISyntaxException refused) {
            readAuthority(reading);
        }
    }

    /** What is said where Java finds no host: in a list, in a template, or where there is none. */
    private Doubt noJavaHost() {
        if (Reading.isTemplate(authority)) {
            return Doubt.TEMPLATE;
        }
        return authority.indexOf(',') >= 0 ? Doubt.NO_SINGLE_HOST : Doubt.NO_HOST;
    }

    private void readOpaque(Reading reading) {
        Text rest = afterName();
        while (rest.startsWith("/")) {
            rest = rest.after(1);
        }
        reading.list(rest.between(0, rest.endAt("/?;", 0)));
    }

    /** The text after the driver's name and its colon. */
    private Text afterName() {
        return url.text().after(driver.nameLength(url) + 1);
    }

    private void readService(Reading reading) {
        if (hasAuthority && driver == Driver.SPANNER) {
            reading.list(authority);
        } else if ("true".equals(parameters.value("autoConfigEmulator"))) {
            reading.local();
        } else {
            reading.service();
        }
    }

    /** The connection of hosts with parameters of their own, in this URL. */
    Connection connection(Reading reading, Parameters own) {
        Connection connection = hosts(reading, own);
        Target known = target == null ? target() : target;
        target = known;
        return connection.to(known.with(own, parameters));
    }

    /** What all connections of this URL lead to, but for parameters of their own. */
    private Target target() {
        Text text = url.text();
        int at = hasAuthority ? authority.lastIndexOf('@') : -1;
        Text name = at < 0 ? text.between(0, 0) : authority.between(0, authority.endAt(":@", 0));
        boolean isInside = driver.hosts() == HostSyntax.EMBEDDED;
        Text place = hasAuthority && !isInside ? tail : afterWord();
        if (driver.hosts() == HostSyntax.OPAQUE) {
            place = place.after(place.endAt("/", 0));
        }
        int end = place.endAt(driver == Driver.WEB ? "?#" : driver == Driver.DB2 ? "?#;:" : "?#;", 0);
        return Target.of(words(text).split(":", -1))
                .as(name.decoded())
                .at(place.between(0, end).toString(), place.after(end).toString());
    }

    /** The text after the driver's name and its colon, or after the first word of a URL of no driver. */
    private Text afterWord() {
        Text text = url.text();
        int end = driver == Driver.OTHER ? text.endAt(":", 0) : driver.nameLength(url);
        return text.after(Math.min(end + 1, text.length()));
    }

    /** The names before the hosts, in lower case, with colons between them. */
    private static String words(Text text) {
        int end = 0;
        while (end < text.length() && (text.at(end) == ':' || Url.isNameCharacter(text.at(end)))) {
            end++;
        }
        return text.between(0, end).lower();
    }

    private Connection hosts(Reading reading, Parameters own) {
        String factory = sockets.factory(own);
        if (factory != null && SocketReader.isOfCloud(factory)) {
            reading.clear();
            reading.service(parameters.value(INSTANCE));
            sockets.doubt(reading);
            return reading.connection(false, Channel.ENCRYPTED);
        }
        if (driver.hosts() != HostSyntax.KEYED) {
            readHostParameters(reading);
        }
        if (endDoubt != null) {
            reading.doubt(endDoubt);
        }
        Channel channel = sockets.read(reading, own, factory);
        return reading.connection(driver.isLocalByDefault(), channel == null ? channel(reading, own) : channel);
    }

    private Channel channel(Reading reading, Parameters own) {
        Channel channel = driver.channel(url, own, parameters);
        // Kafka, NATS and Elasticsearch take each host of a list for a URL, and a host without a scheme for a clear
        // one.
        boolean isEach = driver == Driver.OTHER || driver == Driver.WEB || driver == Driver.EACH;
        return isEach && channel.isEncrypted() && reading.hasSeveral() && !reading.isDoubtful()
                ? Channel.clear("write the scheme before each host")
                : channel;
    }

    void readHostParameters(Reading reading) {
        List<String> named = parameters.values(driver.hostParameters());
        for (String host : named) {
            if (driver.hosts() == HostSyntax.LIST_OR_PARAMETER) {
                reading.clear();
            }
            reading.names(new Text(host));
        }
        reading.doubtTwice(parameters.twice(driver.hostParameters()));
    }
}
