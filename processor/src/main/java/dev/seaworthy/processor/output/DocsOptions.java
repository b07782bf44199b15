package dev.seaworthy.processor.output;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.SourceRef;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The options for documents of the repository.
 *
 * @param directory where they go, or nothing when they are not wanted
 * @param isCheck whether they are compared and not written
 * @param command the command that writes them anew, in the words of the user's build, or nothing
 */
record DocsOptions(Optional<Path> directory, boolean isCheck, String command) {
    static final String DIRECTORY = "seaworthy.docs.dir";
    static final String MODE = "seaworthy.docs.mode";

    static final String COMMAND = "seaworthy.docs.command";

    private static final DocsOptions NONE = new DocsOptions(Optional.empty(), false, "");

    /** Reads the options; what is not understood is reported, and nothing is written then. */
    static DocsOptions of(Map<String, String> options, SourceRef place, Consumer<Diagnostic> found) {
        String mode = option(options, MODE).orElse("write");
        if (!mode.equals("write") && !mode.equals("check")) {
            found.accept(DocsLaws.OPTION.at(
                    place,
                    "-A" + MODE + "=" + mode + " is not known; it is write or check.",
                    "Write -A" + MODE + "=write or -A" + MODE + "=check."));
            return NONE;
        }
        boolean isCheck = mode.equals("check");
        String directory = option(options, DIRECTORY).orElse("");
        if (directory.isBlank()) {
            if (isCheck || options.containsKey(DIRECTORY)) {
                found.accept(DocsLaws.OPTION.at(
                        place,
                        "-A" + DIRECTORY + " does not say where the committed documents are.",
                        "Write -A" + DIRECTORY + "=DIR with the directory that holds docs/configuration.md."));
            }
            return NONE;
        }
        Path path;
        try {
            path = Path.of(directory);
        } catch (InvalidPathException malformed) {
            found.accept(notADirectory(place, directory, "is not a path"));
            return NONE;
        }
        if (Files.exists(path) && !Files.isDirectory(path)) {
            found.accept(notADirectory(place, directory, "is a file"));
            return NONE;
        }
        return new DocsOptions(
                Optional.of(path), isCheck, option(options, COMMAND).orElse("").strip());
    }

    /** An option that is given; javac has null for one without a value. */
    private static Optional<String> option(Map<String, String> options, String name) {
        return options.containsKey(name) ? Optional.of(Objects.toString(options.get(name), "")) : Optional.empty();
    }

    /** How to write stale documents anew. */
    String fix() {
        String write = command.isEmpty() ? "Compile once with -A" + MODE + "=write" : "Run \"" + command + "\"";
        return write + ", read the difference, and commit it.";
    }

    private static Diagnostic notADirectory(SourceRef place, String directory, String why) {
        return DocsLaws.OPTION.at(
                place,
                "-A" + DIRECTORY + "=" + directory + " " + why + ".",
                "Name a directory; it is created when it is not there.");
    }
}
