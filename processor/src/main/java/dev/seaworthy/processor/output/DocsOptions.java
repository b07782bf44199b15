package dev.seaworthy.processor.output;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.SourceRef;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The options for documents of the repository.
 *
 * @param directory where they go, or nothing when they are not wanted
 * @param isCheck whether they are compared and not written
 * @param into the files with markers, below the directory or beside it
 * @param command the command that writes them anew, in the words of the user's build, or nothing
 */
record DocsOptions(Optional<Path> directory, boolean isCheck, List<Path> into, String command) {
    static final String DIRECTORY = "seaworthy.docs.dir";
    static final String MODE = "seaworthy.docs.mode";
    static final String INTO = "seaworthy.docs.into";
    static final String COMMAND = "seaworthy.docs.command";

    private static final DocsOptions NONE = new DocsOptions(Optional.empty(), false, List.of(), "");

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
            if (isCheck || options.containsKey(DIRECTORY) || options.containsKey(INTO)) {
                found.accept(DocsLaws.OPTION.at(
                        place,
                        "-A" + DIRECTORY + " does not say where the committed documents are.",
                        "Write -A" + DIRECTORY + "=DIR with the directory that holds docs/configuration.md."));
            }
            return NONE;
        }
        Optional<PathMistake> mistake = PathMistake.in(directory, FileSystems.getDefault());
        if (mistake.isPresent()) {
            found.accept(notADirectory(place, directory, mistake.get()));
            return NONE;
        }
        Path path = Path.of(directory);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            found.accept(notADirectory(place, directory, new PathMistake("is a file", Optional.empty())));
            return NONE;
        }
        Optional<List<Path>> into = into(path, options, place, found);
        return into.isEmpty()
                ? NONE
                : new DocsOptions(
                        Optional.of(path),
                        isCheck,
                        into.get(),
                        option(options, COMMAND).orElse("").strip());
    }

    /** The files with markers, or nothing where one of them is not understood. */
    static Optional<List<Path>> into(
            Path directory, Map<String, String> options, SourceRef place, Consumer<Diagnostic> found) {
        List<Path> files = new ArrayList<>();
        for (String each :
                option(options, INTO).map(text -> text.split(",", -1)).orElse(new String[0])) {
            Optional<PathMistake> mistake = PathMistake.in(each.strip(), directory.getFileSystem());
            Optional<Path> file = mistake.isPresent()
                    ? Optional.empty()
                    : Optional.of(directory.getFileSystem().getPath(each.strip()))
                            .filter(path -> !each.isBlank() && path.getRoot() == null);
            if (file.isEmpty()) {
                found.accept(notAFile(
                        place, each.strip(), mistake.filter(wrong -> wrong.fix().isPresent())));
                return Optional.empty();
            }
            files.add(directory.resolve(file.get()).normalize());
        }
        return Optional.of(List.copyOf(files));
    }

    private static Diagnostic notAFile(SourceRef place, String file, Optional<PathMistake> mistake) {
        return DocsLaws.OPTION.at(
                place,
                "-A" + INTO + " names \"" + file + "\", which "
                        + mistake.map(PathMistake::fact).orElse("is not the relative path of a file") + ".",
                mistake.flatMap(PathMistake::fix)
                        .orElse("Write the files with markers as their paths from the directory of -A" + DIRECTORY
                                + ", separated by commas, such as README.md,docs/setup.md."));
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

    private static Diagnostic notADirectory(SourceRef place, String directory, PathMistake mistake) {
        return DocsLaws.OPTION.at(
                place,
                "-A" + DIRECTORY + "=" + directory + " " + mistake.fact() + ".",
                mistake.fix().orElse("Name a directory; it is created when it is not there."));
    }
}
