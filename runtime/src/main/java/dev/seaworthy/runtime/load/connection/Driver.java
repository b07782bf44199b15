package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;

/**
 * The table of driver families: the beginnings of their URLs, how hosts and parameters are written, and what decides whether
 * they encrypt. The drivers' own parsers are run beside it in module connectors, for those that are named by a class.
 */
@SuppressWarnings("ImmutableEnumChecker") // Nobody changes its arrays.
enum Driver {
    /** {@code org.postgresql.Driver.parseURL}, and forks of it. */
    POSTGRESQL_JDBC(
            "jdbc:postgresql jdbc:cockroachdb jdbc:yugabytedb jdbc:opengauss jdbc:edb",
            HostSyntax.LIST_OR_PARAMETER,
            "/?",
            ParameterSyntax.POSTGRESQL,
            Tls.POSTGRESQL_JDBC,
            "host PGHOST",
            true),
    /** {@code io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider}. */
    POSTGRESQL_R2DBC(
            "r2dbc:postgresql r2dbc:postgres",
            HostSyntax.LIST,
            "/?#",
            ParameterSyntax.R2DBC,
            Tls.POSTGRESQL_R2DBC,
            "host socket",
            true),
    /** Connection URIs of libpq (PostgreSQL manual, Connection Strings). */
    POSTGRESQL_URI(
            "postgresql postgres cockroachdb pgsql jdbc:pgsql",
            HostSyntax.LIST,
            "/?#",
            ParameterSyntax.QUERY_EXACT,
            Tls.POSTGRESQL_URI,
            "host hostaddr",
            true),
    /** {@code com.mysql.cj.conf.ConnectionUrlParser}. */
    MYSQL("jdbc:mysql jdbc:mysql+srv", HostSyntax.KEYED, "/?#", ParameterSyntax.MYSQL, Tls.MYSQL, "", true),
    /** Connection URIs of MySQL (MySQL manual, Connecting Using URI-Like Strings), R2DBC's and Vert.x's clients. */
    MYSQL_URI("mysql r2dbc:mysql", HostSyntax.KEYED, "/?#", ParameterSyntax.QUERY, Tls.MYSQL_URI, "host", true),
    /** X DevAPI (MySQL Connector/J Developer Guide). */
    MYSQLX("mysqlx mysqlx+srv", HostSyntax.KEYED, "/?#", ParameterSyntax.QUERY, Tls.MYSQLX, "host", true),
    /** {@code org.mariadb.jdbc.Configuration.parse}, and SingleStore's fork of it. */
    MARIADB(
            "jdbc:mariadb mariadb r2dbc:mariadb jdbc:singlestore",
            HostSyntax.KEYED,
            "/?",
            ParameterSyntax.MARIADB,
            Tls.MARIADB,
            "",
            true),
    /** {@code com.microsoft.sqlserver.jdbc.Util.parseUrl}. */
    SQLSERVER("jdbc:sqlserver", HostSyntax.SQLSERVER, ";", ParameterSyntax.MIXED, Tls.SQLSERVER, "", true),
    /** jTDS (FAQ, URL format). */
    JTDS("jdbc:jtds", HostSyntax.LIST, "/;?", ParameterSyntax.MIXED, Tls.JTDS, "", false),
    /** {@code io.r2dbc.mssql.MssqlConnectionFactoryProvider}. */
    MSSQL_R2DBC(
            "r2dbc:mssql r2dbc:sqlserver", HostSyntax.LIST, "/?#", ParameterSyntax.R2DBC, Tls.MSSQL_R2DBC, "", false),
    /** URLs of SQL Server in Go, Python and other languages, with the parameters of Microsoft's ODBC driver. */
    MSSQL("mssql sqlserver", HostSyntax.LIST, "/?#;", ParameterSyntax.MIXED, Tls.SQLSERVER, "server", false),
    /**
     * {@code oracle.net.resolver.EZConnectResolver}, and descriptors (Oracle Net Services Reference): each address names its
     * protocol, which {@link OracleReader} reads.
     */
    ORACLE("jdbc:oracle", HostSyntax.ORACLE, "/?", ParameterSyntax.QUERY, null, "", false),
    /** oracle-r2dbc (its README): TLS by r2dbcs. */
    ORACLE_R2DBC("r2dbc:oracle oracle", HostSyntax.LIST, "/?#", ParameterSyntax.R2DBC, Tls.ORACLE_R2DBC, "", false),
    /** {@code com.mongodb.ConnectionString}. */
    MONGODB("mongodb", HostSyntax.LIST, "/?", ParameterSyntax.MONGODB, Tls.MONGODB, "", false),
    /** The same with an SRV record. */
    MONGODB_SRV("mongodb+srv", HostSyntax.LIST, "/?", ParameterSyntax.MONGODB, Tls.MONGODB_SRV, "", false),
    /** {@code com.rabbitmq.client.ConnectionFactory.setUri}: without a host that a URI can have, it is localhost. */
    RABBITMQ("amqp amqps", HostSyntax.JAVA_URI, "/?#", ParameterSyntax.QUERY, null, "", true),
    /** {@code jakarta.mail.URLName}: only a slash ends the host, and without one it is localhost. */
    MAIL("smtp smtps imap imaps pop3 pop3s", HostSyntax.SINGLE, "/", ParameterSyntax.QUERY, null, "", true),
    /** {@code com.sun.jndi.ldap.LdapURL}: without a host it is localhost. */
    LDAP("ldap ldaps", HostSyntax.LIST, "/?#", ParameterSyntax.QUERY, null, "", true),
    /** Lettuce's URLs of sentinels: one scheme for several hosts. */
    SENTINEL(
            "redis-sentinel rediss-sentinel redis+sentinel rediss+sentinel",
            HostSyntax.LIST,
            "/?#",
            ParameterSyntax.QUERY,
            null,
            "",
            false),
    /** Listeners of Kafka, servers of NATS, brokers of ActiveMQ: split at commas, then each is read. */
    EACH(
            "nats tls opentls ssl tcp plaintext sasl_plaintext sasl_ssl",
            HostSyntax.EACH,
            "",
            ParameterSyntax.QUERY,
            null,
            "",
            false),
    /** RFC 9110 and the WHATWG's URL standard, which ends a host at a backslash too. */
    WEB("http https ws wss", HostSyntax.LIST, "/?#\\", ParameterSyntax.QUERY, null, "", false),
    /** IBM's driver of Db2. */
    DB2("jdbc:db2", HostSyntax.LIST, "/?;", ParameterSyntax.MIXED, Tls.DB2, "", true),
    /** Snowflake. */
    SNOWFLAKE("jdbc:snowflake", HostSyntax.LIST, "/?", ParameterSyntax.QUERY, Tls.SNOWFLAKE, "", false),
    /** {@code com.clickhouse.jdbc.internal.JdbcConfiguration}: {@code jdbc:clickhouse:https://} is HTTPS whatever its parameters. */
    CLICKHOUSE("jdbc:clickhouse jdbc:ch", HostSyntax.LIST, "/?#", ParameterSyntax.CLICKHOUSE, Tls.CLICKHOUSE, "", true),
    /** Trino, Presto, Hive, and ClickHouse's drivers of other languages. */
    SSL_TRUE(
            "jdbc:trino jdbc:presto jdbc:hive2 clickhouse",
            HostSyntax.LIST,
            "/?;",
            ParameterSyntax.MIXED,
            Tls.SSL_TRUE,
            "",
            true),
    /** SAP HANA. */
    SAP("jdbc:sap", HostSyntax.LIST, "/?;", ParameterSyntax.MIXED, Tls.SAP, "", false),
    /** Services of a cloud, which are reached by HTTPS at their own addresses. */
    CLOUD(
            "jdbc:bigquery jdbc:awsathena jdbc:athena",
            HostSyntax.SERVICE,
            "/?;",
            ParameterSyntax.MIXED,
            Tls.ALWAYS,
            "",
            false),
    /** Cloud Spanner: no host but that of an emulator. */
    SPANNER("jdbc:cloudspanner", HostSyntax.SERVICE, "/?;", ParameterSyntax.MIXED, Tls.SPANNER, "", false),
    /** Sybase, Firebird and Phoenix: the host follows the driver's words directly. */
    SYBASE("jdbc:sybase:tds", HostSyntax.OPAQUE, ":/?", ParameterSyntax.QUERY, Tls.NEVER, "", false),
    /** Firebird (Jaybird's manual): {@code host/port:path} and {@code //host:port/path}. */
    FIREBIRD("jdbc:firebirdsql jdbc:firebird", HostSyntax.OPAQUE, ":/?", ParameterSyntax.QUERY, Tls.NEVER, "", false),
    /** Phoenix: ZooKeeper's hosts. */
    PHOENIX("jdbc:phoenix", HostSyntax.OPAQUE, ":/;", ParameterSyntax.QUERY, Tls.NEVER, "", true),
    /** H2 and HSQLDB as servers. */
    H2_SERVER(
            "jdbc:h2:tcp jdbc:hsqldb:hsql jdbc:hsqldb:http r2dbc:h2:tcp",
            HostSyntax.LIST,
            "/?;",
            ParameterSyntax.QUERY,
            Tls.H2,
            "",
            true),
    /** The same with TLS. */
    H2_TLS(
            "jdbc:h2:ssl jdbc:hsqldb:hsqls jdbc:hsqldb:https r2dbc:h2:ssl",
            HostSyntax.LIST,
            "/?;",
            ParameterSyntax.QUERY,
            Tls.ALWAYS,
            "",
            true),
    /** Derby's server is named by {@code //}; without it the engine is embedded, whatever stands there. */
    DERBY("jdbc:derby", HostSyntax.LIST, "/?;", ParameterSyntax.MIXED, Tls.DERBY, "", true),
    /** Databases inside the process, files and sockets. */
    EMBEDDED(
            "jdbc:h2 jdbc:hsqldb jdbc:sqlite jdbc:duckdb r2dbc:h2 r2dbc:h2:mem r2dbc:h2:file sqlite sqlite3 duckdb h2 file unix"
                    + " unix-abstract http+unix https+unix vsock vm mem inproc redis-socket redis+socket ipc npipe",
            HostSyntax.EMBEDDED,
            "",
            ParameterSyntax.QUERY,
            Tls.ALWAYS,
            "",
            true),
    /** Names and addresses as gRPC, STUN, SIP and mail write them, without {@code //}. */
    RESOLVER(
            "dns ipv4 ipv6 passthrough xds stun stuns turn turns sip sips mailto xmpp",
            HostSyntax.OPAQUE,
            "?;",
            ParameterSyntax.QUERY,
            null,
            "",
            false),
    /** Every other URL. */
    OTHER("", HostSyntax.LIST, "/?#", ParameterSyntax.QUERY, null, "", false);

