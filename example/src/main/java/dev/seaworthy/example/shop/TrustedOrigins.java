package dev.seaworthy.example.shop;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Refuses a change that a page of a foreign origin asks for, with 403. Browsers say the origin with every POST; a client
 * that says none is not a browser and carries no visitor's cookies.
 */
final class TrustedOrigins extends Filter {
    private final Set<String> origins = new HashSet<>();

    TrustedOrigins(Set<URI> origins, URI publicUrl) {
        for (URI origin : origins) {
            this.origins.add(origin.toString());
        }
        this.origins.add(publicUrl.getScheme() + "://" + publicUrl.getRawAuthority());
    }

    @Override
    public String description() {
        return "refuses foreign origins";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        String method = exchange.getRequestMethod();
        boolean changes = !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
        if (changes && origin != null && !origins.contains(origin)) {
            Answers.json(exchange, 403, Map.of("error", "pages of that origin may not change anything here"));
        } else {
            chain.doFilter(exchange);
        }
    }
}
