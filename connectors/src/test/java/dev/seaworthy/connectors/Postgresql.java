package dev.seaworthy.connectors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.jdbc.SslMode;
import org.postgresql.util.PSQLException;

/** PostgreSQL's JDBC driver. */
final class Postgresql implements Connector {
    @Override
    public String name() {
        return "PostgreSQL JDBC";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of("jdbc:postgresql://", "jdbc:postgresql:", "jdbc:postgresql:/", "JDBC:postgresql://"),
                List.of("%2Fvar%2Frun"),
                List.of("/", "/shop", "/localhost"),
                "?",
                "&",
                List.of(
                        "sslmode=require",
                        "sslmode=require",
                        "sslmode=verify-full",
                        "sslmode=prefer",
                        "sslmode=allow",
                        "sslmode=disable",
                        "sslMode=require",
                        "ssl=true",
                        "ssl=false",
                        "ssl",
                        "ssl=",
                        "host=%h",
                        "PGHOST=%h",
                        "user=app",
                        "password=x;sslmode=require",
                        "ApplicationName=localhost",
                        "socketFactory=com.google.cloud.sql.postgres.SocketFactory",
                        "cloudSqlInstance=p:r:i",
                        "options=a@localhost"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            Properties properties = Driver.parseURL(text, null);
            if (properties == null) {
                return Optional.empty();
            }
            if ("com.google.cloud.sql.postgres.SocketFactory"
                    .equals(PGProperty.SOCKET_FACTORY.getOrDefault(properties))) {
                return Optional.of(new Opened(List.of("instance"), false));
            }
            SslMode mode = SslMode.of(properties);
            String hosts = PGProperty.PG_HOST.getOrDefault(properties);
            return Optional.of(new Opened(
                    hosts == null ? List.of("") : Arrays.asList(hosts.split(",", -1)), !mode.requireEncryption()));
        } catch (PSQLException | RuntimeException refused) {
            return Optional.empty();
        }
    }
}
