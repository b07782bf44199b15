package dev.seaworthy.connectors;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.util.List;
import java.util.Optional;

/** MongoDB's driver. */
final class Mongo implements Connector {
    @Override
    public String name() {
        return "MongoDB ConnectionString";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of("mongodb://", "mongodb://", "mongodb+srv://"),
                List.of("%2Ftmp%2Fmongodb-27017.sock"),
                List.of("/", "/shop", "/localhost"),
                "?",
                "&",
                List.of(
                        "tls=true",
                        "tls=true",
                        "ssl=true",
                        "tls=false",
                        "ssl=false",
                        "tls=yes",
                        "tls=1",
                        "ssl=1",
                        "tls=0",
                        "TLS=true",
                        "replicaSet=a",
                        "authSource=localhost",
                        "appName=a@localhost",
                        "a=b;tls=true"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            ConnectionString string = new ConnectionString(text);
            List<String> hosts = string.getHosts().stream()
                    .map(host -> host.endsWith(".sock") ? "" : new ServerAddress(host).getHost())
                    .toList();
            boolean isSent = hosts.stream().anyMatch(host -> !host.isEmpty());
            return Optional.of(new Opened(hosts, isSent && !Boolean.TRUE.equals(string.getSslEnabled())));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }
}
