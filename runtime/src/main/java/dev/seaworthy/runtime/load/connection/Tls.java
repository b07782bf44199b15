package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Ascii;
import java.util.Set;

/** How a driver family decides whether it encrypts: by parameters, the first that is there first, or by default. */
@SuppressWarnings("ImmutableEnumChecker") // Nobody changes its arrays.
enum Tls {
    /**
     * {@code org.postgresql.jdbc.SslMode.of}: sslmode decides where it is there, then ssl, which means verify-full; without
     * both it is prefer, which falls back to clear text.
     */
    POSTGRESQL_JDBC(
            false,
            "sslmode",
            "require",
            Switch.of("sslmode", "require", "verify-ca", "verify-full"),
            Switch.of("ssl", "true", "")),
    /** libpq (PostgreSQL manual, Database Connection Control Functions), and Vert.x's client with the same words. */
    POSTGRESQL_URI(false, "sslmode", "require", Switch.of("sslmode", "require", "verify-ca", "verify-full")),
    /** {@code io.r2dbc.postgresql.client.SSLMode}; a tunnel is TLS from the first byte; ssl alone means verify-full. */
    POSTGRESQL_R2DBC(
            false,
            "sslMode",
            "require",
            Switch.of("sslMode", "require", "verify-ca", "verify_ca", "verify-full", "verify_full", "tunnel"),
            Switch.of("ssl", "true")),
    /**
     * {@code com.mysql.cj.conf.DefaultPropertySet.initializeProperties}: sslMode, and where it is not there the three that it
     * replaced; PREFERRED, the default, falls back to clear text.
     */
    MYSQL(
            false,
            "sslMode",
            "REQUIRED",
            Switch.of("sslMode", "required", "verify_ca", "verify_identity"),
            Switch.of("useSSL").orClear("false", "no"),
            Switch.of("requireSSL", "true", "yes").orClear(),
            Switch.of("verifyServerCertificate", "true", "yes")),
    /** The words of MySQL's own programs, of R2DBC and of Vert.x. */
    MYSQL_URI(
            false,
            "ssl-mode",
            "REQUIRED",
            Switch.of("ssl-mode", "required", "verify_ca", "verify_identity").or("sslMode")),
    /** Go's driver of MySQL (its README, Parameters): off by default, and preferred falls back to clear text. */
    MYSQL_GO(false, "tls", "true", Switch.of("tls", "true")),
    /** X DevAPI (MySQL Connector/J Developer Guide): REQUIRED by default. */
    MYSQLX(
            true,
            "xdevapi.ssl-mode",
            "REQUIRED",
            Switch.of("xdevapi.ssl-mode", "required", "verify_ca", "verify_identity")
                    .or("ssl-mode")),
    /** {@code org.mariadb.jdbc.export.SslMode.from}: disable by default; useSsl is its older name. */
    MARIADB(
            false,
            "sslMode",
            "verify-full",
            Switch.of("useSsl", "true", "1", "").orClear().exactly(),
            Switch.of(
                    "sslMode",
                    "trust",
                    "required",
                    "verify-ca",
                    "verify_ca",
                    "verify-full",
                    "verify_full",
                    "verify_identity",
                    "1",
                    "true",
                    "tunnel")),
    /** Microsoft's driver: encrypt is true by default since version 10.2 (Microsoft Learn, Connecting with encryption). */
    SQLSERVER(true, "encrypt", "true", Switch.of("encrypt", "true", "yes", "mandatory", "strict")),
    /** jTDS (FAQ, URL format): off by default, and request falls back to clear text. */
    JTDS(false, "ssl", "require", Switch.of("ssl", "require", "authenticate")),
    /** r2dbc-mssql (its README): no more than the login is encrypted without ssl=true. */
    MSSQL_R2DBC(false, "ssl", "true", Switch.of("ssl", "true")),
    /** {@code com.mongodb.ConnectionString}: off by default; tls and ssl are two names of one option. */
    MONGODB(false, "tls", "true", Switch.of("tls", "true", "yes", "1").or("ssl")),
    /** The same with an SRV record, which turns it on (MongoDB manual, Connection Strings). */
    MONGODB_SRV(true, "tls", "true", Switch.of("tls", "true", "yes", "1").or("ssl")),
    /** IBM's driver (Db2 manual, Configuring connections under the IBM Data Server Driver for JDBC to use TLS). */
    DB2(false, "sslConnection", "true", Switch.of("sslConnection", "true")),
    /** Snowflake's driver: TLS unless ssl=off (Snowflake documentation, JDBC Driver connection parameter reference). */
    SNOWFLAKE(true, "ssl", "on", Switch.of("ssl", "on", "true")),
    /** Cloud Spanner: gRPC over TLS unless usePlainText=true (Google's documentation of the JDBC driver). */
    SPANNER(true, "usePlainText", "false", Switch.of("usePlainText", "false")),
    /** {@code com.clickhouse.jdbc.internal.JdbcConfiguration}, where the URL has no https of its own. */
    CLICKHOUSE(false, "ssl", "true", Switch.of("ssl", "true")),
    /** ClickHouse in other languages, Trino, Presto, Hive, whose drivers call it ssl (each vendor's JDBC documentation). */
    SSL_TRUE(false, "ssl", "true", Switch.of("ssl", "true", "1")),
    /** SAP HANA (SAP HANA Client Interface Programming Reference, JDBC Connection Properties). */
    SAP(false, "encrypt", "true", Switch.of("encrypt", "true", "1")),
    /** Derby (Server and Administration Guide, Network encryption). */
    DERBY(false, "ssl", "basic", Switch.of("ssl", "basic", "peerauthentication")),
    /** oracle-r2dbc (its README): TLS by r2dbcs. */
    ORACLE_R2DBC(false, "use r2dbcs:oracle://"),
    /** H2 and HSQLDB, whose URLs say it. */
    H2(false, "use jdbc:h2:ssl:// or jdbc:hsqldb:hsqls://"),
    /** Services that are reached by HTTPS alone. */
    ALWAYS(true, ""),
    /** Never, with these drivers. */
    NEVER(false, "use a driver or a tunnel that encrypts");

