package dev.seaworthy.processor.output;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.emit.Blocks;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.SourceRef;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Where files go: sources to the compiler, documents into its class output, and into the repository when the processor is
 * told where that is. Every file has one originating interface, so that builds can be incremental.
 */
public final class Outputs {
    private final Filer filer;
    private final Map<String, String> options;
    private final TargetModules modules;
    private final Map<Path, String> owners = new HashMap<>();

    /** The outputs of a compiler with these options of the processor. */
    public Outputs(Filer filer, Map<String, String> options, TargetModules modules) {
        this.filer = filer;
        this.options = options;
        this.modules = modules;
    }

    /**
     * Writes the files of one configuration, or compares the committed ones.
     *
     * @param files the files
     * @param config the configuration
     * @param originating the interface
     * @param found takes what could not be written, and in check mode what differs
     */
    public void write(List<Output> files, ConfigModel config, TypeElement originating, Consumer<Diagnostic> found) {
        DocsOptions docs = DocsOptions.of(options, config.source(), found);
        Optional<Repository> repository = docs.directory()
                .filter(directory -> !isShared(directory, config, found))
                .map(directory -> new Repository(docs, directory, config));
        List<Output> documents = new ArrayList<>();
        for (Output file : files) {
            switch (file.kind()) {
                case SOURCE -> compile(file, config.source(), originating, found);
                case RESOURCE -> store(file.path(), file, config, originating, found);
                case DOCUMENT -> {
                    String path = "META-INF/seaworthy/" + config.qualifiedName() + "/" + file.path();
                    store(path, file, config, originating, found);
                    documents.add(file);
                }
            }
        }
        repository.ifPresent(committed -> committed.take(documents, found));
    }

    /**
     * Fills in the files that have markers, or compares them.
     *
     * @param blocks the texts for markers
     * @param files the files of the configuration
     * @param config the configuration
     * @param found takes what could not be filled in, and in check mode what differs
     */
    public void fill(Blocks blocks, List<Output> files, ConfigModel config, Consumer<Diagnostic> found) {
        DocsOptions docs = DocsOptions.of(options, config.source(), found);
        boolean hasPage = files.stream().anyMatch(file -> file.path().equals(blocks.page()));
        docs.directory().ifPresent(root -> {
            Repository repository = new Repository(docs, root, config);
            repository.fill(blocks, hasPage, found);
        });
    }

    private boolean isShared(Path root, ConfigModel config, Consumer<Diagnostic> found) {
        Optional<Path> directory = Repository.below(root, config.docsDirectory());
        if (directory.isEmpty()) {
            return false;
        }
        String other = owners.putIfAbsent(directory.get(), config.qualifiedName());
        if (other == null || other.equals(config.qualifiedName())) {
            return false;
        }
        found.accept(DocsLaws.SHARED.at(
                config.source().annotation(ConfigModel.ANNOTATION),
                "The documents of " + config.qualifiedName() + " and of " + other + " go into the same directory.",
                "Write @EnvConfig(docsDirectory = \"" + config.simpleName().toLowerCase(java.util.Locale.ROOT)
                        + "\")."));
        return true;
    }

    /** Writes a source.
     *
     * @param file the source
     * @param place the interface that it was made from
     * @param originating the same
     * @param found takes why it could not be written
     */
    public void compile(Output file, SourceRef place, TypeElement originating, Consumer<Diagnostic> found) {
        String name = modules.before(originating) + file.path();
        try (Writer writer = filer.createSourceFile(name, originating).openWriter()) {
            writer.write(file.text());
        } catch (FilerException exists) {
            found.accept(DocsLaws.NOT_WRITTEN.at(
                    place,
                    file.path() + " cannot be written: the compiler has a type of that name already.",
                    "Remove what an earlier compilation wrote from the class path, or rename the interface."));
        } catch (IOException failed) {
            found.accept(notWritten(place, file.path(), failed));
        }
    }

    private void store(
            String path, Output file, ConfigModel config, TypeElement originating, Consumer<Diagnostic> found) {
        // Bytes, not a writer: a writer would take the encoding that javac was given for sources.
        try (OutputStream stream = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, modules.before(originating), path, originating)
                .openOutputStream()) {
            stream.write(file.text().getBytes(StandardCharsets.UTF_8));
        } catch (FilerException exists) {
            found.accept(DocsLaws.NOT_WRITTEN.at(
                    config.source(),
                    path + " cannot be written for " + config.simpleName()
                            + ": another configuration or another annotation processor wrote it.",
                    "Name the outputs in -Aseaworthy.emit one by one, without " + word(file)
                            + ", or leave the other processor out."));
        } catch (IOException failed) {
            found.accept(notWritten(config.source(), path, failed));
        }
    }

    /** The word of the output that makes a file; of what is no document there is one. */
    private static String word(Output file) {
        return file.kind() == Output.Kind.RESOURCE ? "spring" : "the one that makes it";
    }

    static Diagnostic notWritten(SourceRef place, String file, IOException failed) {
        return failed(place, file + " cannot be written", failed);
    }

    static Diagnostic notRead(SourceRef place, String file, IOException failed) {
        return failed(place, file + " cannot be read", failed);
    }

    private static Diagnostic failed(SourceRef place, String what, IOException failed) {
        return DocsLaws.NOT_WRITTEN.at(
                place,
                what + ": " + failed.getClass().getSimpleName() + " (" + failed.getMessage() + ").",
                "Give the compiler access to it, or remove it.");
    }
}
