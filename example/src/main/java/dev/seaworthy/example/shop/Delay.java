package dev.seaworthy.example.shop;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/** Holds every answer back, for developers. */
final class Delay extends Filter {
    private final Duration delay;

    Delay(Duration delay) {
        this.delay = delay;
    }

    @Override
    public String description() {
        return "holds answers back";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service stops");
        }
        chain.doFilter(exchange);
    }
}
