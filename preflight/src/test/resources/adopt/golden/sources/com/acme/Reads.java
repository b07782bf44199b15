package com.acme;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

class Reads {
    private static final String REGION = "SHOP_REGION";

    @Value("${WORKERS:4}")
    private int workers;

    @Value("${shop.greeting}")
    private String greeting;

    private final String region = System.getenv().getOrDefault(REGION, "eu-west-1");
    private final int port = Integer.parseInt(System.getenv("PORT"));
    private final boolean cache = Boolean.parseBoolean(System.getenv("CACHE"));
    private final Optional<URI> search = Optional.ofNullable(System.getenv("SEARCH_URL")).map(URI::create);

    String unknown(String name) {
        return System.getenv(name);
    }

    int retries() {
        Map<String, String> env = System.getenv();
        String retries = env.get("RETRIES");
        return retries == null ? 3 : Integer.parseInt(retries);
    }
}
