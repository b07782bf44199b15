package dev.seaworthy.preflight.scan;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what Git is about to commit, which may be another text than the file has by now. */
final class Staged {
    private static final String SUBMODULE = "160000";

    private final Git git;
    private final Contents contents;
    private final Results results;

    Staged(Git git, Contents contents, Results results) {
        this.git = git;
        this.contents = contents;
        this.results = results;
    }

    /**
     * A file of the index.
     *
     * @param id the name of its content among Git's objects; zeros where it has none, because a merge is not finished
     * @param path the path from the top of the repository
     */
    private record Blob(String id, String path) {
        boolean isMerged() {
            return !id.matches("0+");
        }
    }

    /**
     * Reads what differs from the last commit.
     *
     * @param paths the files and folders to which it is limited; none for all
     */
    void read(List<Path> paths) {
        try {
            for (Path each : paths) {
                if (!isThere(each)) {
                    results.unread(
                            results.name("", CommittedDocument.shown(each)),
                            "it is not there, and nothing of it is staged");
                }
            }
            readAll(blobs(paths));
        } catch (IOException failed) {
            throw new NotJudgedException("What is staged cannot be read: git ended before it had answered.");
        }
    }

    /** Whether a path is one of a file, or of what is staged, its removal too. */
    private boolean isThere(Path path) throws IOException {
        return git.isThere(path)
                || !git.output(
                                "--literal-pathspecs",
                                "diff",
                                "--cached",
                                "--name-only",
                                "--",
                                CommittedDocument.shown(path))
                        .isEmpty();
    }

    private List<Blob> blobs(List<Path> paths) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--literal-pathspecs",
                "diff",
                "--cached",
                "--raw",
                "--no-abbrev",
                "--no-renames",
                "--no-ext-diff",
                "--diff-filter=d",
                "-z",
                "--"));
        paths.forEach(each -> arguments.add(CommittedDocument.shown(each)));
        String[] answer = git.output(arguments.toArray(new String[0])).split("\0", -1);
        List<Blob> blobs = new ArrayList<>();
        for (int i = 0; i + 1 < answer.length; i += 2) {
            String[] words = answer[i].split(" ", -1); // :mode mode id id status
            if (!words[1].equals(SUBMODULE)) {
                blobs.add(new Blob(words[3], answer[i + 1]));
            }
        }
        return blobs;
    }

    private void readAll(List<Blob> blobs) throws IOException {
        Process process = git.start(List.of("cat-file", "--batch"));
        try (OutputStream questions = process.getOutputStream();
                InputStream answers = new BufferedInputStream(process.getInputStream())) {
            for (Blob each : blobs) {
                String name = results.name("", each.path());
                if (each.isMerged()) {
                    questions.write((each.id() + "\n").getBytes(StandardCharsets.US_ASCII));
                    questions.flush();
                    read(name, answers);
                } else {
                    results.unread(name, "its merge is not finished");
                }
            }
        } finally {
            process.destroy();
        }
    }

    /** Reads an answer: {@code id blob size}, the content, and a line feed. */
    private void read(String name, InputStream answers) throws IOException {
        String[] words = line(answers).split(" ", -1);
        if (words.length < 3) {
            results.unread(name, "Git does not have its content here");
            return;
        }
        Bounded content = new Bounded(answers, Long.parseLong(words[2]));
        contents.read(name, content);
        content.transferTo(OutputStream.nullOutputStream());
        answers.read();
    }

    private static String line(InputStream answers) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = answers.read(); b != '\n'; b = answers.read()) {
            if (b < 0) {
                throw new IOException("ends in a line");
            }
            line.append((char) b);
        }
        return line.toString();
    }
}
