package dev.seaworthy.connectors;

import com.microsoft.sqlserver.jdbc.SQLServerDriver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Microsoft's JDBC driver for SQL Server. */
final class SqlServer implements Connector {
    private static final Set<String> ENCRYPTED = Set.of("true", "yes", "strict", "mandatory");

    /** Cloud SQL's connector, which finds an instance by its name and encrypts on both sides (its README). */
    private static final String CLOUD = "com.google.cloud.sql.sqlserver.SocketFactory";

    private static final Set<String> CLEAR = Set.of("false", "no", "optional");

    @Override
    public String name() {
        return "Microsoft JDBC for SQL Server";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of("jdbc:sqlserver://", "jdbc:sqlserver://;x=y;serverName="),
                List.of("%h\\SQLEXPRESS", "%h\\SQLEXPRESS:1433"),
                List.of("", "", ";databaseName=shop"),
                ";",
                ";",
                List.of(
                        "encrypt=true",
                        "encrypt=strict",
                        "encrypt=mandatory",
                        "encrypt=false",
                        "encrypt=optional",
                        "encrypt={false}",
                        "encrypt= {true} ",
                        "Encrypt = false",
                        "serverName=%h",
                        "server=%h",
                        "server = {%h}",
                        "failoverPartner=%h",
                        "socketFactoryClass=" + CLOUD + ";socketFactoryConstructorArg=p:r:i",
                        "SocketFactoryClass = {" + CLOUD + "}",
                        "databaseName={a;encrypt=false}",
                        "databaseName={a}};serverName=localhost;}",
                        "user=app",
                        "password=a&encrypt=false",
                        "password=a@localhost"));
    }

    @Override
    public Optional<Opened> open(String text) {
        List<String> hosts = new ArrayList<>();
        String encrypt = "";
        String factory = "";
        try {
            for (DriverPropertyInfo property : new SQLServerDriver().getPropertyInfo(text, new Properties())) {
                String value = property.value == null ? "" : property.value;
                switch (property.name) {
                    case "serverName" -> hosts.add(0, value);
                    case "failoverPartner" -> hosts.addAll(value.isEmpty() ? List.of() : List.of(value));
                    case "socketFactoryClass" -> factory = value;
                    case "encrypt" -> encrypt = value.toLowerCase(Locale.ROOT);
                    default -> {}
                }
            }
        } catch (SQLException refused) {
            return Optional.empty();
        }
        if (!factory.isEmpty()) {
            return factory.equals(CLOUD) ? Optional.of(new Opened(List.of("instance"), false)) : Optional.empty();
        }
        boolean isClear = CLEAR.contains(encrypt);
        return isClear || ENCRYPTED.contains(encrypt) ? Optional.of(new Opened(hosts, isClear)) : Optional.empty();
    }
}
