package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A program or package that tests compare with, and that a machine need not have. */
final class Tool {
    private static final Path FOLDER = Path.of(
            Optional.ofNullable(System.getenv("SEAWORTHY_TOOLS"))
                    .orElse(System.getProperty("user.home") + "/.cache/seaworthy-tools"),
            "node_modules");

    private Tool() {}

    /** The folder of npm's packages, for a program that looks there for what it needs. */
    static Path packages() {
        return required(FOLDER);
    }

    /** What {@code .ci/install-tools} installs beside npm's packages. Where it is not there, the test is skipped, and fails in CI. */
    static Path installed(String name) {
        return required(FOLDER.resolve(name));
    }

    /** A file of the machine. Where it is not there, the test is skipped, and fails in CI. */
    static Path required(Path path) {
        if (!Files.exists(path)) {
            if (System.getenv("CI") != null) {
                fail(path + " is not there; .ci/install-tools installs it");
            }
            System.out.println("Skipped, because it is not there: " + path);
            abort(path + " is not there");
        }
        return path;
    }
}
