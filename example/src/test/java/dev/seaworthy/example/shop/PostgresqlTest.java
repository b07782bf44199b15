package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shop in production with a real PostgreSQL, over TLS. */
class PostgresqlTest {
    /** A JDBC URL with user and password: {@code .ci/start-postgresql} makes one. */
    private static final String VARIABLE = "SEAWORTHY_TEST_POSTGRESQL";

    /** What the database is called: production refuses one on the local machine, so the JDK is told where this is. */
    private static final String DATABASE_HOST = "db.harbour.test";

    @Test
    void aProductIsStoredAndIsStillThereAfterARestart(@TempDir Path directory) throws Exception {
        URI database = database();
        Map<String, String> environment = Production.safe(url(database));
        String name = "Compass " + Production.secret("").substring(0, 8);

        try (ShopProcess shop = start(directory, environment, database)) {
            ShopClient client = new ShopClient(shop.port(), Production.HOST);
            assertEquals(200, client.get("/health").statusCode());
            HttpResponse<String> stored = client.post("/products", "{\"name\":\"" + name + "\",\"priceCents\":4200}");
            assertEquals(201, stored.statusCode(), stored::body);

            assertEquals(404, client.get("/config").statusCode());
            assertEquals(
                    421,
                    new ShopClient(shop.port(), "localhost").get("/products").statusCode());

            shop.askToStop();
            shop.exitStatus();
            for (String line : shop.standardOutput()) {
                assertTrue(new ObjectMapper().readTree(line).hasNonNull("message"), line);
            }
            for (String secret : Production.secrets(environment)) {
                assertFalse(shop.output().contains(secret));
            }
            assertFalse(shop.output().contains(parameters(database).get("password")));
        }

        try (ShopProcess shop = start(directory, environment, database)) {
            HttpResponse<String> products = new ShopClient(shop.port(), Production.HOST).get("/products");
            assertEquals(200, products.statusCode(), products::body);
            assertTrue(products.body().contains("\"" + name + "\",\"priceCents\":4200"), products::body);
        }
    }

    private static URI database() {
        String url = System.getenv(VARIABLE);
        if (url == null || url.isEmpty()) {
            String missing = VARIABLE + " is not set, so Shop was not tested with PostgreSQL: . .ci/start-postgresql";
            if ("true".equals(System.getenv("CI"))) {
                fail(missing);
            }
            System.out.println(missing);
            abort(missing);
            throw new AssertionError("aborted");
        }
        return URI.create(url.substring("jdbc:".length()));
    }

    private static ShopProcess start(Path directory, Map<String, String> environment, URI database) throws Exception {
        Path hosts = Files.writeString(directory.resolve("hosts"), database.getHost() + " " + DATABASE_HOST + "\n");
        return ShopProcess.start(directory, environment, "-Djdk.net.hosts.file=" + hosts);
    }

    private static String url(URI database) {
        Map<String, String> parameters = parameters(database);
        return "postgresql://" + parameters.get("user") + ":" + parameters.get("password") + "@" + DATABASE_HOST + ":"
                + database.getPort() + database.getPath() + "?sslmode=require";
    }

    private static Map<String, String> parameters(URI database) {
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : database.getQuery().split("&", -1)) {
            int equals = parameter.indexOf('=');
            parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return parameters;
    }
}
