package dev.seaworthy.runtime.load.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random services, each spelled twice: whether two texts lead to one service is known before they are written, because they are
 * written from its parts.
 */
class RandomServicesTest {
    private static final int PAIRS = Integer.getInteger("services.pairs", 5_000);
    private static final long SEED = Long.getLong("services.seed", 20261128);

    private final Random random = new Random(SEED);

    /** What makes a service one: a host, a port and a name. */
    private record Parts(Family family, String host, int port, String name) {}

    private enum Family {
        POSTGRESQL(5432),
        MYSQL(3306),
        SQLSERVER(1433),
        ORACLE(1521),
        MONGODB(27017),
        REDIS(6379),
        AMQP(5672),
        BUCKET(0),
        QUEUE(0),
        WEB(443),
        MAILBOX(0),
        KEY(0);

        private final int port;

        Family(int port) {
            this.port = port;
        }
    }

    @Test
    void twoSpellingsAreOneServiceWhenTheirPartsAre() {
        for (int i = 0; i < PAIRS; i++) {
            Parts one = parts(Family.values()[random.nextInt(Family.values().length)]);
            Parts other = random.nextBoolean() ? one : changed(one);
            String first = spelled(one);
            String second = spelled(other);
            assertEquals(
                    one.equals(other),
                    Identity.of(first).isSame(Identity.of(second)),
                    () -> SEED + ": " + first + "  and  " + second);
        }
    }

    private Parts parts(Family family) {
        return new Parts(
                family,
                word() + ".example.com",
                random.nextInt(3) == 0 ? 20_000 + random.nextInt(9_999) : family.port,
                family == Family.REDIS ? Integer.toString(random.nextInt(16)) : word());
    }

