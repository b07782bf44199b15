package dev.seaworthy.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A jar says which artifact it is where scanners for known vulnerabilities and lists of parts look. The jars are there only
 * after {@code mvn package}, so this has a run of its own.
 */
@Tag("jar")
class JarContentsTest {
    private static final String VERSION = System.getProperty("project.version");

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "runtime", "processor"})
    void aJarSaysWhichArtifactItIs(String module) throws IOException {
        try (JarFile jar = new JarFile(jar(module, "").toFile())) {
            assertEquals(coordinates(module), said(jar, module));
            String descriptor = text(jar, "META-INF/maven/dev.seaworthy/seaworthy-" + module + "/pom.xml");
            assertTrue(descriptor.contains("<artifactId>seaworthy-" + module + "</artifactId>"), descriptor);
        }
    }

    /** A start reads the manifest and the name of each entry of a jar that it opens. */
    @ParameterizedTest
    @ValueSource(strings = {"annotations", "runtime"})
    void aJarOfAStartHasNoManifestAndNoFolders(String module) throws IOException {
        try (JarFile jar = new JarFile(jar(module, "").toFile())) {
            List<String> superfluous = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith("/") || name.equals(JarFile.MANIFEST_NAME))
                    .toList();
            assertEquals(List.of(), superfluous);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "runtime", "processor"})
    void itsSourcesAreBesideIt(String module) throws IOException {
        try (JarFile jar = new JarFile(jar(module, "").toFile());
                JarFile sources = new JarFile(jar(module, "-sources").toFile())) {
            List<String> withoutSource = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("dev/seaworthy/") && name.endsWith(".class"))
                    .filter(name ->
                            !name.startsWith("dev/seaworthy/processor/javapoet/")) // Its sources are JavaPoet's.
                    .map(name -> name.replaceFirst("(\\$.*)?\\.class$", ".java"))
                    .filter(name -> sources.getEntry(name) == null)
                    .toList();
            assertEquals(List.of(), withoutSource);
        }
    }

    @Test
    void theOneJarOfTheServiceSaysWhatIsInIt() throws IOException {
        try (JarFile jar = new JarFile(Path.of("target", "shop.jar").toFile())) {
            for (String module : List.of("annotations", "runtime")) {
                assertEquals(coordinates(module), said(jar, module));
            }
            assertFalse(jar.stream().anyMatch(entry -> entry.getName().contains("seaworthy-processor")));
        }
    }

    private static Path jar(String module, String kind) {
        return Path.of("..", module, "target", "seaworthy-" + module + "-" + VERSION + kind + ".jar");
    }

    private static Map<String, String> coordinates(String module) {
        return Map.of("groupId", "dev.seaworthy", "artifactId", "seaworthy-" + module, "version", VERSION);
    }

    private static Properties said(JarFile jar, String module) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = entry(jar, "META-INF/maven/dev.seaworthy/seaworthy-" + module + "/pom.properties")) {
            properties.load(file);
        }
        return properties;
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream file = entry(jar, name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream entry(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertNotNull(entry, () -> jar.getName() + " has no " + name);
        return jar.getInputStream(entry);
    }
}
