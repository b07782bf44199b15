package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Ascii;

/**
 * Reads what takes the place of the hosts of a URL: a socket of this machine, and a named pipe of Windows, which may be
 * another machine's. Each driver knows its own parameters for them, and opens the hosts whatever others say.
 */
final class SocketReader {
    /** Parameters that name a socket, of any driver. */
    private static final String[] ANY = {
        "localSocket", "unixSocket", "unix_socket", "unixSocketPath", "socket", "pipe", "namedPipePath"
    };

    private static final String[] NONE = {};

    private static final String[] SOCKET = {"socket"};

    private static final String[] OF_MYSQL = {"socket", "unixSocket", "unix_socket"};

    private static final String[] OF_MARIADB = {"localSocket"};

    private static final String[] PIPE_OF_MARIADB = {"pipe"};

    private static final String[] EITHER_OF_MARIADB = {"localSocket", "pipe"};

    private static final String[] PIPE_OF_MYSQL = {"namedPipePath", "path"};

    private static final String[] PROTOCOL = {"protocol"};

    private static final String[] FACTORY = {"socketFactory"};

    private static final String[] FACTORY_ARGUMENT = {"socketFactoryArg"};

    /** Cloud SQL's and AlloyDB's connectors find an instance by its name, and encrypt with certificates of both sides. */
    private static final String[] CLOUD_FACTORIES = {
        "com.google.cloud.sql.postgres.SocketFactory",
        "com.google.cloud.sql.mysql.SocketFactory",
        "com.google.cloud.sql.mariadb.SocketFactory",
        "com.google.cloud.sql.sqlserver.SocketFactory",
        "com.google.cloud.alloydb.SocketFactory"
    };

    private static final String PIPE_FACTORY = "com.mysql.cj.protocol.NamedPipeSocketFactory";

    /** MySQL's driver gives a pipe back as it is where it should encrypt one. */
    private static final Channel CLEAR_PIPE = Channel.clear("use TCP with sslMode=REQUIRED in place of a named pipe");

    /** MariaDB's refuses to encrypt one, because its socket is not connected. */
    private static final Channel CLEAR_PIPE_OF_MARIADB =
            Channel.clear("use TCP with sslMode=verify-full in place of a named pipe");

    private final Url url;
    private final Driver driver;
    private final Parameters parameters;

    SocketReader(Url url, Driver driver, Parameters parameters) {
        this.url = url;
        this.driver = driver;
        this.parameters = parameters;
    }

    /** The class that opens sockets, which is named to Java's drivers alone; or null. */
    @Nullable
    String factory(Parameters own) {
        if (!url.isJdbc()) {
            return null;
        }
        String factory = first(own, FACTORY);
        boolean isPipe = driver == Driver.MYSQL && (isPipe(own) || isPipe(parameters));
        return factory == null && isPipe ? PIPE_FACTORY : factory;
    }

    private static boolean isPipe(Parameters parameters) {
        String protocol = parameters.value(PROTOCOL);
        return protocol != null && Ascii.lower(protocol).equals("pipe");
    }

    /** Whether a class is one of those connectors. */
    static boolean isOfCloud(String factory) {
        for (String each : CLOUD_FACTORIES) {
            if (factory.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Puts a socket or a pipe in the place of the hosts. The channel, where that decides it; or null. */
    @Nullable
    Channel read(Reading reading, Parameters own, @Nullable String factory) {
        String known = factory == null ? "" : Ascii.lower(factory);
        boolean isOfPipe = known.contains("namedpipe");
        Channel channel = null;
        if (isOfPipe && driver == Driver.MYSQL) {
            reading.clear();
            readPipe(reading, own);
            channel = CLEAR_PIPE;
        } else if (isOfPipe || known.contains("unix")) {
            reading.clear();
            String argument = first(own, ANY);
            String path = argument == null ? parameters.value(FACTORY_ARGUMENT) : argument;
            if (isOfPipe) {
                reading.pipe(path);
            } else {
                reading.local(path);
            }
        } else if (driver == Driver.MARIADB && url.isJdbc()) {
            channel = readMariadb(reading, own);
        } else {
            readSocket(reading, own);
        }
        doubt(reading);
        return channel;
    }

    /** Doubts what opens sockets, where it is said twice. */
    void doubt(Reading reading) {
        reading.doubtTwice(url.isJdbc() ? parameters.twice(FACTORY) : null);
        reading.doubtTwice(driver == Driver.MYSQL ? parameters.twice(PROTOCOL) : null);
    }

    private void readPipe(Reading reading, Parameters own) {
        reading.pipe(first(own, PIPE_OF_MYSQL));
        reading.doubtTwice(parameters.twice(PIPE_OF_MYSQL));
    }

    /** A pipe counts before a socket, and that of the URL before that of a host; it is on each host. */
    private @Nullable Channel readMariadb(Reading reading, Parameters own) {
        String ofUrl = given(parameters, PIPE_OF_MARIADB);
        String pipe = ofUrl == null ? given(own, PIPE_OF_MARIADB) : ofUrl;
        String socket = first(own, OF_MARIADB);
        if (pipe != null) {
            reading.pipes(pipe);
        } else if (socket != null) {
            reading.clear();
            reading.local(socket);
        }
        reading.doubtTwice(parameters.twice(EITHER_OF_MARIADB));
        Channel channel = driver.channel(url, own, parameters);
        boolean isClear = pipe != null && !channel.isEncrypted() && channel.doubt() == null;
        return isClear ? CLEAR_PIPE_OF_MARIADB : channel;
    }

    private void readSocket(Reading reading, Parameters own) {
        String[] names = names();
        String socket = first(own, names);
        if (socket != null) {
            reading.clear();
            reading.local(socket);
        } else if (mayKnowOthers()) {
            names = ANY;
            socket = first(own, names);
            if (socket != null) {
                reading.local(socket);
            }
        }
        reading.doubtTwice(parameters.twice(names));
    }

    /** The names by which the driver knows a socket. */
    private String[] names() {
        if (driver == Driver.MYSQL_URI || driver == Driver.MYSQLX) {
            return OF_MYSQL;
        }
        return driver == Driver.MARIADB || driver == Driver.POSTGRESQL_R2DBC ? SOCKET : NONE;
    }

    /** Whether programs of several languages read such a URL, of which one may open a socket by a name of its own. */
    private boolean mayKnowOthers() {
        String word = url.word();
        boolean isUnknown = driver == Driver.OTHER && (word == null || !Schemes.isKnown(word));
        return isUnknown
                || driver == Driver.MARIADB
                || driver == Driver.MYSQL_URI
                || driver == Driver.MYSQLX
                || driver == Driver.POSTGRESQL_URI;
    }

    /** The value of a host's own parameter, or else of the URL's. */
    private @Nullable String first(Parameters own, String... names) {
        String value = given(own, names);
        return value == null ? given(parameters, names) : value;
    }

    private static @Nullable String given(Parameters from, String... names) {
        String value = from.value(names);
        return value == null || value.isEmpty() ? null : value;
    }
}
