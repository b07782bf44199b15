package dev.seaworthy.ksp;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A file that KSP has opened for writing. */
final class WrittenFile extends SimpleJavaFileObject {
    private final OutputStream stream;

    WrittenFile(URI path, OutputStream stream) {
        super(path, Kind.OTHER);
        this.stream = stream;
    }

    @Override
    public OutputStream openOutputStream() {
        return stream;
    }

    /** Kotlin's sources, and what is generated beside them, are in UTF-8. */
    @Override
    public Writer openWriter() {
        return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }
}
