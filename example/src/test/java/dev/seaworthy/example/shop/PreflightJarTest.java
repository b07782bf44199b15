package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars of the preflight module: one stands beside an application, the other runs by itself. */
@Tag("jar")
class PreflightJarTest {
    private static final String NAME = "seaworthy-preflight-" + System.getProperty("project.version");
    private static final Path FOLDER = Path.of("..", "preflight", "target");

    @TempDir
    private Path folder;

    @Test
    void theJarBesideAnApplicationClashesWithNothing() throws IOException {
        try (JarFile jar = new JarFile(FOLDER.resolve(NAME + ".jar").toFile())) {
            List<String> foreign = jar.stream()
                    .map(entry -> entry.getName().replaceFirst("^META-INF/versions/\\d+/", ""))
                    .filter(name -> name.endsWith(".class") && !name.startsWith("dev/seaworthy/preflight/"))
                    .toList();
            assertEquals(List.of(), foreign);
        }
    }

    @Test
    void theOtherOneRunsByItself() throws Exception {
        Files.writeString(folder.resolve(".env.example"), "# Port to listen on.\nPORT=8080\n");
        assertTrue(run("--help").contains("adopt"));
        assertTrue(run("--version").contains(System.getProperty("project.version")));
        run("adopt", ".env.example", "--package", "com.acme.shop", "--name", "ShopConfig", "--output", ".");
        String written = Files.readString(folder.resolve("com/acme/shop/ShopConfig.java"));
        assertTrue(written.contains("int port();"), written);
    }

    private String run(String... arguments) throws Exception {
        Path jar = FOLDER.resolve(NAME + "-all.jar").toAbsolutePath();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        try (ShopProcess process = ShopProcess.startCommand(command, folder, Map.of())) {
            assertEquals(0, process.exitStatus(), process::output);
            return process.output();
        }
    }
}
