package dev.seaworthy.connectors;

import com.clickhouse.jdbc.internal.JdbcConfiguration;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** ClickHouse's JDBC driver, which makes a URL of the Web of its own. */
final class ClickHouse implements Connector {
    @Override
    public String name() {
        return "ClickHouse JDBC";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of(
                        "jdbc:clickhouse://",
                        "jdbc:ch://",
                        "jdbc:clickhouse:https://",
                        "jdbc:ch:https://",
                        "jdbc:clickhouse:http://",
                        "jdbc:ch:http://"),
                List.of(),
                List.of("", "/", "/shop", "/localhost"),
                "?",
                "&",
                List.of(
                        "ssl=true",
                        "ssl=true",
                        "ssl=false",
                        "ssl=1",
                        "ssl=yes",
                        "SSL=true",
                        "client_name=localhost",
                        "password=a@localhost",
                        "host=%h"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            URI url = new URI(new JdbcConfiguration(text, new Properties()).getConnectionUrl());
            String scheme = url.getScheme().toLowerCase(Locale.ROOT);
            boolean isEncrypted = scheme.equals("https");
            return url.getHost() == null || !(isEncrypted || scheme.equals("http"))
                    ? Optional.empty()
                    : Optional.of(new Opened(List.of(url.getHost()), !isEncrypted));
        } catch (SQLException | URISyntaxException | RuntimeException refused) {
            return Optional.empty();
        }
    }
}
