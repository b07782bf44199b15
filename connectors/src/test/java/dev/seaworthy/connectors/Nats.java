package dev.seaworthy.connectors;

import io.nats.client.Options;
import io.nats.client.support.NatsUri;
import java.util.List;
import java.util.Optional;

/** NATS's client. */
final class Nats implements Connector {
    @Override
    public String name() {
        return "NATS Options";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of("nats://", "tls://", "opentls://", "ws://", "wss://", ""),
                List.of("nats://%h", "tls://%h"),
                List.of(""),
                "",
                "",
                List.of());
    }

    @Override
    public Optional<Opened> open(String text) {
        if (text.isBlank()) {
            // The client's own default, which is not a text of the program's.
            return Optional.empty();
        }
        try {
            Options options = new Options.Builder().server(text).build();
            List<NatsUri> servers = options.getNatsServerUris();
            return Optional.of(new Opened(
                    servers.stream()
                            .map(server -> server.getHost() == null ? "" : server.getHost())
                            .toList(),
                    !servers.stream().allMatch(NatsUri::isSecure)));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }
}
