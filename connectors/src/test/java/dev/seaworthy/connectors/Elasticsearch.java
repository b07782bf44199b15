package dev.seaworthy.connectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.http.HttpHost;

/** The low-level client of Elasticsearch, whose hosts programs split at commas. */
final class Elasticsearch implements Connector {
    @Override
    public String name() {
        return "Elasticsearch HttpHost";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of("http://", "https://", ""), List.of("https://%h", "http://%h"), List.of(""), "", "", List.of());
    }

    @Override
    public Optional<Opened> open(String text) {
        List<String> hosts = new ArrayList<>();
        boolean mayBeClear = false;
        try {
            for (String each : text.split(",", -1)) {
                HttpHost host = HttpHost.create(each.strip());
                if (!host.getSchemeName().matches("https?")) {
                    // The client has no way to speak it.
                    return Optional.empty();
                }
                hosts.add(host.getHostName());
                mayBeClear |= !host.getSchemeName().equals("https");
            }
            return Optional.of(new Opened(hosts, mayBeClear));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }
}
