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
                        "address=(host=%h)(pipe=MySQL)",
                        "address=(pipe=MySQL)(host=%h)(sslMode=trust)",
                        "address=(pipe=MySQL)",
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
                        "sslMode=allow",
                        "pipe=MySQL",
                        "pipe=",
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
                // Its NamedPipeSocket opens a pipe on the host, which is this machine where it has none.
                boolean isSocket = address.pipe == null && address.localSocket != null;
                hosts.add(isSocket || address.host == null ? "" : address.host);
                SslMode mode = address.sslMode == null ? configuration.sslMode() : address.sslMode;
                mayBeClear |= !isSocket && !isHere(address) && (mode == SslMode.DISABLE || mode == SslMode.ALLOW);
            }
            if (hosts.isEmpty()) {
                hosts.add("");
            }
            return Optional.of(new Opened(hosts, mayBeClear));
        } catch (SQLException | RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** A pipe of this machine; where the host is empty, its path is none that Windows opens. */
    private static boolean isHere(HostAddress address) {
        return address.pipe != null
                && (address.host == null || address.host.isEmpty() || address.host.equals("localhost"));
    }
}
