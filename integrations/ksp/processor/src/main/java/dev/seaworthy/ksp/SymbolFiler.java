package dev.seaworthy.ksp;

import com.google.devtools.ksp.processing.CodeGenerator;
import com.google.devtools.ksp.processing.Dependencies;
import com.google.devtools.ksp.symbol.KSFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import kotlin.io.FileAlreadyExistsException;

/** Writes by KSP's generator: a file depends on the one source that it was made from, so that builds can be incremental. */
final class SymbolFiler implements Filer {
    private final CodeGenerator generator;

    SymbolFiler(CodeGenerator generator) {
        this.generator = generator;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originating) throws IOException {
        return create(name.toString().replace('.', '/'), "java", originating);
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence path, Element... originating)
            throws IOException {
        return create(path.toString(), "", originating);
    }

    private WrittenFile create(String path, String extension, Element... originating) throws IOException {
        try {
            return new WrittenFile(URI.create("ksp:///"), open(path, extension, originating));
        } catch (FileAlreadyExistsException exists) {
            throw new FilerException(path + " was written already");
        }
    }

    /** Kotlin declares no exceptions; this one does, so that they can be caught. */
    private OutputStream open(String path, String extension, Element... originating) throws IOException {
        return generator.createNewFileByPath(dependencies(originating), path, extension);
    }

    private static Dependencies dependencies(Element... originating) {
        return new Dependencies(
                false,
                Arrays.stream(originating)
                        .filter(ClassElement.class::isInstance)
                        .map(type -> ((ClassElement) type).file())
                        .filter(Objects::nonNull)
                        .toArray(KSFile[]::new));
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originating) {
        throw new UnsupportedOperationException(name.toString());
    }

    @Override
    public FileObject getResource(
            JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence relativeName)
            throws IOException {
        throw new NoSuchFileException(relativeName.toString());
    }
}
