package dev.seaworthy.connectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;

/** {@code bootstrap.servers} and listeners of Kafka; a server without a protocol is spoken to as {@code security.protocol} says. */
final class Kafka implements Connector {
    private static final Set<String> ENCRYPTED = Set.of("ssl", "sasl_ssl");

    @Override
    public String name() {
        return "Kafka bootstrap.servers";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of("", "SSL://", "SASL_SSL://", "PLAINTEXT://", "SASL_PLAINTEXT://", "ssl://"),
                List.of("SSL://%h", "PLAINTEXT://%h", "SASL_SSL://%h", "%h:9092,%h"),
                List.of(""),
                "",
                "",
                List.of());
    }

    @Override
    public Optional<Opened> open(String text) {
        List<String> hosts = new ArrayList<>();
        boolean mayBeClear = false;
        for (String server : text.strip().split("\\s*,\\s*", -1)) {
            String host = Utils.getHost(server);
            if (host == null || Utils.getPort(server) == null) {
                return Optional.empty();
            }
            hosts.add(host);
            int colon = server.indexOf("://");
            mayBeClear |=
                    colon < 0 || !ENCRYPTED.contains(server.substring(0, colon).toLowerCase(Locale.ROOT));
        }
        return Optional.of(new Opened(hosts, mayBeClear));
    }
}
