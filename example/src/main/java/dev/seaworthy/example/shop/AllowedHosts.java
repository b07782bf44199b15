package dev.seaworthy.example.shop;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refuses requests for hosts that are not this service's, with 421 (Misdirected Request, RFC 9110). */
final class AllowedHosts extends Filter {
    private final List<String> hosts;

    AllowedHosts(List<String> hosts) {
        this.hosts = hosts;
    }

    @Override
    public String description() {
        return "refuses foreign hosts";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        if (allows(hosts, withoutPort(exchange.getRequestHeaders().getFirst("Host")))) {
            chain.doFilter(exchange);
        } else {
            Answers.json(exchange, 421, Map.of("error", "this server does not answer to that host"));
        }
    }

    /**
     * Whether a host is one of those that are allowed.
     *
     * @param hosts names; {@code *} is every one, {@code *.example.com} every one below that
     * @param host a host without its port, or null
     */
    static boolean allows(List<String> hosts, @Nullable String host) {
        if (host == null || host.isEmpty()) {
            return false;
        }
        String asked = host.toLowerCase(Locale.ROOT);
        for (String each : hosts) {
            String allowed = each.toLowerCase(Locale.ROOT);
            if (allowed.equals("*")
                    || allowed.equals(asked)
                    || (allowed.startsWith("*.") && asked.endsWith(allowed.substring(1)))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String withoutPort(@Nullable String host) {
        if (host == null) {
            return null;
        }
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? host : host.substring(0, colon);
    }
}
