package dev.seaworthy.processor;

import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the sources of a case. javac is called as a build calls it, with files, where most tests compile in memory: a
 * compiler that is given a listener prints nothing, and in memory {@code -encoding} has no effect on what is written.
 */
final class CaseCompiler {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** What most cases share: it opens the JDK and the class path once, and not for each of them. */
    private static final StandardJavaFileManager FILES = files();

    private CaseCompiler() {}

    /**
     * What came of it.
     *
     * @param isGood whether there was no error
     * @param said what the compiler printed, with the files' names below the case's folder
     */
    record Result(boolean isGood, String said) {}

    /** Compiles a case with its own options and more. */
    static Result compile(Path input, Path classes, List<String> more) throws IOException {
        List<String> own = ownOptions(input);
        if (!own.contains("-encoding")) {
            return compile(input, classes, more, own, FILES);
        }
        try (StandardJavaFileManager files = files()) { // It would keep the encoding.
            return compile(input, classes, more, own, files);
        }
    }

    private static Result compile(
            Path input, Path classes, List<String> more, List<String> own, StandardJavaFileManager files)
            throws IOException {
        List<String> options =
                new ArrayList<>(List.of("-Xmaxerrs", "1000", "-d", classes.toString(), "-s", classes.toString()));
        options.addAll(more);
        options.addAll(own);
        StringWriter said = new StringWriter();
        List<Path> sources = sources(input);
        JavaCompiler.CompilationTask task =
                JAVAC.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
        task.setProcessors(List.of(new SeaworthyProcessor()));
        boolean isGood = task.call();
        String text = said.toString().replace("\r\n", "\n");
        for (Path source : sources) {
            text = text.replace(source.toString(), CommittedDocument.shown(input.relativize(source)));
        }
        return new Result(isGood, text);
    }

    private static StandardJavaFileManager files() {
        return JAVAC.getStandardFileManager(null, Locale.ROOT, null);
    }

    /** The options of a case, one a line. */
    static List<String> ownOptions(Path input) throws IOException {
        Path own = input.resolve("options.txt");
        return Files.exists(own) ? Files.readString(own).lines().toList() : List.of();
    }

    private static List<Path> sources(Path input) throws IOException {
        try (Stream<Path> all = Files.walk(input)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
