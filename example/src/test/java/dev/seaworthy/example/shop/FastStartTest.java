package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The images of {@code docs/fast-start.md} and {@code docs/deploy.md}, built in a folder by the JDK at hand: of the last stage of
 * each Dockerfile the jar is copied, the commands are run, and the entry point is started, as they stand on the page.
 */
@Tag("jar")
class FastStartTest {
    private static final List<Path> PAGES =
            List.of(Path.of("..", "docs", "fast-start.md"), Path.of("..", "docs", "deploy.md"));
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private static final Path JAR = Path.of("target", "shop.jar");
    private static final Pattern DOCKERFILE =
            Pattern.compile("<!-- Dockerfile: JDK (\\d+) -->\n```dockerfile\n(.*?)```\n", Pattern.DOTALL);
    private static final String CLASSES = "classes.log";
    private static final String OURS = "dev.seaworthy.";
    private static final String FROM_THE_ARCHIVE = " source: shared objects file";

    @TempDir
    Path image;

    @ParameterizedTest
    @MethodSource("recipes")
    void theStartTakesOurClassesFromTheArchive(Recipe recipe) throws Exception {
        for (Instruction instruction : recipe.lastStage()) {
            switch (instruction.name()) {
                case "FROM", "WORKDIR" -> {}
                case "COPY" -> copy(instruction.words());
                case "RUN" -> run(instruction.words());
                case "ENTRYPOINT" -> start(instruction.words());
                default -> throw new AssertionError("The test does not know " + instruction);
            }
        }
    }

    /** Those that the JDK at hand can follow; the page has one that every JDK can. */
    static List<Recipe> recipes() throws IOException {
        List<Recipe> all = new ArrayList<>();
        for (Path page : PAGES) {
            Matcher dockerfile = DOCKERFILE.matcher(Files.readString(page));
            while (dockerfile.find()) {
                all.add(new Recipe(Integer.parseInt(dockerfile.group(1)), dockerfile.group(2)));
            }
        }
        assertEquals(List.of(17, 25, 17), all.stream().map(Recipe::jdk).toList());
        return all.stream()
                .filter(recipe -> recipe.jdk() <= Runtime.version().feature())
                .toList();
    }

    private void copy(String words) throws IOException {
        assertEquals("--from=build /build/example/target/shop.jar .", words);
        Files.copy(JAR, image.resolve("shop.jar"));
    }

    private void run(String command) throws Exception {
        try (ShopProcess shell = ShopProcess.startCommand(List.of("sh", "-c", command), image, environment())) {
            assertEquals(0, shell.exitStatus(), () -> command + "\n" + shell.output());
        }
    }

    private void start(String words) throws Exception {
        List<String> command = new ObjectMapper().readValue(words, new TypeReference<ArrayList<String>>() {});
        command.set(0, JDK.resolve(command.get(0)).toString());
        Map<String, String> environment = environment();
        environment.putAll(Map.of("APP_ENV", "development", "PORT", "0"));
        List<String> ours;
        try (ShopProcess shop = ShopProcess.startCommand(command, image, environment)) {
            int port = shop.port();
            ours = Files.readAllLines(image.resolve(CLASSES)).stream()
                    .filter(line -> line.startsWith(OURS))
                    .toList();
            assertEquals(200, new ShopClient(port, "localhost").get("/products").statusCode());
        }
        assertTrue(ours.stream().anyMatch(line -> line.startsWith(ShopConfigLoader.class.getName())), ours::toString);
        List<String> fromTheJar = ours.stream()
                .filter(line -> !line.contains("$$Lambda") && !line.contains(FROM_THE_ARCHIVE))
                .toList();
        assertEquals(List.of(), fromTheJar);
    }

    /** Which {@code java} is first, and that it says where it finds its classes. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", JDK + File.pathSeparator + System.getenv("PATH"));
        environment.put("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + CLASSES + ":none:filecount=0");
        return environment;
    }

    /** A Dockerfile of the page and the oldest JDK that can follow it. */
    record Recipe(int jdk, String dockerfile) {
        List<Instruction> lastStage() {
            String stage = dockerfile.substring(dockerfile.lastIndexOf("FROM "));
            List<Instruction> instructions = new ArrayList<>();
            for (String line : stage.replace("\\\n", " ").lines().toList()) {
                int space = line.indexOf(' ');
                instructions.add(new Instruction(
                        line.substring(0, space), line.substring(space).strip()));
            }
            return instructions;
        }

        @Override
        public String toString() {
            return "JDK " + jdk;
        }
    }

    /** One instruction of a Dockerfile. */
    record Instruction(String name, String words) {}
}
