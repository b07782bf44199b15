package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/deploy.md}, run as they stand there with Shop's jar, where they need no cluster and no engine. */
@Tag("jar")
class DeployTest {
    private static final Path PAGE = Path.of("..", "docs", "deploy.md");
    private static final Path JAR = Path.of("target", "shop.jar").toAbsolutePath();
    private static final Path PREFLIGHT = Path.of(
                    "..",
                    "preflight",
                    "target",
                    "seaworthy-preflight-" + System.getProperty("project.version") + ".jar")
            .toAbsolutePath();
    private static final String DATABASE = "postgresql://shop:bW4kT9xQ@db.harbour.test/shop?sslmode=verify-full";
    private static final Pattern LIST = Pattern.compile("(?:command|entrypoint): (\\[\"java\".*\\])");

    @TempDir
    private Path folder;

    @Test
    void theContainersJudgeTheirOwnEnvironment() throws Exception {
        Matcher list = LIST.matcher(Files.readString(PAGE));
        int count = 0;
        while (list.find()) {
            count++;
            String words = list.group(1).replace("/app/shop.jar", JAR.toString());
            judges(new ObjectMapper().readValue(words, new TypeReference<ArrayList<String>>() {}));
        }
        assertEquals(2, count, "the init container of Kubernetes, and the service of Compose");
    }

    @Test
    void theUnitJudgesItsEnvironment() throws Exception {
        Matcher line = Pattern.compile("ExecStartPre=/usr/bin/(java .*)").matcher(Files.readString(PAGE));
        assertTrue(line.find());
        judges(Arrays.asList(
                line.group(1).replace("/opt/shop/shop.jar", JAR.toString()).split(" ")));
    }

    private void judges(List<String> command) throws Exception {
        Map<String, String> environment = Production.safe(DATABASE);
        assertEquals(0, run(command, environment, "ShopConfig starts in production without a problem"));
        environment.put("DEBUG", "true");
        assertEquals(1, run(command, environment, "DEBUG"));
    }

    @Test
    void theJobsJudgeTheManifests() throws Exception {
        Files.createDirectory(folder.resolve("k8s"));
        Files.writeString(folder.resolve("k8s/shop.yaml"), block("k8s/shop.yaml"));
        Files.createSymbolicLink(folder.resolve("shop.jar"), JAR);
        Files.createSymbolicLink(folder.resolve("seaworthy-preflight.jar"), PREFLIGHT);
        List<String> jobs = new ArrayList<>();
        Matcher line = Pattern.compile("java -cp \"shop.jar:seaworthy-preflight.jar\" .*?--format \\w+", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        while (line.find()) {
            jobs.add(line.group().replaceAll("\\s+", " "));
        }
        assertEquals(3, jobs.size(), jobs::toString);
        for (String job : jobs) {
            assertEquals(78, run(shell(job), Map.of(), "Secret shop"));
        }
        Files.writeString(folder.resolve("k8s/secret.yaml"), secret(Production.safe(DATABASE)));
        for (String job : jobs) {
            assertEquals(0, run(shell(job), Map.of(), ""));
        }
    }

    private static List<String> shell(String command) {
        return List.of("sh", "-c", command);
    }

    /** What the manifests of the page leave to somebody else. */
    private static String secret(Map<String, String> environment) {
        StringBuilder secret =
                new StringBuilder("apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\nstringData:\n");
        for (String name : List.of(
                "DATABASE_URL",
                "SECRET_KEY",
                "OAUTH_CLIENT_SECRET",
                "STRIPE_SECRET_KEY",
                "STRIPE_PUBLISHABLE_KEY",
                "STRIPE_WEBHOOK_SECRET",
                "SENTRY_DSN")) {
            secret.append("  ")
                    .append(name)
                    .append(": ")
                    .append(environment.get(name))
                    .append('\n');
        }
        return secret.toString();
    }

    private int run(List<String> command, Map<String, String> environment, String expected) throws Exception {
        Map<String, String> all = new TreeMap<>(environment);
        all.put("PATH", Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator + System.getenv("PATH"));
        List<String> words = new ArrayList<>(command);
        if (words.get(0).equals("java")) {
            words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        }
        try (ShopProcess process = ShopProcess.startCommand(words, folder, all)) {
            int status = process.exitStatus();
            String output = process.output();
            assertTrue(output.contains(expected), output);
            for (String secret : Production.secrets(environment)) {
                assertFalse(output.contains(secret), "a secret is printed");
            }
            return status;
        }
    }

    private static String block(String name) throws IOException {
        Matcher block = Pattern.compile(
                        "<!-- paste: " + Pattern.quote(name) + " -->\n```\\w+\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertTrue(block.find(), name);
        return block.group(1) + "\n";
    }
}
