package dev.seaworthy.connectors;

import com.mysql.cj.conf.ConnectionUrl;
import com.mysql.cj.conf.HostInfo;
import com.mysql.cj.conf.PropertyDefinitions.SslMode;
import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.RuntimeProperty;
import com.mysql.cj.exceptions.CJException;
import com.mysql.cj.jdbc.JdbcPropertySetImpl;
import com.mysql.cj.protocol.NamedPipeSocketFactory;
import com.mysql.cj.protocol.StandardSocketFactory;
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
                        "address=(protocol=pipe)(path=\\\\%h\\pipe\\MySQL)",
                        "(PROTOCOL=Pipe,host=%h,NamedPipePath=\\\\%h\\pipe\\MySQL)",
                        "(host=%h,socketFactory=com.mysql.cj.protocol.NamedPipeSocketFactory)",
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
                        "socketFactory=com.mysql.cj.protocol.NamedPipeSocketFactory",
                        "socketFactory=com.mysql.cj.protocol.NamedPipeSocketFactory&namedPipePath=\\\\%h\\pipe\\MySQL",
                        "socketFactory=com.mysql.cj.protocol.NamedPipeSocketFactory&path=%5C%5C%h%5Cpipe%5CMySQL",
                        "protocol=pipe&sslMode=REQUIRED&path=\\\\%h\\pipe\\MySQL",
                        "socketFactory=com.mysql.cj.protocol.StandardSocketFactory",
                        "protocol=tcp",
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
                JdbcPropertySetImpl properties = new JdbcPropertySetImpl();
                properties.initializeProperties(host.exposeAsProperties());
                String factory =
                        properties.getStringProperty(PropertyKey.socketFactory).getValue();
                if (factory.equals(NamedPipeSocketFactory.class.getName())) {
                    String machine = machine(properties);
                    hosts.add(machine);
                    mayBeClear |= !machine.isEmpty();
                    continue;
                }
                if (!factory.equals(StandardSocketFactory.class.getName())) {
                    // There is no such class.
                    return Optional.empty();
                }
                hosts.add(host.getHost() == null ? "" : host.getHost());
                SslMode mode =
                        properties.<SslMode>getEnumProperty(PropertyKey.sslMode).getValue();
                mayBeClear |= mode == SslMode.DISABLED || mode == SslMode.PREFERRED;
            }
            return Optional.of(new Opened(hosts, mayBeClear));
        } catch (CJException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** The machine in the path that NamedPipeSocketFactory opens as a file, and gives back where it should encrypt; or nothing. */
    private static String machine(JdbcPropertySetImpl properties) {
        RuntimeProperty<String> path = properties.getStringProperty(PropertyKey.PATH);
        String[] names = path == null ? new String[0] : path.getValue().split("[\\\\/]", -1);
        boolean isRemote = names.length > 2 && names[0].isEmpty() && names[1].isEmpty() && !names[2].equals(".");
        return isRemote ? names[2] : "";
    }
}
