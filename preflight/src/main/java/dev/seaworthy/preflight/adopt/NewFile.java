package dev.seaworthy.preflight.adopt;

import com.palantir.javapoet.ClassName;
import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A source file that is not there yet. */
final class NewFile {
    private final Path parent;
    private final Path file;

    /**
     * The file of a type.
     *
     * @param folder the folder that the folders of packages are below
     * @param type the type
     */
    NewFile(Path folder, ClassName type) {
        this.parent = folder.resolve(type.packageName().replace('.', '/'));
        this.file = parent.resolve(type.simpleName() + ".java");
    }

    /** Writes it, and says which file that is. */
    Path write(String source) {
        try {
            Files.createDirectories(parent);
            Files.writeString(file, source, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return file;
        } catch (FileAlreadyExistsException taken) {
            throw NotJudgedException.at(
                    CommittedDocument.shown(file),
                    "is there already, and is not overwritten. Give another --name or --output, or move it.");
        } catch (IOException refused) {
            throw NotJudgedException.at(
                    CommittedDocument.shown(file),
                    "cannot be written. Name a folder with --output in which this process may write.");
        }
    }
}
