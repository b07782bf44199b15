package dev.seaworthy.processor.random;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Files that two runs of compilers wrote, which should be the same. */
final class WrittenFiles {
    private WrittenFiles() {}

    /** Each file that differs, with the first line that does. */
    static List<String> differences(Map<String, String> expected, Map<String, String> found) {
        Set<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(found.keySet());
        return paths.stream()
                .filter(path -> !text(expected, path).equals(text(found, path)))
                .map(path -> path + ": " + line(text(expected, path), text(found, path)))
                .toList();
    }

    private static String text(Map<String, String> files, String path) {
        return files.getOrDefault(path, "");
    }

    private static String line(String expected, String found) {
        List<String> left = expected.lines().toList();
        List<String> right = found.lines().toList();
        return IntStream.range(0, Math.max(left.size(), right.size()))
                .filter(index -> !line(left, index).equals(line(right, index)))
                .mapToObj(index -> "\n  " + line(left, index) + "\n  " + line(right, index))
                .findFirst()
                .orElse("the ends of lines");
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "the end of the file";
    }
}
