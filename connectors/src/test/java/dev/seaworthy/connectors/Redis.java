package dev.seaworthy.connectors;

import io.lettuce.core.RedisURI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lettuce, a driver of Redis. */
final class Redis implements Connector {
    @Override
    public String name() {
        return "Lettuce RedisURI";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of(
                        "redis://",
                        "rediss://",
                        "redis+ssl://",
                        "redis+tls://",
                        "redis-sentinel://",
                        "rediss-sentinel://",
                        "redis-socket://",
                        "redis+socket://",
                        "redis://:secret@"),
                List.of("/run/redis.sock"),
                List.of("", "/", "/0", "/0#master"),
                "?",
                "&",
                List.of("timeout=10s", "database=1", "verifyPeer=NONE", "clientName=localhost", "sentinelMasterId=m"));
    }

    @Override
    public Optional<Opened> open(String text) {
        try {
            RedisURI uri = RedisURI.create(text);
            List<String> hosts = new ArrayList<>();
            uri.getSentinels().forEach(sentinel -> hosts.add(sentinel.getHost()));
            if (hosts.isEmpty()) {
                hosts.add(uri.getSocket() != null || uri.getHost() == null ? "" : uri.getHost());
            }
            boolean mayBeClear = uri.getSocket() == null && !uri.isSsl();
            return Optional.of(new Opened(hosts, mayBeClear));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }
}
