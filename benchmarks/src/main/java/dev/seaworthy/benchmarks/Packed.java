package dev.seaworthy.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Small jars out of the benchmarks' own: with some packages' classes and nothing else. */
public final class Packed {
    private static final String PARENT = "dev/seaworthy/benchmarks/";

    private Packed() {}

    /**
     * Packs some packages' classes.
     *
     * @param jar the file to write
     * @param packages names below the benchmarks' package, with {@code /}
     */
    public static void pack(Path jar, List<String> packages) {
        try {
            Files.createDirectories(jar.resolveSibling(""));
            try (JarFile all = new JarFile(
                            Options.target().resolve("benchmarks.jar").toFile());
                    OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream packed = new JarOutputStream(file, manifest());
                    Stream<JarEntry> entries = all.stream()) {
                for (JarEntry entry :
                        entries.filter(entry -> belongs(entry, packages)).toList()) {
                    packed.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream content = all.getInputStream(entry)) {
                        content.transferTo(packed);
                    }
                    packed.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every build tool writes: reading it is a part of every start from a jar. */
    private static Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Created-By"), "Maven JAR Plugin 3.5.1");
        manifest.getMainAttributes().put(new Attributes.Name("Build-Jdk-Spec"), "17");
        return manifest;
    }

    private static boolean belongs(JarEntry entry, List<String> packages) {
        String name = entry.getName();
        return name.endsWith(".class") && packages.stream().anyMatch(each -> name.startsWith(PARENT + each + "/"));
    }
}
