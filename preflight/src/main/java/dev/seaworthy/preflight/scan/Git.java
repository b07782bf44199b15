package dev.seaworthy.preflight.scan;

import dev.seaworthy.preflight.NotJudgedException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The program git, in one folder. It is only asked: it writes nothing. */
final class Git {
    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** Whether there is a file or a folder of a path, which begins in the folder. */
    boolean isThere(Path path) {
        return Files.exists(folder.resolve(path));
    }

    /**
     * Starts it.
     *
     * @throws NotJudgedException when it cannot be started
     */
    Process start(List<String> arguments) {
        // Paths are those from the top, whatever the user's configuration says.
        List<String> command = new ArrayList<>(List.of(program(), "-c", "diff.relative=false"));
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw notThere();
        }
    }

    private static String program() {
        return File.separatorChar == '\\'
                ? onPath(System.getenv("PATH"), FileSystems.getDefault())
                        .orElseThrow(Git::notThere)
                        .toString()
                : "git";
    }

    /**
     * The program on Windows, by its whole path: by its name alone Windows looks in the working directory first, and a repository
     * may hold a git.exe.
     */
    static Optional<Path> onPath(@Nullable String path, FileSystem files) {
        for (String each : (path == null ? "" : path).split(";", -1)) {
            Optional<Path> program = in(each.replace("\"", ""), files);
            if (program.isPresent()) {
                return program;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> in(String folder, FileSystem files) {
        try {
            Path program = files.getPath(folder, "git.exe");
            return program.isAbsolute() && Files.isRegularFile(program) ? Optional.of(program) : Optional.empty();
        } catch (InvalidPathException notAFolder) {
            return Optional.empty();
        }
    }

    private static NotJudgedException notThere() {
        return new NotJudgedException(
                "What is staged cannot be read: git cannot be run. Install it, or put it on the PATH.");
    }

    /**
     * What it prints.
     *
     * @throws NotJudgedException when it fails, as it does outside a repository
     */
    String output(String... arguments) throws IOException {
        Process process = start(Arrays.asList(arguments));
        process.getOutputStream().close();
        String output;
        try (InputStream in = process.getInputStream()) {
            output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int code = exitCode(process);
        if (code != 0) {
            throw new NotJudgedException("What is staged cannot be read: git ended with exit code " + code
                    + ". Run the command in a folder of a Git repository; git status says more.");
        }
        return output;
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }
}
