package dev.seaworthy.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A release in a repository that is a folder. */
final class Release {
    static final String VERSION = System.getProperty("release.version", "");

    private final Path root;

    private Release(Path root) {
        this.root = root;
    }

    static Release first() {
        return of("release.first");
    }

    static Release second() {
        return of("release.second");
    }

    private static Release of(String property) {
        String folder = System.getProperty(property, "");
        if (folder.isEmpty()) {
            throw new IllegalStateException("start this by release/rehearse, which builds what is looked at");
        }
        return new Release(Path.of(folder));
    }

    Path root() {
        return root;
    }

    /** The names of the artifacts, such as {@code seaworthy-runtime}. */
    List<String> artifacts() throws IOException {
        try (Stream<Path> folders = Files.list(root.resolve("dev/seaworthy"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** A file of an artifact, by what follows its name and version, such as {@code -sources.jar}. */
    Path file(String artifact, String rest) {
        return folder(artifact).resolve(artifact + "-" + VERSION + rest);
    }

    Path folder(String artifact) {
        return root.resolve("dev/seaworthy").resolve(artifact).resolve(VERSION);
    }

    /** The files of an artifact, without what belongs to each: a checksum or a signature. */
    List<Path> files(String artifact) throws IOException {
        try (Stream<Path> files = Files.list(folder(artifact))) {
            return files.filter(file -> !file.toString().matches(".*\\.(asc|md5|sha1|sha256|sha512)"))
                    .sorted()
                    .toList();
        }
    }

    /** Every file by its path, but for signatures, which differ each time, and what says when it was uploaded. */
    Map<String, Path> reproducible() throws IOException {
        Map<String, Path> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file).toString();
                if (!path.contains(".asc") && !path.contains("maven-metadata")) {
                    all.put(path, file);
                }
            }
        }
        return all;
    }

    /** The entries of a jar, by name, and their texts. */
    static String entry(Path jar, String name) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new AssertionError(jar.getFileName() + " has no " + name);
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    static List<String> entries(Path jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().map(ZipEntry::getName).forEach(names::add);
        }
        return names;
    }
}