    /** The same but for one part, of those that the family has. */
    private Parts changed(Parts parts) {
        boolean isNameAlone = parts.family().port == 0 && parts.family() != Family.MAILBOX;
        int part = isNameAlone ? 2 : random.nextInt(parts.family() == Family.MAILBOX ? 2 : 3);
        String name = parts.family() == Family.REDIS ? Integer.toString(16 + random.nextInt(16)) : parts.name() + "x";
        return switch (part) {
            case 0 -> new Parts(parts.family(), "x" + parts.host(), parts.port(), parts.name());
            case 1 ->
                parts.family() == Family.MAILBOX
                        ? new Parts(parts.family(), parts.host(), parts.port(), name)
                        : new Parts(parts.family(), parts.host(), parts.port() + 10_000, parts.name());
            default -> new Parts(parts.family(), parts.host(), parts.port(), name);
        };
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int length = 4 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String spelled(Parts parts) {
        return switch (parts.family()) {
            case POSTGRESQL -> postgresql(parts);
            case MYSQL -> mysql(parts);
            case SQLSERVER -> sqlServer(parts);
            case ORACLE -> oracle(parts);
            case MONGODB -> "mongodb://" + user() + list(parts) + "/" + encoded(parts.name()) + parameters();
            case REDIS -> redis(parts);
            case AMQP -> any("amqp://", "amqps://") + user() + address(parts) + "/" + encoded(parts.name());
            case BUCKET -> bucket(parts.name());
            case QUEUE -> queue(parts.name());
            case WEB -> web(parts);
            case MAILBOX -> mailbox(parts);
            case KEY -> key(parts.name());
        };
    }

    private String postgresql(Parts parts) {
        String database = encoded(parts.name());
        return switch (random.nextInt(4)) {
            case 0 ->
                "jdbc:" + any("", "p6spy:", "otel:", "aws-wrapper:") + "postgresql://" + address(parts) + "/" + database
                        + "?user=" + word() + "&password=" + word();
            case 1 -> any("r2dbc:postgresql://", "r2dbc:pool:postgres://") + user() + address(parts) + "/" + database;
            case 2 -> "host=" + host(parts) + " port=" + parts.port() + " dbname=" + parts.name() + " user=" + word();
            default ->
                any("postgres://", "postgresql://", "postgresql+asyncpg://", "postgis://") + user() + list(parts) + "/"
                        + database + parameters();
        };
    }

    private String mysql(Parts parts) {
        return switch (random.nextInt(4)) {
            case 0 -> "jdbc:mysql://address=(host=" + host(parts) + ")(port=" + parts.port() + ")/" + parts.name();
            case 1 ->
                word() + ":" + word() + "@tcp(" + host(parts) + ":" + parts.port() + ")/" + parts.name()
                        + "?parseTime=true";
            case 2 -> any("jdbc:mariadb://", "jdbc:mysql://") + address(parts) + "/" + parts.name() + parameters();
            default ->
                any("mysql://", "mysql2://", "mysql+pymysql://", "r2dbc:mysql://") + user() + address(parts) + "/"
                        + parts.name();
        };
    }

    private String sqlServer(Parts parts) {
        return switch (random.nextInt(3)) {
            case 0 ->
                "Server=tcp:" + host(parts) + "," + parts.port() + ";Initial Catalog=" + cased(parts.name())
                        + ";User ID=" + word();
            case 1 -> "r2dbc:mssql://" + user() + address(parts) + "/" + parts.name();
            default ->
                "jdbc:sqlserver://" + address(parts) + ";" + any("databaseName=", "database=") + cased(parts.name())
                        + ";user=" + word() + ";encrypt=true";
        };
    }

    private String oracle(Parts parts) {
        String name = cased(parts.name());
        return "jdbc:oracle:thin:"
                + switch (random.nextInt(3)) {
                    case 0 -> "@" + host(parts) + ":" + parts.port() + ":" + name;
                    case 1 ->
                        "@(DESCRIPTION=(ADDRESS=(PROTOCOL=tcps)(HOST=" + host(parts) + ")(PORT=" + parts.port()
                                + "))(CONNECT_DATA=(SERVICE_NAME=" + name + ")))";
                    default -> word() + "/" + word() + "@//" + address(parts) + "/" + name;
                };
    }

    private String redis(Parts parts) {
        String start = any("redis://", "rediss://") + any("", ":" + word() + "@", user()) + address(parts);
        return parts.name().equals("0") && random.nextBoolean()
                ? start + any("", "/")
                : start + any("/" + parts.name(), "?db=" + parts.name());
    }

    private String bucket(String name) {
        String region = any("eu-central-1", "us-east-1", "ap-south-1");
        return any(
                "s3://" + name + any("", "/", "/" + word()),
                "s3a://" + name,
                "arn:aws:s3:::" + name,
                "https://" + name + ".s3.amazonaws.com/" + any("", word()),
                "https://" + name + ".s3." + region + ".amazonaws.com",
                "https://s3." + region + ".amazonaws.com/" + name + any("", "/"),
                "https://s3-" + region + ".amazonaws.com/" + name);
    }

    private String queue(String name) {
        return any(
                "https://sqs.eu-central-1.amazonaws.com/123456789012/" + name,
                "https://eu-central-1.queue.amazonaws.com/123456789012/" + name,
                "arn:aws:sqs:eu-central-1:123456789012:" + name);
    }

    private String web(Parts parts) {
        return "https://" + any("", user()) + address(parts) + "/" + parts.name() + any("", "/", "#" + word());
    }

    private String mailbox(Parts parts) {
        String address = cased(parts.name()) + any("", "+" + word()) + "@" + cased(parts.host());
        return any(address, "mailto:" + address, word() + " " + word() + " <" + address + ">", " " + address);
    }

    /** A key of 24 bytes that begin with the name. */
    private String key(String name) {
        byte[] bytes = (name + "-qwX7!mR2zK9#vB4nL8pT").substring(0, 24).getBytes(StandardCharsets.US_ASCII);
        String base64 = Base64.getEncoder().encodeToString(bytes);
        String hex = HexFormat.of().formatHex(bytes);
        return any(
                new String(bytes, StandardCharsets.US_ASCII),
                '"' + new String(bytes, StandardCharsets.US_ASCII) + '"',
                base64,
                base64.replace('+', '-').replace('/', '_').replace("=", ""),
                "base64:" + base64,
                hex,
                hex.toUpperCase(Locale.ROOT));
    }

    private String user() {
        return word() + ":" + word() + "@";
    }

    private String parameters() {
        return any("", "?" + word() + "=" + word());
    }

    private String host(Parts parts) {
        return cased(parts.host()) + any("", "", ".");
    }

    private String address(Parts parts) {
        boolean isUsual = parts.port() == parts.family().port;
        return host(parts) + (isUsual && random.nextBoolean() ? "" : ":" + parts.port());
    }

    /** The address among others, which another text does not have. */
    private String list(Parts parts) {
        List<String> all = new ArrayList<>(List.of(address(parts)));
        while (random.nextInt(3) == 0) {
            all.add(word() + word() + ".example.org");
        }
        Collections.shuffle(all, random);
        return String.join(",", all);
    }

    private String encoded(String name) {
        return random.nextInt(3) == 0 ? "%" + Integer.toHexString(name.charAt(0)) + name.substring(1) : name;
    }

    private String cased(String text) {
        return random.nextInt(3) == 0 ? text.toUpperCase(Locale.ROOT) : text;
    }

    private String any(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
