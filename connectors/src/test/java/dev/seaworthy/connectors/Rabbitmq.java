package dev.seaworthy.connectors;

import com.rabbitmq.client.ConnectionFactory;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/** RabbitMQ's client. */
final class Rabbitmq implements Connector {
    @Override
    public String name() {
        return "RabbitMQ ConnectionFactory";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of("amqp://", "amqps://", "AMQPS://", "amqp://guest:guest@"),
                List.of(),
                List.of("", "/", "/%2F", "/shop", "/a@localhost"),
                "?",
                "&",
                List.of("heartbeat=10", "connection_timeout=1000", "channel_max=4"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(text);
            return Optional.of(new Opened(List.of(factory.getHost()), !factory.isSSL()));
        } catch (URISyntaxException | GeneralSecurityException | RuntimeException refused) {
            return Optional.empty();
        }
    }
}
