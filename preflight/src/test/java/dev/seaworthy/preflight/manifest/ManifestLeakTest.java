package dev.seaworthy.preflight.manifest;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.seaworthy.preflight.CompiledCommands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No five characters of a secret in a row are in any output about manifests, whole or broken in one place. */
@Tag("long")
class ManifestLeakTest {
    private static final int FILES = Integer.getInteger("manifests.broken", 400);
    private static final long SEED = Long.getLong("manifests.seed", 1);
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789$%!#&*:@/+-_";
    private static final List<String> BREAKS =
            List.of("", " ", "\n", "\t", "\"", "'", ":", "$", "{{", "}", "[", "- ", "#", "\\", "!", "&a ", "*a", "=");
    private static final List<String> COMMANDS = List.of(
            "check",
            "check --format json",
            "check --format github",
            "check --format junit",
            "check --format sarif",
            "print",
            "print --format json",
            "check --environment production");

    private static final String KUBERNETES = """
            apiVersion: v1
            kind: Secret
            metadata:
              name: shop
            data:
              SECRET_KEY: B64
              TOKN: B64
            stringData:
              DATABASE_URL: "postgresql://shop:SECRET@localhost:5432/shop"
              OTHER: SECRET
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              template:
                spec:
                  containers:
                    - name: shop
                      envFrom:
                        - secretRef:
                            name: shop
                      env:
                        - name: APP_ENV
                          value: production
                        - name: PAYMENT_TOKEN
                          value: SECRET
                        - {name: PAYMENT_TOKN, value: 'SECRET'}
            """;

    private static final String COMPOSE = """
            x-common: &common
              PAYMENT_TOKEN: SECRET
            services:
              web:
                environment:
                  <<: *common
                  APP_ENV: production
                  DATABASE_URL: postgresql://shop:SECRET@localhost/shop
                  SECRET_KEY: "SECRET"
                  OTHER: ${NOTHING:-SECRET}
              worker:
                environment:
                  - APP_ENV=staging
                  - DATABASE_URL=postgresql://shop:SECRET@db/shop
                  - PAYMENT_TOKEN=SECRET
                  - SECRET_KEY_FILE=/run/secrets/key
                secrets: [key]
            secrets:
              key:
                file: key.txt
            configs:
              text:
                content: SECRET
            """;

    @TempDir
    private Path folder;

    @Test
    void noSecretIsInAnyOutput() throws IOException, ReflectiveOperationException {
        CompiledCommands commands = CompiledCommands.of(
                Path.of("src/test/resources/manifests/shop/ShopConfig.java"),
                "shop.ShopConfigLoader",
                folder.resolve("classes"));
        Path file = folder.resolve("manifest.yaml");
        for (long seed = SEED; seed < SEED + FILES; seed++) {
            Random random = new Random(seed);
            String secret = secret(random);
            String encoded = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
            boolean isCompose = random.nextBoolean();
            String text = (isCompose ? COMPOSE : KUBERNETES).replace("SECRET@", secret.replace("$", "") + "@");
            text = text.replace(": SECRET", ": " + secret)
                    .replace("=SECRET", "=" + secret)
                    .replace("-SECRET", "-" + secret)
                    .replace("\"SECRET\"", "\"" + secret + "\"")
                    .replace("'SECRET'", "'" + secret + "'")
                    .replace("B64", encoded);
            Files.writeString(folder.resolve("key.txt"), secret);
            String broken = random.nextInt(4) == 0 ? text : broken(text, random);
            Files.writeString(file, broken);
            for (String service : List.of("web", "worker")) {
                String command =
                        COMMANDS.get(random.nextInt(COMMANDS.size())) + " --manifest " + file + " --service " + service;
                CompiledCommands.Run run = commands.run(command.split(" "));
                String output = run.all();
                assertFalse(output.contains("This is a bug"), () -> output + broken);
                requireNone(output, secret, "seed " + seed + ": " + command + "\n" + broken);
                requireNone(output, encoded, "seed " + seed + ": " + command + "\n" + broken);
            }
        }
    }

    private static String secret(Random random) {
        StringBuilder secret = new StringBuilder();
        for (int i = 12 + random.nextInt(28); i > 0; i--) {
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    private static String broken(String text, Random random) {
        int place = random.nextInt(text.length());
        int end = random.nextBoolean() ? place : Math.min(text.length(), place + 1 + random.nextInt(3));
        return text.substring(0, place) + BREAKS.get(random.nextInt(BREAKS.size())) + text.substring(end);
    }

    private static void requireNone(String output, String secret, String shown) {
        Set<String> parts = new HashSet<>();
        for (int i = 0; i + 5 <= secret.length(); i++) {
            parts.add(secret.substring(i, i + 5));
        }
        for (String part : parts) {
            assertFalse(output.contains(part), () -> part + " in\n" + output + shown);
        }
    }
}
