package dev.seaworthy.connectors;

import jakarta.mail.URLName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Jakarta Mail. */
final class Mail implements Connector {
    private static final Set<String> PROTOCOLS = Set.of("smtp", "smtps", "imap", "imaps", "pop3", "pop3s");

    @Override
    public String name() {
        return "Jakarta Mail URLName";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of("smtp://", "smtps://", "imap://", "imaps://", "pop3://", "pop3s://"),
                List.of(),
                List.of("", "/", "/INBOX", "/a@localhost", "#localhost"),
                "?",
                "&",
                List.of("a=b"));
    }

    @Override
    public Optional<Opened> open(String text) {
        URLName url = new URLName(text);
        String protocol = url.getProtocol() == null ? "" : url.getProtocol().toLowerCase(Locale.ROOT);
        if (!PROTOCOLS.contains(protocol)) {
            return Optional.empty();
        }
        String host = url.getHost() == null ? "" : url.getHost();
        return Optional.of(new Opened(List.of(host), !protocol.endsWith("s")));
    }
}