    private final String[] names;
    private final HostSyntax hosts;
    private final String ends;
    private final ParameterSyntax parameters;
    private final @Nullable Tls tls;
    private final String[] hostParameters;
    private final boolean isLocalByDefault;

    Driver(
            String names,
            HostSyntax hosts,
            String ends,
            ParameterSyntax parameters,
            @Nullable Tls tls,
            String hostParameters,
            boolean isLocalByDefault) {
        this.names = names.split(" ");
        this.hosts = hosts;
        this.ends = ends;
        this.parameters = parameters;
        this.tls = tls;
        this.hostParameters = hostParameters.isEmpty() ? new String[0] : hostParameters.split(" ");
        this.isLocalByDefault = isLocalByDefault;
    }

    /** The row with the longest name that fits, or the last one. */
    static Driver of(Url url) {
        Driver best = OTHER;
        int length = 0;
        for (Driver driver : values()) {
            for (String name : driver.names) {
                if (name.length() > length && url.isFor(name)) {
                    best = driver;
                    length = name.length();
                }
            }
        }
        return best;
    }

    /** The length of the name by which this row was found, without its standard. */
    int nameLength(Url url) {
        int length = 0;
        for (String name : names) {
            if (url.isFor(name)) {
                length = Math.max(length, name.length() - url.standard().length());
            }
        }
        return length;
    }

    HostSyntax hosts() {
        return hosts;
    }

    /** The characters that end the hosts. */
    String ends() {
        return ends;
    }

    ParameterSyntax parameters() {
        return parameters;
    }

    /** The parameters that name hosts too. */
    String[] hostParameters() {
        return hostParameters;
    }

    /** Whether the local machine is opened where no host is written. */
    boolean isLocalByDefault() {
        return isLocalByDefault;
    }

    /** Whether some URL of this row is encrypted, or may be: a parameter decides, or nothing here knows the scheme. */
    boolean canEncrypt(Url url) {
        if (tls != null) {
            return tls.canEncrypt() || url.isSecure();
        }
        String word = url.word();
        return word == null || !Schemes.isClear(word);
    }

    /** The channel of one host. */
    Channel channel(Url url, Parameters own, Parameters whole) {
        if (this == CLICKHOUSE && url.text().indexOf(":https://") >= 0) {
            return Channel.ENCRYPTED;
        }
        if (tls != null) {
            return tls.channel(own, whole, url.isSecure());
        }
        String word = url.word();
        return word == null ? Channel.doubtful(Doubt.UNKNOWN_SCHEME) : Schemes.channel(word);
    }
}
