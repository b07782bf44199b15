package dev.seaworthy.example.shop;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Writes answers and reads bodies. */
final class Answers {
    /** Takes what is meant and nothing that only looks like it: 1.5 is not a whole number, and "7" is a text. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Answers() {}

    static void json(HttpExchange exchange, int status, Object body) throws IOException {
        send(exchange, status, "application/json", JSON.writeValueAsBytes(body));
    }

    static void text(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    static void empty(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /**
     * The body as JSON.
     *
     * @param largest bytes that are read at most
     * @throws Refusal when the body is larger, or is not JSON of the type
     */
    static <T> T read(HttpExchange exchange, Class<T> type, long largest) throws IOException, Refusal {
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes((int) Math.min(largest, Integer.MAX_VALUE - 1) + 1);
            if (body.length > largest) {
                // What is left of the body is not read: the connection ends with this answer.
                exchange.getResponseHeaders().set("Connection", "close");
                throw new Refusal(413, "the body must not be larger than " + largest + " bytes");
            }
        }
        try {
            T value = JSON.readValue(body, type);
            if (value == null) {
                throw new Refusal(400, "the body must be a JSON object");
            }
            return value;
        } catch (IOException malformed) {
            throw new Refusal(400, "the body must be a JSON object with the fields of a product");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (exchange.getRequestMethod().equals("HEAD")) {
            empty(exchange, status);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
