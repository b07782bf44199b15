package dev.seaworthy.example.shop;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;

/** Lets the pages of some origins read the answers: the headers of the Fetch standard's CORS protocol. */
final class CrossOrigin extends Filter {
    private final Set<String> origins = new HashSet<>();

    CrossOrigin(Set<URI> origins) {
        for (URI origin : origins) {
            this.origins.add(origin.toString());
        }
    }

    @Override
    public String description() {
        return "lets some origins read";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        Headers answer = exchange.getResponseHeaders();
        answer.add("Vary", "Origin");
        boolean allowed = origin != null && (origins.contains(origin) || origins.contains("*"));
        if (allowed) {
            answer.set("Access-Control-Allow-Origin", origin);
            if (origins.contains(origin)) {
                answer.set("Access-Control-Allow-Credentials", "true");
            }
        }
        boolean preflight = exchange.getRequestMethod().equals("OPTIONS")
                && exchange.getRequestHeaders().containsKey("Access-Control-Request-Method");
        if (!preflight) {
            chain.doFilter(exchange);
            return;
        }
        if (allowed) {
            answer.set("Access-Control-Allow-Methods", "GET, POST");
            answer.set("Access-Control-Allow-Headers", "Content-Type");
            answer.set("Access-Control-Max-Age", "600");
        }
        Answers.empty(exchange, 204);
    }
}
