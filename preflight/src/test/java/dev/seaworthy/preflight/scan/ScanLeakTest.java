package dev.seaworthy.preflight.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.seaworthy.preflight.CompiledCommands;
import dev.seaworthy.preflight.CompiledCommands.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random secrets in contents, in names of files and of what is in archives: a part of one is printed nowhere. */
class ScanLeakTest {
    private static final int ROUNDS = Integer.getInteger("preflight.scans", 60);
    private static final long SEED = Long.getLong("preflight.seed", 20261128);
    private static final int PART_OF_A_SECRET = 5;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

    @Test
    void noOutputHasAPartOfASecret(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        CompiledCommands shop = CompiledCommands.of(
                Path.of("src/test/resources/scan/ShopConfig.java"), "shop.ShopConfigLoader", folder.resolve("classes"));
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            String secret = secret(random);
            String password = secret(random);
            Path environment = Files.writeString(
                    folder.resolve("test.env"), """
                    APP_ENV=production
                    SECRET_KEY=%s
                    DATABASE_URL=postgres://shop:%s@db.example.com/shop
                    PARTNER_TOKENS=%s,%s
                    """.formatted(secret, password, password + "x", secret + "y"));
            Path tree = Files.createDirectories(folder.resolve("tree" + i));
            Files.write(
                    tree.resolve(hidden(secret, random) + ".txt"),
                    Hiding.any(random).hidden(password, random));
            Path inside = Files.createDirectories(tree.resolve("of-" + password));
            Files.write(
                    inside.resolve("a.zip"),
                    Nest.Kind.ZIP.pack(
                            "keys/" + hidden(password, random),
                            Hiding.any(random).hidden(secret, random)));
            for (String format : List.of("text", "json")) {
                Run run = shop.run(
                        "scan",
                        "--env-file",
                        environment.toString(),
                        "--format",
                        format,
                        tree.toString(),
                        tree + "/" + secret);
                assertEquals(1, run.exitCode());
                requireNoPart(secret, run.all());
                requireNoPart(password, run.all());
            }
        }
    }

    /** In what can be a part of a file's name. */
    private static String hidden(String secret, Random random) {
        List<Hiding> ofNames = List.of(Hiding.PLAIN, Hiding.HEX, Hiding.BASE64_OF_URLS);
        return new String(ofNames.get(random.nextInt(ofNames.size())).hidden(secret, random), UTF_8);
    }

    private static String secret(Random random) {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }

    private static void requireNoPart(String secret, String printed) {
        for (int i = 0; i + PART_OF_A_SECRET <= secret.length(); i++) {
            String part = secret.substring(i, i + PART_OF_A_SECRET);
            assertFalse(printed.contains(part), SEED + ": a part of a secret is printed: " + printed);
        }
        byte[] bytes = secret.getBytes(UTF_8);
        assertFalse(printed.contains(HexFormat.of().formatHex(bytes, 0, PART_OF_A_SECRET)), printed);
        assertFalse(printed.contains(Base64.getEncoder().encodeToString(bytes).substring(0, 8)), printed);
    }
}
