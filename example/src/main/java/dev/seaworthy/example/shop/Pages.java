package dev.seaworthy.example.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;

/** What the service answers. */
final class Pages implements HttpHandler {
    static final String HEALTH = "/health";

    private final ConfigReport<ShopConfig> report;
    private final boolean showsConfiguration;
    private final long largestBody;
    private final Database database;
    private final Products products;

    Pages(ShopConfig config, ConfigReport<ShopConfig> report, Database database) {
        this.report = report;
        this.showsConfiguration = config.environment() == Environment.DEVELOPMENT;
        this.largestBody = config.http().maxBody().toBytes();
        this.database = database;
        this.products = new Products(database);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (Refusal refusal) {
            Answers.json(exchange, refusal.status(), Map.of("error", String.valueOf(refusal.getMessage())));
        } catch (SQLTransientConnectionException unreachable) {
            Answers.json(exchange, 503, Map.of("error", "the database does not answer"));
        } catch (SQLException failed) {
            throw new IllegalStateException("The database refused", failed);
        }
    }

    private void answer(HttpExchange exchange) throws IOException, SQLException, Refusal {
        switch (exchange.getRequestURI().getPath()) {
            case HEALTH -> {
                allow(exchange, "GET, HEAD");
                health(exchange);
            }
            case "/products" -> {
                allow(exchange, "GET, HEAD, POST");
                products(exchange);
            }
            case "/config" -> {
                if (!showsConfiguration) {
                    throw new Refusal(404, "not found");
                }
                allow(exchange, "GET, HEAD");
                Answers.text(exchange, 200, report.toString());
            }
            default -> throw new Refusal(404, "not found");
        }
    }

    private void health(HttpExchange exchange) throws IOException {
        if (database.isReady()) {
            Answers.json(exchange, 200, Map.of("status", "ok"));
        } else {
            Answers.json(exchange, 503, Map.of("status", "the database does not answer"));
        }
    }

    private void products(HttpExchange exchange) throws IOException, SQLException, Refusal {
        if (exchange.getRequestMethod().equals("POST")) {
            NewProduct product = Answers.read(exchange, NewProduct.class, largestBody);
            Answers.json(exchange, 201, products.add(product.checkedName(), product.checkedPriceCents()));
        } else {
            Answers.json(exchange, 200, products.all());
        }
    }

    private static void allow(HttpExchange exchange, String methods) throws Refusal {
        String method = exchange.getRequestMethod();
        for (String allowed : methods.split(", ", -1)) {
            if (allowed.equals(method)) {
                return;
            }
        }
        exchange.getResponseHeaders().set("Allow", methods);
        throw new Refusal(405, "the method must be one of " + methods);
    }
}
