package dev.seaworthy.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A folder that is called as the test is, each time and on each machine. The fuzzer puts what the code compares into what it
 * tries: a random name there makes it try other texts each time.
 */
final class SameFolder implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext field, ExtensionContext test) throws IOException {
        return Files.createDirectories(Path.of(test.getRequiredTestClass().getSimpleName()));
    }
}
