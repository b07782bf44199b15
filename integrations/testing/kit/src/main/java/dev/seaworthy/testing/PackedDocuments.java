package dev.seaworthy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The documents that the compiler wrote beside a configuration's class: in a folder, or in a jar. */
final class PackedDocuments {
    private PackedDocuments() {}

    /** Their texts by their paths below the directory of the documents. */
    static SortedMap<String, String> of(Class<?> configuration) {
        try {
            Path place = place(configuration);
            if (Files.isDirectory(place)) {
                return read(place, configuration);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return read(jar.getPath("/"), configuration);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the documents of " + configuration.getName() + " cannot be read", failed);
        }
    }

    private static Path place(Class<?> configuration) throws IOException {
        CodeSource source = configuration.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("its class comes from no folder and from no jar");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException unusual) {
            throw new IOException("its class comes from a place that is not a path", unusual);
        }
    }

    private static SortedMap<String, String> read(Path classes, Class<?> configuration) throws IOException {
        Path folder = classes.resolve("META-INF/seaworthy").resolve(configuration.getCanonicalName());
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not there; compile it with Seaworthy's processor, and with dotenv in"
                    + " -Aseaworthy.emit where you set that");
        }
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
