package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;

/** The table of what leaves a connection unencrypted: by the scheme of a URL, and by its parameters. */
final class Encryption {
    /**
     * Schemes without encryption, each with the one that has it. IANA's registry of URI schemes for the standard ones; the
     * vendors' client documentation for redis and rediss (Redis), amqp and amqps (RabbitMQ), mqtt and mqtts (EMQX,
     * HiveMQ), nats and tls (NATS), and for the listeners of Kafka PLAINTEXT, SSL, SASL_PLAINTEXT and SASL_SSL.
     */
    private static final String[] CLEAR = {
        "http", "https",
        "ws", "wss",
        "redis", "rediss",
        "redis-sentinel", "rediss-sentinel",
        "valkey", "valkeys",
        "amqp", "amqps",
        "ldap", "ldaps",
        "smtp", "smtps",
        "imap", "imaps",
        "pop3", "pop3s",
        "ftp", "sftp or ftps",
        "telnet", "ssh",
        "mqtt", "mqtts",
        "tcp", "ssl",
        "nats", "tls",
        "stomp", "stomp+ssl",
        "bolt", "bolt+s",
        "neo4j", "neo4j+s",
        "plaintext", "ssl",
        "sasl_plaintext", "sasl_ssl",
        "memcached", "memcacheds",
        "syslog", "syslog+tls",
        "otlp", "https",
        "grpc", "grpcs",
        "h2:tcp", "h2:ssl",
        "hsqldb:hsql", "hsqldb:hsqls",
        "hsqldb:http", "hsqldb:https"
    };

    private Encryption() {}

    static @Nullable Violation judge(String text) {
        String url = Local.lower(text);
        if (url.startsWith("r2dbcs:")) {
            return null; // With TLS, whatever the driver (R2DBC specification, Connection URLs).
        }
        int start = HostReader.driver(url);
        int colon = url.indexOf("://", start);
        if (colon < 0) {
            return byDriver(url, url.substring(start));
        }
        String scheme = url.substring(start, colon);
        for (int i = 0; i < CLEAR.length; i += 2) {
            if (scheme.equals(CLEAR[i])) {
                return clear(CLEAR[i + 1].indexOf(' ') >= 0 ? CLEAR[i + 1] : CLEAR[i + 1] + "://");
            }
        }
        Violation violation = byDriver(url, scheme);
        int next = url.indexOf(',', colon);
        // Several URLs in one text, as Kafka's listeners and NATS's servers are written.
        return violation == null && next >= 0 && url.indexOf("://", next) >= 0
                ? judge(url.substring(next + 1).strip())
                : violation;
    }

    private static Violation clear(String instead) {
        return new Violation(RuleWords.ENCRYPTED, "use " + instead);
    }

    private static @Nullable Violation byDriver(String url, String scheme) {
        if (scheme.startsWith("postgres") || scheme.startsWith("pgsql") || scheme.startsWith("cockroachdb")) {
            return postgres(url);
        }
        if (scheme.startsWith("mysql")) {
            return mysql(url);
        }
        if (scheme.startsWith("mariadb")) {
            return mariadb(url);
        }
        if (scheme.startsWith("sqlserver") || scheme.startsWith("jtds:sqlserver") || scheme.startsWith("mssql")) {
            return sqlServer(url, scheme);
        }
        if (scheme.equals("mongodb")) {
            return has(url, "tls", "true") || has(url, "ssl", "true") ? null : parameter("tls=true");
        }
        if (scheme.equals("mongodb+srv")) {
            // The SRV form turns TLS on by itself (MongoDB manual, Connection Strings).
            return has(url, "tls", "false") || has(url, "ssl", "false") ? parameter("tls=true") : null;
        }
        if (scheme.equals("oracle")) {
            return clear("r2dbcs:oracle://");
        }
        if (scheme.startsWith("oracle:") && url.indexOf('@') >= 0) {
            return url.contains("@tcps:") || url.contains("protocol=tcps") ? null : clear("the protocol tcps");
        }
        return null;
    }

    /**
     * {@code sslmode} prefer, which is the default, falls back to clear text (PostgreSQL manual, Database Connection Control
     * Functions; the JDBC and R2DBC drivers have the same modes, and {@code ssl=true} alone means verify-full there).
     */
    private static @Nullable Violation postgres(String url) {
        String mode = value(url, "sslmode").replace('_', '-');
        boolean strict = mode.equals("require") || mode.equals("verify-ca") || mode.equals("verify-full");
        boolean isDriver = url.startsWith("jdbc:") || url.startsWith("r2dbc:");
        boolean ssl = isDriver && mode.isEmpty() && has(url, "ssl", "true");
        return strict || ssl ? null : parameter("sslmode=require");
    }

    /** Connector/J's {@code sslMode}, and what it replaced (MySQL Connector/J manual, Security). */
    private static @Nullable Violation mysql(String url) {
        String mode = value(url, "sslmode");
        if (mode.isEmpty()) {
            mode = value(url, "ssl-mode");
        }
        boolean strict = mode.equals("required") || mode.equals("verify_ca") || mode.equals("verify_identity");
        boolean older = mode.isEmpty() && has(url, "requiressl", "true") && !has(url, "usessl", "false");
        return strict || older ? null : parameter("sslMode=REQUIRED");
    }

    /** {@code sslMode} of MariaDB Connector/J is off by default; useSsl is its older name. */
    private static @Nullable Violation mariadb(String url) {
        String mode = value(url, "sslmode");
        boolean strict = mode.equals("trust") || mode.equals("verify-ca") || mode.equals("verify-full");
        boolean older = mode.isEmpty() && has(url, "usessl", "true");
        return strict || older ? null : parameter("sslMode=verify-full");
    }

    /**
     * {@code encrypt} is true by default since version 10.2 of Microsoft's driver; jTDS needs {@code ssl=require}, and the
     * R2DBC driver encrypts no more than the login without {@code ssl=true}.
     */
    private static @Nullable Violation sqlServer(String url, String scheme) {
        if (url.startsWith("r2dbc:")) {
            return has(url, "ssl", "true") ? null : parameter("ssl=true");
        }
        if (scheme.startsWith("jtds")) {
            String mode = value(url, "ssl");
            return mode.equals("require") || mode.equals("authenticate") ? null : parameter("ssl=require");
        }
        String encrypt = value(url, "encrypt");
        boolean off = encrypt.equals("false") || encrypt.equals("optional") || encrypt.equals("no");
        return off ? parameter("encrypt=true") : null;
    }

    private static Violation parameter(String parameter) {
        return new Violation(RuleWords.ENCRYPTED, "add " + parameter + " to its parameters");
    }

    private static boolean has(String url, String name, String value) {
        return value(url, name).equals(value);
    }

    /** The value of a parameter in a URL of lower case, or nothing. */
    private static String value(String url, String name) {
        String value = HostReader.parameter(url, name, 0);
        return value == null ? "" : value.strip();
    }
}
