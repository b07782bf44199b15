package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.folder.FilesBelow;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Folders of Java sources, which are parsed and not compiled: what they need need not be there. */
final class SourceFolders {
    private final List<Path> folders;
    private final Charset encoding;
    private final Set<String> leftOut = new LinkedHashSet<>();

    /**
     * The folders.
     *
     * @param folders the folders
     * @param encoding how the sources hold their characters
     */
    SourceFolders(List<Path> folders, Charset encoding) {
        this.folders = folders;
        this.encoding = encoding;
    }

    /** What the sources say of variables, file by file. */
    List<Mention> mentions() {
        List<Path> files = new ArrayList<>();
        folders.forEach(folder -> files.addAll(sources(folder)));
        return files.isEmpty() ? List.of() : parsed(files);
    }

    /** What they read and what is not a variable of the environment, each a line. */
    Set<String> leftOut() {
        return leftOut;
    }

    private static List<Path> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            boolean isThere = Files.exists(folder);
            throw NotJudgedException.at(
                    CommittedDocument.shown(folder),
                    (isThere ? "is not a folder." : "is not there.")
                            + " Name the folder of the sources with --sources.");
        }
        List<Path> sources = new ArrayList<>();
        FilesBelow.forEach(folder, inside -> true, file -> {
            if (file.toString().endsWith(".java") && !file.endsWith("module-info.java") && Files.isRegularFile(file)) {
                sources.add(file);
            }
        });
        return sources;
    }

    private List<Mention> parsed(List<Path> files) {
        files.forEach(this::requireEncoding);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new NotJudgedException(
                    "Sources can be read by a JDK only, and this is a JRE. Run the command with a JDK.");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, encoding)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    diagnostics,
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            diagnostics.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(SourceFolders::refuse);
            return mentions(units, Trees.instance(task));
        } catch (IOException unreadable) {
            throw new NotJudgedException("The sources cannot be read. Give this process the permission to read them.");
        }
    }

    /** The compiler says of characters that it cannot read that they are no Java. */
    private void requireEncoding(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharsetDecoder decoder = encoding.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(1 + (int) Math.ceil(decoder.maxCharsPerByte() * bytes.length));
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
                throw NotJudgedException.at(
                        CommittedDocument.shown(file) + ":" + line,
                        "is not text in "
                                + encoding.name()
                                + ". Name the encoding of the sources with --encoding, as for javac: --encoding "
                                + (encoding.equals(StandardCharsets.UTF_8)
                                        ? StandardCharsets.ISO_8859_1
                                        : StandardCharsets.UTF_8)
                                + ".");
            }
        } catch (IOException unreadable) {
            throw new NotJudgedException("The sources cannot be read. Give this process the permission to read them.");
        }
    }

    private static void refuse(Diagnostic<? extends JavaFileObject> error) {
        JavaFileObject source = error.getSource();
        String place = source == null ? "A source" : SourcePlaces.shown(source) + ":" + error.getLineNumber();
        throw NotJudgedException.at(
                place, "is not Java that this JDK can read. Fix it, or run the command with the JDK that compiles it.");
    }

    private List<Mention> mentions(List<CompilationUnitTree> units, Trees trees) {
        Constants constants = new Constants();
        units.forEach(unit -> constants.scan(unit, ""));
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            CompilationUnitTree unit = units.get(i);
            FoundReads found = new FoundReads(new SourcePlaces(unit, trees), Section.ofSource(i + 1));
            new EnvironmentReads(constants, found).scan(unit, null);
            mentions.addAll(found.mentions());
            leftOut.addAll(found.leftOut());
        }
        return mentions;
    }
}
