package dev.seaworthy.processor;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Committed files that a test compares with what is made now. {@code -Dgolden.update=true} writes them anew. */
final class Golden {
    static final boolean UPDATE = Boolean.getBoolean("golden.update");

    /** How many lines stand around a difference. */
    private static final int CONTEXT = 3;

    private Golden() {}

    /** Compares the files below a directory with those that are expected now, or writes them. */
    static void compare(Path directory, Map<String, String> expected) {
        compare(directory, read(directory), expected);
    }

    private static void compare(Path directory, Map<String, String> committed, Map<String, String> expected) {
        if (UPDATE) {
            refuseUnderCi();
            write(directory, committed, expected);
            return;
        }
        TreeSet<String> all = new TreeSet<>(committed.keySet());
        all.addAll(expected.keySet());
        StringBuilder differences = new StringBuilder();
        for (String path : all) {
            String was = committed.getOrDefault(path, "");
            String is = expected.getOrDefault(path, "");
            if (!was.equals(is)) {
                differences.append(difference(directory.resolve(path), was, is));
            }
        }
        if (differences.length() > 0) {
            throw new AssertionError(
                    differences + "\nIf this is meant, run with -Dgolden.update=true and read the change.");
        }
    }

    /** Committed files are written anew by people alone. */
    static void refuseUnderCi() {
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError("-Dgolden.update=true is not for CI: a reviewer reads what changes");
        }
    }

    /** Compares one file of a directory with what is expected now, or writes it. */
    static void compareFile(Path directory, String name, String expected) {
        Map<String, String> committed = read(directory);
        committed.keySet().retainAll(List.of(name));
        compare(directory, committed, Map.of(name, expected));
    }

    private static void write(Path directory, Map<String, String> committed, Map<String, String> expected) {
        try {
            for (String orphan : committed.keySet()) {
                if (!expected.containsKey(orphan)) {
                    Files.delete(directory.resolve(orphan));
                }
            }
            for (Map.Entry<String, String> each : expected.entrySet()) {
                Path file = directory.resolve(each.getKey());
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, each.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files below a directory, by their relative paths. */
    static Map<String, String> read(Path directory) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = directory.relativize(file).toString().replace('\\', '/');
                files.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n"));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return files;
    }

    private static String difference(Path file, String was, String is) {
        List<String> before = List.of(was.split("\n", -1));
        List<String> after = List.of(is.split("\n", -1));
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                file.toString(), "now", before, DiffUtils.diff(before, after), CONTEXT);
        return "\n" + String.join("\n", lines) + "\n";
    }
}
