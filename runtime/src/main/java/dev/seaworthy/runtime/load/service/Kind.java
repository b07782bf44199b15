package dev.seaworthy.runtime.load.service;

import dev.seaworthy.runtime.Nullable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of service. One kind has several words for it: those of drivers, of their standards and of other languages. A fork of
 * a server is a kind of its own, also where it speaks the same protocol: MariaDB is not MySQL, Valkey is not Redis.
 */
@SuppressWarnings("ImmutableEnumChecker") // Nobody changes its arrays.
enum Kind {
    POSTGRESQL("PostgreSQL", 5432, Naming.DATABASE_OR_USER, "postgresql postgres pgsql postgis"),
    COCKROACHDB("CockroachDB", 26257, Naming.DATABASE_OR_USER, "cockroachdb cockroach"),
    YUGABYTEDB("YugabyteDB", 5433, Naming.DATABASE_OR_USER, "yugabytedb"),
    OPENGAUSS("openGauss", 5432, Naming.DATABASE_OR_USER, "opengauss"),
    EDB("EDB Postgres", 5444, Naming.DATABASE_OR_USER, "edb"),
    REDSHIFT("Amazon Redshift", 5439, Naming.DATABASE_OR_USER, "redshift"),
    MYSQL("MySQL", 3306, Naming.DATABASE, "mysql mysql2 mysqlx", "33060"),
    MARIADB("MariaDB", 3306, Naming.DATABASE, "mariadb"),
    SINGLESTORE("SingleStore", 3306, Naming.DATABASE, "singlestore"),
    SQLSERVER("SQL Server", 1433, Naming.DATABASE_IN_ANY_CASE, "sqlserver mssql"),
    ORACLE("Oracle", 1521, Naming.DATABASE_IN_ANY_CASE, "oracle", "2484"),
    DB2("Db2", 50000, Naming.DATABASE_IN_ANY_CASE, "db2"),
    MONGODB("MongoDB", 27017, Naming.DATABASE_OR_TEST, "mongodb"),
    REDIS("Redis", 6379, Naming.NUMBER, "redis rediss redis-socket redis+socket"),
    REDIS_SENTINEL("Redis", 26379, Naming.MASTER, "redis-sentinel rediss-sentinel redis+sentinel rediss+sentinel"),
    VALKEY("Valkey", 6379, Naming.NUMBER, "valkey valkeys"),
    MEMCACHED("Memcached", 11211, Naming.DATABASE, "memcached memcacheds"),
    CASSANDRA("Cassandra", 9042, Naming.DATABASE, "cassandra"),
    NEO4J("Neo4j", 7687, Naming.DATABASE, "neo4j bolt"),
    CLICKHOUSE("ClickHouse", 8123, Naming.DATABASE_OR_DEFAULT, "clickhouse ch", "8443"),
    SNOWFLAKE("Snowflake", 443, Naming.DATABASE_IN_ANY_CASE, "snowflake"),
    SAP_HANA("SAP HANA", 30015, Naming.DATABASE, "sap hana"),
    TRINO("Trino", 8080, Naming.DATABASE, "trino"),
    HIVE("Hive", 10000, Naming.DATABASE, "hive2 hive"),
    H2("H2", 9092, Naming.FILE, "h2"),
    HSQLDB("HSQLDB", 9001, Naming.FILE, "hsqldb"),
    DERBY("Derby", 1527, Naming.FILE, "derby"),
    SQLITE("SQLite", 0, Naming.FILE, "sqlite sqlite3"),
    DUCKDB("DuckDB", 0, Naming.FILE, "duckdb"),
    FILE("file", 0, Naming.FILE, "file"),
    AMQP("AMQP", 5672, Naming.VIRTUAL_HOST, "amqp amqps", "5671"),
    KAFKA("Kafka", 9092, Naming.DATABASE, "kafka"),
    NATS("NATS", 4222, Naming.DATABASE, "nats"),
    PULSAR("Pulsar", 6650, Naming.DATABASE, "pulsar", "6651"),
    MQTT("MQTT", 1883, Naming.DATABASE, "mqtt mqtts", "8883"),
    STOMP("STOMP", 61613, Naming.DATABASE, "stomp"),
    SERVICE_BUS("Azure Service Bus", 5671, Naming.DATABASE, "sb"),
    HTTP("HTTP", 80, Naming.WEB, "http https", "443"),
    WEBSOCKET("WebSocket", 80, Naming.WEB, "ws wss", "443"),
    GRPC("gRPC", 0, Naming.WEB, "grpc grpcs"),
    LDAP("LDAP", 389, Naming.ENTRY, "ldap ldaps", "636"),
    SMTP("SMTP", 25, Naming.ACCOUNT, "smtp smtps", "465", "587", "2525"),
    IMAP("IMAP", 143, Naming.ACCOUNT, "imap imaps", "993"),
    POP3("POP3", 110, Naming.ACCOUNT, "pop3 pop3s", "995"),
    FTP("FTP", 21, Naming.DATABASE, "ftp ftps", "990"),
    SFTP("SFTP", 22, Naming.DATABASE, "sftp ssh scp"),
    S3("S3", 0, Naming.DATABASE, "s3 s3a s3n"),
    GOOGLE_STORAGE("Google Cloud Storage", 0, Naming.DATABASE, "gs gcs"),
    AZURE_STORAGE("Azure Storage", 0, Naming.DATABASE, "wasb wasbs abfs abfss az azblob azure"),
    SQS("Amazon SQS", 0, Naming.DATABASE, "sqs");

    private static final Map<String, Kind> WORDS = words();

    private final String label;
    private final String port;
    private final Naming naming;
    private final String spellings;
    private final String[] otherPorts;

    /** A row: the usual port or 0, and those of the same service with encryption, or for another protocol of its. */
    Kind(String label, int port, Naming naming, String spellings, String... otherPorts) {
        this.label = label;
        this.naming = naming;
        this.port = port == 0 ? "" : Integer.toString(port);
        this.spellings = spellings;
        this.otherPorts = otherPorts;
    }

    private static Map<String, Kind> words() {
        Map<String, Kind> words = new HashMap<>();
        for (Kind kind : values()) {
            for (String word : kind.spellings.split(" ", -1)) {
                words.put(word, kind);
            }
        }
        return words;
    }

    /** Whether the table has a kind that people call so. */
    static boolean isKnown(String label) {
        for (Kind kind : values()) {
            if (kind.label.equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** What its services are called on their hosts. */
    Naming naming() {
        return naming;
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** The kind that the words before the hosts of a text name, or null where the table does not know them. */
    static @Nullable Kind of(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Kind kind = of(words.get(i));
            boolean isWrapper = words.get(i).equals("gcp") || words.get(i).equals("jtds");
            if (kind != null || !isWrapper) {
                return kind;
            }
        }
        return null;
    }

    /** What follows a plus is a driver of another language, or a way to encrypt. */
    private static @Nullable Kind of(String word) {
        Kind whole = WORDS.get(word);
        int plus = word.indexOf('+');
        return whole == null && plus > 0 ? WORDS.get(word.substring(0, plus)) : whole;
    }

    /** The port in the one way to write it: the usual one where none is written, and in place of its encrypted twin. */
    String port(String written) {
        for (String each : otherPorts) {
            if (each.equals(written)) {
                return port;
            }
        }
        return written.isEmpty() ? port : written;
    }
}