    /** The values that are shown where they stand; any other text may be a secret in the wrong place. */
    private static final Set<String> SHOWN = Set.of(
            "",
            "0",
            "allow",
            "disable",
            "disabled",
            "false",
            "no",
            "off",
            "optional",
            "prefer",
            "preferred",
            "request",
            "true");

    private final boolean byDefault;
    private final String name;
    private final String advised;
    private final Channel clear;
    private final Switch[] switches;

    /** One whose parameters do not decide. */
    Tls(boolean byDefault, String advice) {
        this.byDefault = byDefault;
        this.name = "";
        this.advised = "";
        this.clear = Channel.clear(advice);
        this.switches = new Switch[0];
    }

    /** One that parameters decide; the one that is advised is the first that counts, or the only one. */
    Tls(boolean byDefault, String name, String value, Switch... switches) {
        this.byDefault = byDefault;
        this.name = name;
        this.advised = name.concat("=").concat(value);
        this.clear = Channel.clear("add ".concat(advised).concat(" to its parameters"));
        this.switches = switches;
    }

    /** Whether a URL can ask for encryption, or has it by default. */
    boolean canEncrypt() {
        return byDefault || switches.length > 0;
    }

    /** The channel of a host with parameters of its own, which count first, and all those of its URL. */
    Channel channel(Parameters own, Parameters all, boolean isSecureScheme) {
        // MariaDB's host decides alone where it says anything; MySQL's takes what it does not say from the URL.
        boolean isAlone = this == MARIADB && own.value("sslMode") != null;
        Parameters whole = isAlone ? own : all;
        for (Switch each : switches) {
            String value = own.value(each.names());
            Parameters parameters = value == null ? whole : own;
            value = value == null ? whole.value(each.names()) : value;
            Doubt twice = parameters.twice(each.names());
            if (twice != null) {
                return Channel.doubtful(twice);
            }
            Channel channel = value == null ? null : decided(each, value, parameters);
            if (channel != null) {
                return channel;
            }
        }
        return byDefault || isSecureScheme ? Channel.ENCRYPTED : clear;
    }

    private @Nullable Channel decided(Switch by, String value, Parameters parameters) {
        if (by.encrypts(value)) {
            return Channel.ENCRYPTED;
        }
        return by.clears(value) ? clear(by, value, parameters) : null;
    }

    /** What is advised takes the place of a parameter that means the same; another one does not count beside it. */
    private Channel clear(Switch by, String value, Parameters parameters) {
        boolean isAdvised = false;
        String found = "";
        for (String each : by.names()) {
            isAdvised |= each.equals(name);
            found = parameters.value(each) == null ? found : each;
        }
        if (!isAdvised) {
            return clear;
        }
        String place = SHOWN.contains(Ascii.lower(value))
                ? found.concat("=").concat(value)
                : "the value that ".concat(found).concat(" has");
        return Channel.clear("write ".concat(advised).concat(" in place of ").concat(place));
    }
}
