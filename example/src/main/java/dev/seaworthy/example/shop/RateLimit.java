package dev.seaworthy.example.shop;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Refuses a client that asks too often, with 429. Requests are counted in fixed windows; a probe of the health does not
 * count.
 */
final class RateLimit extends Filter {
    private final int most;
    private final Duration window;
    private final boolean behindProxy;
    private final Clock clock;

    private final Map<String, Integer> counts = new HashMap<>();
    private Instant windowEnd = Instant.MIN;

    RateLimit(RateLimitConfig config, boolean behindProxy, Clock clock) {
        this.most = config.requests();
        this.window = config.window();
        this.behindProxy = behindProxy;
        this.clock = clock;
    }

    @Override
    public String description() {
        return "limits requests";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (exchange.getRequestURI().getPath().equals(Pages.HEALTH)) {
            chain.doFilter(exchange);
            return;
        }
        Duration wait = waitFor(client(exchange));
        if (wait.isZero()) {
            chain.doFilter(exchange);
            return;
        }
        long seconds = Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
        exchange.getResponseHeaders().set("Retry-After", Long.toString(seconds));
        Answers.json(exchange, 429, Map.of("error", "too many requests; wait " + seconds + " s"));
    }

    /** Counts a request of a client: zero when it may pass, else how long to wait. */
    synchronized Duration waitFor(String client) {
        Instant now = clock.instant();
        if (!now.isBefore(windowEnd)) {
            counts.clear();
            windowEnd = now.plus(window);
        }
        return counts.merge(client, 1, Integer::sum) <= most ? Duration.ZERO : Duration.between(now, windowEnd);
    }

    /** The client's address. A proxy adds the address that it saw at the end; what stands before, anybody may write. */
    private String client(HttpExchange exchange) {
        String forwarded = exchange.getRequestHeaders().getFirst("X-Forwarded-For");
        if (behindProxy && forwarded != null) {
            return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        }
        return exchange.getRemoteAddress().getAddress().getHostAddress();
    }
}
