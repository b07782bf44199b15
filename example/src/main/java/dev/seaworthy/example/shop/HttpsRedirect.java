package dev.seaworthy.example.shop;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;

/**
 * Sends a request that a proxy received over HTTP to the public address, and tells browsers to use HTTPS from then on. A
 * probe of the health is answered as it comes.
 */
final class HttpsRedirect extends Filter {
    private static final String YEAR = "max-age=31536000";

    private final String origin;

    HttpsRedirect(URI publicUrl) {
        this.origin = publicUrl.getScheme() + "://" + publicUrl.getRawAuthority();
    }

    @Override
    public String description() {
        return "redirects to HTTPS";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        URI asked = exchange.getRequestURI();
        String protocol = exchange.getRequestHeaders().getFirst("X-Forwarded-Proto");
        if ("http".equalsIgnoreCase(protocol) && !asked.getPath().equals(Pages.HEALTH)) {
            String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
            exchange.getResponseHeaders().set("Location", origin + asked.getRawPath() + query);
            Answers.empty(exchange, 308);
            return;
        }
        exchange.getResponseHeaders().set("Strict-Transport-Security", YEAR);
        chain.doFilter(exchange);
    }
}
