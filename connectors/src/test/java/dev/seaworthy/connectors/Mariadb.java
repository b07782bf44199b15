package dev.seaworthy.connectors;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.HostAddress;
import org.mariadb.jdbc.export.SslMode;

/** MariaDB Connector/J. */
final class Mariadb implements Connector {
    @Override
    public String name() {
        return "MariaDB Connector/J";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of(
                        "jdbc:mariadb://",
                        "jdbc:mariadb://",
                        "jdbc:mariadb:replication://",
                        "jdbc:mariadb:loadbalance://"),
                List.of(
                        "address=(host=%h)(port=3306)",
                        "address=(host=%h)(sslMode=trust)",
                        "address=(host=%h)(sslMode=disable)",
                        "address=(localSocket=/run/mysqld.sock)",
                        "address=( host = %h )"),
                List.of("/", "/shop", "/localhost"),
                "?",
                "&",
                List.of(
                        "sslMode=verify-full",
                        "sslMode=trust",
                        "sslMode=REQUIRED",
                        "sslMode=VERIFY_IDENTITY",
                        "sslMode=verify-ca",
                        "sslMode=disable",
                        "useSsl=true",
                        "useSSL=true",
                        "useSsl=false",
                        "useSsl",
                        "localSocket=/run/mysqld.sock",
                        "trustServerCertificate=true",
                        "host=%h",
                        "user=app",
                        "password=a@localhost"));
    }

    @Override
    public Optional<Opened> open(String text) {
        if (text.lastIndexOf("address=(") > text.lastIndexOf(')')) {
            // Its parser never ends on a parenthesis that nothing closes.
            return Optional.empty();
        }
        try {
            Configuration configuration = Configuration.parse(text);
            if (configuration == null) {
                return Optional.empty();
            }
            List<String> hosts = new ArrayList<>();
            boolean mayBeClear = false;
            for (HostAddress address : configuration.addresses()) {
                boolean isSocket = address.localSocket != null
                        || address.pipe != null
                        || configuration.localSocket() != null
                        || configuration.pipe() != null;
                hosts.add(isSocket || address.host == null ? "" : address.host);
                SslMode mode = address.sslMode == null ? configuration.sslMode() : address.sslMode;
                mayBeClear |= !isSocket && (mode == SslMode.DISABLE || mode == SslMode.ALLOW);
            }
            if (hosts.isEmpty()) {
                hosts.add("");
            }
            return Optional.of(new Opened(hosts, mayBeClear));
        } catch (SQLException | RuntimeException refused) {
            return Optional.empty();
        }
    }
}
