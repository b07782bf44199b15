package dev.seaworthy.connectors;

import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parser of R2DBC URLs, read as the driver of SQL Server does: encrypted when {@code ssl} is true. */
final class R2dbc implements Connector {
    @Override
    public String name() {
        return "R2DBC ConnectionFactoryOptions";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of(
                        "r2dbc:mssql://",
                        "r2dbcs:mssql://",
                        "r2dbc:pool:mssql://",
                        "r2dbcs:pool:mssql://",
                        "r2dbc:mssql:x://"),
                List.of(),
                List.of("", "/", "/shop", "/localhost"),
                "?",
                "&",
                List.of(
                        "ssl=true",
                        "ssl=false",
                        "ssl",
                        "SSL=true",
                        "applicationName=localhost",
                        "x=a@localhost",
                        "host=%h"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            ConnectionFactoryOptions options = ConnectionFactoryOptions.parse(text);
            Object host = options.getValue(ConnectionFactoryOptions.HOST);
            Object ssl = options.getValue(Option.valueOf("ssl"));
            List<String> hosts =
                    host == null ? List.of("") : Arrays.asList(host.toString().split(",", -1));
            Object protocol = options.getValue(ConnectionFactoryOptions.PROTOCOL);
            Object driver = options.getValue(ConnectionFactoryOptions.DRIVER);
            if (!"mssql".equals(driver) && !("pool".equals(driver) && "mssql".equals(protocol))) {
                return Optional.empty();
            }
            return Optional.of(new Opened(hosts, !Boolean.parseBoolean(String.valueOf(ssl))));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }
}
