package dev.seaworthy.connectors;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.conf.PropertyDefinitions.SslMode;
import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.exceptions.CJException;
import com.mysql.cj.jdbc.JdbcPropertySetImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** MySQL Connector/J. */
final class Mysql implements Connector {
    @Override
    public String name() {
        return "MySQL Connector/J";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of(
                        "jdbc:mysql://",
                        "jdbc:mysql://",
                        "jdbc:mysql:loadbalance://",
                        "jdbc:mysql:replication://",
                        "jdbc:mysql:",
                        "jdbc:MySQL://"),
                List.of(
                        "(host=%h,port=3306)",
                        "(host=%h,sslMode=DISABLED)",
                        "(host=%h)(port=3306)",
                        "address=(host=%h)(port=3306)",
                        "ADDRESS=(host=%h)(sslMode=REQUIRED)",
                        "address=(protocol=tcp)( host = %h )",
                        "[%h,%h:3307]"),
                List.of("/", "/shop", "/localhost", "/shop#localhost"),
                "?",
                "&",
                List.of(
                        "sslMode=REQUIRED",
                        "sslMode=REQUIRED",
                        "sslMode=VERIFY_IDENTITY",
                        "sslMode=PREFERRED",
                        "sslMode=DISABLED",
                        "ssl-mode=REQUIRED",
                        "useSSL=true",
                        "useSSL=false",
                        "useSSL=no",
                        "requireSSL=true",
                        "requireSSL=yes",
                        "verifyServerCertificate=true",
                        "host=%h",
                        "user=app",
                        "password=a@localhost",
                        "password=x;sslMode=REQUIRED"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            if (!ConnectionUrl.acceptsUrl(text)) {
                return Optional.empty();
            }
            List<String> hosts = new ArrayList<>();
            boolean mayBeClear = false;
            for (HostInfo host : ConnectionUrl.getConnectionUrlInstance(text, new Properties())
                    .getHostsList()) {
                hosts.add(host.getHost() == null ? "" : host.getHost());
                JdbcPropertySetImpl properties = new JdbcPropertySetImpl();
                properties.initializeProperties(host.exposeAsProperties());
                SslMode mode =
                        properties.<SslMode>getEnumProperty(PropertyKey.sslMode).getValue();
                mayBeClear |= mode == SslMode.DISABLED || mode == SslMode.PREFERRED;
            }
            return Optional.of(new Opened(hosts, mayBeClear));
        } catch (CJException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
