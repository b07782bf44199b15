package dev.seaworthy.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param home its directory
 * @param feature its feature version, for example 17
 * @param version its whole version and its vendor, in words
 */
public record Jdk(Path home, int feature, String version) {
    private static final int OLDEST = 17;

    /**
     * Reads a JDK's {@code release} file.
     *
     * @param home the JDK's directory
     * @return the JDK
     */
    public static Jdk at(Path home) {
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = unquoted(release, "JAVA_VERSION");
        String runtime = unquoted(release, "JAVA_RUNTIME_VERSION");
        String vendor = unquoted(release, "IMPLEMENTOR");
        String whole = (runtime.isEmpty() ? version : runtime) + (vendor.isEmpty() ? "" : " (" + vendor + ")");
        return new Jdk(home, Runtime.Version.parse(version).feature(), whole);
    }

    /**
     * The JDKs to measure on.
     *
     * @param homes their directories, or none for those found in the usual places: one a feature version from 17 on, of
     *     which the oldest and the newest are taken
     * @return the JDKs, the oldest first
     */
    public static List<Jdk> all(Collection<Path> homes) {
        if (!homes.isEmpty()) {
            return homes.stream().map(Jdk::at).toList();
        }
        TreeMap<Integer, Jdk> found = new TreeMap<>();
        found.put(Runtime.version().feature(), at(Path.of(System.getProperty("java.home"))));
        for (String place : List.of("/usr/lib/jvm", System.getProperty("user.home") + "/.sdkman/candidates/java")) {
            for (Path home : children(Path.of(place))) {
                if (Files.exists(home.resolve("release")) && Files.isExecutable(home.resolve("bin/javac"))) {
                    Jdk jdk = at(home);
                    if (jdk.feature >= OLDEST) {
                        found.putIfAbsent(jdk.feature, jdk);
                    }
                }
            }
        }
        return found.size() == 1
                ? List.of(found.firstEntry().getValue())
                : List.of(found.firstEntry().getValue(), found.lastEntry().getValue());
    }

    /**
     * One of its programs.
     *
     * @param name for example {@code java}
     * @return the program's path
     */
    public String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static String unquoted(Properties release, String key) {
        return release.getProperty(key, "").replace("\"", "");
    }

    private static List<Path> children(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
