package dev.seaworthy.example.shop;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Logs every request, answers for those that fail, and counts those that are being answered. A query and the headers can
 * hold what is nobody's business; they are not logged.
 */
final class RequestLog extends Filter {
    /** What nginx logs as the status of a request whose client went away. */
    private static final int CLIENT_WENT_AWAY = 499;

    private final Logger log = Logs.logger("http");
    private final boolean showsErrors;

    /** One party for the server itself, and one for each request that is being answered. */
    private final Phaser requests = new Phaser(1);

    RequestLog(boolean showsErrors) {
        this.showsErrors = showsErrors;
    }

    @Override
    public String description() {
        return "logs requests";
    }

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        requests.register();
        log.log(Logger.Level.TRACE, "a request begins");
        long start = System.nanoTime();
        try {
            chain.doFilter(exchange);
        } catch (IOException gone) {
            log.log(Logger.Level.DEBUG, "a client went away, or was too slow: " + gone);
            exchange.close();
        } catch (RuntimeException failed) {
            log.log(Logger.Level.ERROR, "a request failed", failed);
            if (exchange.getResponseCode() < 0) {
                String shown = showsErrors ? JsonLines.trace(failed) : "something went wrong here";
                Answers.json(exchange, 500, Map.of("error", shown));
            }
        } finally {
            log(exchange, Duration.ofNanos(System.nanoTime() - start));
            requests.arriveAndDeregister();
        }
    }

    /** Waits until no request is being answered, at most for a time. */
    void awaitNone(Duration most) {
        int phase = requests.arrive();
        try {
            requests.awaitAdvanceInterruptibly(phase, most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            log.log(Logger.Level.WARNING, "requests are cut off that did not end within " + most);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void log(HttpExchange exchange, Duration took) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("method", exchange.getRequestMethod());
        fields.put("path", exchange.getRequestURI().getRawPath());
        int status = exchange.getResponseCode();
        fields.put("status", status < 0 ? CLIENT_WENT_AWAY : status);
        fields.put("millis", took.toMillis());
        boolean probe = exchange.getRequestURI().getPath().equals(Pages.HEALTH);
        Logs.event(log, probe ? Logger.Level.DEBUG : Logger.Level.INFO, "request", fields);
    }
}
