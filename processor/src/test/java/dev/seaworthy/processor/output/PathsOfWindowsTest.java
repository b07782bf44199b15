package dev.seaworthy.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.SourceRef;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where documents go on Windows. */
class PathsOfWindowsTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private final Path root = windows.getPath("C:\\shop");

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    @Test
    void aDirectoryBelowIsTaken() {
        assertEquals(Optional.of(windows.getPath("C:\\shop\\worker\\docs")), Repository.below(root, "worker/docs"));
        assertEquals(Optional.of(root), Repository.below(root, ""));
        assertEquals(Optional.of(root), Repository.below(root, "worker/.."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\docs",
                "D:/docs",
                "\\docs",
                "/docs",
                "C:docs",
                "..\\docs",
                "worker/../../docs",
                "a*b",
                "\\\\server\\share"
            })
    void aDirectoryElsewhereIsNot(String directory) {
        assertEquals(Optional.empty(), Repository.below(root, directory));
    }

    @Test
    void filesWithMarkersAreNamedWithEitherSlash() {
        List<Diagnostic> found = new ArrayList<>();
        assertEquals(
                Optional.of(List.of(windows.getPath("C:\\shop\\README.md"), windows.getPath("C:\\docs\\setup.md"))),
                into("README.md, ..\\docs/setup.md", found));
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\README.md", "\\README.md", "/README.md", "C:README.md", "README.md,what?.md"})
    void aFileWithMarkersThatHasADriveIsRefused(String files) {
        List<Diagnostic> found = new ArrayList<>();
        assertEquals(Optional.empty(), into(files, found));
        assertTrue(found.get(0).toString().contains("which is not the relative path of a file"), found::toString);
    }

    private Optional<List<Path>> into(String files, List<Diagnostic> found) {
        return DocsOptions.into(root, Map.of(DocsOptions.INTO, files), SourceRef.ofType("shop.ShopConfig"), found::add);
    }
}
