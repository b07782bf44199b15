package dev.seaworthy.example.shop;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import dev.seaworthy.runtime.ConfigReport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP server: what handles every request first, in order, and then the pages. */
final class ShopServer {
    private static final String PROPERTIES = "sun.net.httpserver.";

    private final HttpServer server;
    private final ExecutorService threads;
    private final RequestLog requests;

    private ShopServer(HttpServer server, ExecutorService threads, RequestLog requests) {
        this.server = server;
        this.threads = threads;
        this.requests = requests;
    }

    /**
     * Listens.
     *
     * @throws IOException when the port is taken or the address is not this machine's
     */
    static ShopServer start(ShopConfig config, ConfigReport<ShopConfig> report, Database database) throws IOException {
        limits(config.http());
        HttpServer server =
                HttpServer.create(new InetSocketAddress(config.http().bindAddress(), config.port()), 0);
        ExecutorService threads =
                Executors.newFixedThreadPool(config.http().threads(), task -> new Thread(task, "http"));
        server.setExecutor(threads);
        RequestLog requests = new RequestLog(config.debug());
        HttpContext everything = server.createContext("/", new Pages(config, report, database));
        everything.getFilters().add(requests);
        everything.getFilters().add(new AllowedHosts(config.allowedHosts()));
        config.http().delay().ifPresent(delay -> everything.getFilters().add(new Delay(delay)));
        if (config.browser().httpsRedirect()) {
            everything.getFilters().add(new HttpsRedirect(config.publicUrl()));
        }
        if (config.rateLimit().enabled()) {
            everything
                    .getFilters()
                    .add(new RateLimit(config.rateLimit(), config.http().behindProxy(), Clock.systemUTC()));
        }
        everything.getFilters().add(new CrossOrigin(config.browser().corsOrigins()));
        everything.getFilters().add(new TrustedOrigins(config.browser().csrfTrustedOrigins(), config.publicUrl()));
        everything.getFilters().add(new Sessions(config.secretKey(), config.browser(), Clock.systemUTC()));
        server.start();
        return new ShopServer(server, threads, requests);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Lets the requests that are being answered end, for a time, and closes. */
    void stop(Duration grace) {
        requests.awaitNone(grace);
        server.stop(0);
        threads.shutdownNow();
    }

    /** The JDK's server takes its limits from system properties, in seconds, once in a process. */
    private static void limits(HttpConfig config) {
        System.setProperty(PROPERTIES + "maxReqTime", seconds(config.requestTimeout()));
        System.setProperty(PROPERTIES + "idleInterval", seconds(config.idleTimeout()));
        System.setProperty(PROPERTIES + "nodelay", "true");
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
