package dev.seaworthy.connectors;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.activemq.util.URISupport;

/** ActiveMQ's client, whose {@code failover} takes several URLs in parentheses. */
final class Activemq implements Connector {
    @Override
    public String name() {
        return "ActiveMQ URISupport";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of(
                        "failover:(tcp://",
                        "failover:(ssl://",
                        "failover://(ssl://",
                        "failover:ssl://",
                        "failover:(ssl://a:61617,ssl://"),
                List.of("%h,ssl://%h", "%h,tcp://%h"),
                List.of(")", "", "?wireFormat.maxInactivityDuration=1)"),
                "?",
                "&",
                List.of("randomize=false", "initialReconnectDelay=10", "nested.x=localhost"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            if (!text.startsWith("failover:")) {
                return Optional.empty();
            }
            List<String> hosts = new ArrayList<>();
            boolean mayBeClear = false;
            for (URI each : URISupport.parseComposite(new URI(text)).getComponents()) {
                if (each.getHost() == null) {
                    return Optional.empty();
                }
                hosts.add(each.getHost());
                mayBeClear |= !"ssl".equals(each.getScheme());
            }
            return hosts.isEmpty() ? Optional.empty() : Optional.of(new Opened(hosts, mayBeClear));
        } catch (URISyntaxException | RuntimeException refused) {
            return Optional.empty();
        }
    }
}
