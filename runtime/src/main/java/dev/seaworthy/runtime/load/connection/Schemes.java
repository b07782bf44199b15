package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;

/** What the scheme of a URL alone says of its channel. */
final class Schemes {
    /**
     * Schemes without encryption, each with the one that has it. IANA's registry of URI schemes for the standard ones; the
     * vendors' client documentation for redis and rediss (Redis), amqp and amqps (RabbitMQ), mqtt and mqtts (EMQX,
     * HiveMQ), nats and tls (NATS), and for the listeners of Kafka PLAINTEXT, SSL, SASL_PLAINTEXT and SASL_SSL.
     */
    private static final String[] CLEAR = {
        "http", "https://",
        "ws", "wss://",
        "redis", "rediss://",
        "redis-sentinel", "rediss-sentinel://",
        "redis+sentinel", "rediss+sentinel://",
        "valkey", "valkeys://",
        "amqp", "amqps://",
        "ldap", "ldaps://",
        "smtp", "smtps://",
        "imap", "imaps://",
        "pop3", "pop3s://",
        "ftp", "sftp or ftps",
        "telnet", "ssh://",
        "mqtt", "mqtts://",
        "tcp", "ssl://",
        "udp", "a protocol with TLS",
        "nats", "tls://",
        "stomp", "stomp+ssl://",
        "bolt", "bolt+s://",
        "neo4j", "neo4j+s://",
        "plaintext", "ssl://",
        "sasl_plaintext", "sasl_ssl://",
        "memcached", "memcacheds://",
        "syslog", "syslog+tls://",
        "otlp", "https://",
        "grpc", "grpcs://",
        "coap", "coaps://",
        "git", "ssh://",
        "svn", "svn+ssh://",
        "sip", "sips:",
        "stun", "stuns:",
        "turn", "turns:",
        "nio", "nio+ssl://"
    };

    /** Schemes that say encryption: the second halves of the pairs above, and a few of vendors and of cloud services. */
    private static final String[] ENCRYPTED = {
        "https",
        "wss",
        "rediss",
        "rediss-sentinel",
        "rediss+sentinel",
        "valkeys",
        "amqps",
        "ldaps",
        "smtps",
        "imaps",
        "pop3s",
        "ftps",
        "sftp",
        "ssh",
        "scp",
        "mqtts",
        "ssl",
        "tls",
        "opentls",
        "sasl_ssl",
        "memcacheds",
        "otlps",
        "grpcs",
        "coaps",
        "sips",
        "stuns",
        "turns",
        "wasbs",
        "abfss",
        "s3",
        "s3a",
        "gs",
        "sqs",
        "sns"
    };

    /** Endings that say encryption, whatever stands before. */
    private static final String[] ENDINGS = {"+ssl", "+tls", "+https", "+wss", "+ssh", "+s", "+ssc"};

    private Schemes() {}

    /** Whether it is a scheme that somebody would write with {@code ://}. */
    static boolean isKnown(String scheme) {
        return isEncrypted(scheme) || advice(scheme) != null;
    }

    /** Whether it is a scheme without encryption. */
    static boolean isClear(String scheme) {
        return !isEncrypted(scheme) && advice(scheme) != null;
    }

    static Channel channel(String scheme) {
        if (isEncrypted(scheme)) {
            return Channel.ENCRYPTED;
        }
        String advice = advice(scheme);
        return advice == null ? Channel.doubtful(Doubt.UNKNOWN_SCHEME) : Channel.clear(advice);
    }

    private static boolean isEncrypted(String scheme) {
        for (String encrypted : ENCRYPTED) {
            if (scheme.equals(encrypted)) {
                return true;
            }
        }
        for (String ending : ENDINGS) {
            if (scheme.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String advice(String scheme) {
        for (int i = 0; i < CLEAR.length; i += 2) {
            if (scheme.equals(CLEAR[i])) {
                return "use ".concat(CLEAR[i + 1]);
            }
        }
        return null;
    }
}
