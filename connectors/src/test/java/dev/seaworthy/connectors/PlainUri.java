package dev.seaworthy.connectors;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Clients that read a {@code java.net.URI}: HTTP, WebSocket, FTP, MQTT, STOMP, CoAP. */
final class PlainUri implements Connector {
    private static final Set<String> CLEAR = Set.of("http", "ws", "ftp", "mqtt", "stomp");

    private static final Set<String> ENCRYPTED = Set.of("https", "wss", "ftps", "mqtts");

    @Override
    public String name() {
        return "java.net.URI";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of(
                        "http://",
                        "https://",
                        "HTTPS://",
                        "ws://",
                        "wss://",
                        "ftp://",
                        "ftps://",
                        "mqtt://",
                        "mqtts://",
                        "stomp://"),
                List.of(),
                List.of("", "/", "/path", "/localhost", "/users/@localhost", "#localhost"),
                "?",
                "&",
                List.of("next=http://localhost/", "a=b", "mail=a@localhost", "host=localhost", "tls=false"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean isKnown = CLEAR.contains(scheme) || ENCRYPTED.contains(scheme);
            return uri.getHost() == null || !isKnown
                    ? Optional.empty()
                    : Optional.of(new Opened(List.of(uri.getHost()), CLEAR.contains(scheme)));
        } catch (java.net.URISyntaxException refused) {
            return Optional.empty();
        }
    }
}
