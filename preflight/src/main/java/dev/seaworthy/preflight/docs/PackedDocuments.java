package dev.seaworthy.preflight.docs;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.load.command.Evaluator;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** The documents that the compiler wrote into the class path beside a loader: in a folder, in a jar, or in a jar within one. */
public final class PackedDocuments {
    private final String configuration;
    private final Class<?> beside;
    private final ClassLoader loader;

    /**
     * The documents of a configuration.
     *
     * @param evaluator the configuration, whose class is beside them
     */
    public PackedDocuments(Evaluator evaluator) {
        this.configuration = evaluator.configuration();
        this.beside = evaluator.getClass();
        ClassLoader itsLoader = beside.getClassLoader();
        this.loader = itsLoader == null ? ClassLoader.getSystemClassLoader() : itsLoader;
    }

    /**
     * Their texts.
     *
     * @return the texts by relative path, sorted
     * @throws NotJudgedException when they are not in the class path, or cannot be read
     */
    public SortedMap<String, String> read() {
        String folder = "META-INF/seaworthy/" + configuration + "/";
        try {
            SortedMap<String, String> texts = new TreeMap<>();
            for (String path : paths(folder)) {
                texts.put(path, text(folder + path));
            }
            if (texts.isEmpty()) {
                throw new NotJudgedException("The class path has no documents of " + configuration + ": " + folder
                        + " is missing. Pack what the compiler writes below META-INF/seaworthy too.");
            }
            return Collections.unmodifiableSortedMap(texts);
        } catch (IOException | URISyntaxException failed) {
            throw new NotJudgedException("The documents of " + configuration + " cannot be read from the class path: "
                    + failed.getClass().getSimpleName() + ".");
        }
    }

    /** The paths of the documents below their folder, which is where the loader's class is. */
    private List<String> paths(String folder) throws IOException, URISyntaxException {
        String file = beside.getName().replace('.', '/') + ".class";
        URL own = loader.getResource(file);
        if (own == null) {
            return List.of();
        }
        if (own.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarFile().stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.contains(folder) && !name.endsWith("/"))
                    .map(name -> name.substring(name.indexOf(folder) + folder.length()))
                    .toList();
        }
        String classes = own.toString().substring(0, own.toString().length() - file.length());
        Path root = Path.of(new URI(classes)).resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .toList();
        }
    }

    private String text(String resource) throws IOException {
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException(resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
