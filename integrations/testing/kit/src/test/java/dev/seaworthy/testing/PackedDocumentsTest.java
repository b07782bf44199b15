package dev.seaworthy.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedDocumentsTest {
    @TempDir
    private Path directory;

    @Test
    void documentsOfAFolderAreFound() {
        assertThat(PackedDocuments.of(StoreConfig.class))
                .containsKeys(".env.example", ".env.production.example", "docs/configuration.md");
    }

    @Test
    void documentsOfAJarAreFound() throws Exception {
        Path classes = Path.of(StoreConfig.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path jar = directory.resolve("a jar.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files(classes)) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, platform)) {
            Class<?> packed = loader.loadClass(StoreConfig.class.getName());
            assertThat(PackedDocuments.of(packed)).isEqualTo(PackedDocuments.of(StoreConfig.class));
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aTypeWithoutDocumentsSaysWhereTheyAreMissing() {
        assertThatThrownBy(() -> PackedDocuments.of(PackedDocumentsTest.class))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the documents of dev.seaworthy.testing.PackedDocumentsTest cannot be read")
                .cause()
                .hasMessageContaining("META-INF/seaworthy/dev.seaworthy.testing.PackedDocumentsTest is not there");
        assertThatThrownBy(() -> PackedDocuments.of(List.class))
                .cause()
                .hasMessage("its class comes from no folder and from no jar");
    }
}
