package dev.seaworthy.preflight.plan;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths of a container, which are those of Linux whatever the system is on which they are judged. */
public final class PosixPath {
    private PosixPath() {}

    /**
     * A path in the one spelling that all of its spellings have in common.
     *
     * @param path the path
     * @return the same without {@code .} and {@code ..} where these lead nowhere else, without a slash at the end or two in a row
     */
    static String normal(String path) {
        boolean isAbsolute = path.startsWith("/");
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            boolean isUp = part.equals("..");
            if (isUp && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".") && !(isUp && isAbsolute)) {
                parts.addLast(part);
            }
        }
        return (isAbsolute ? "/" : "") + String.join("/", parts);
    }

    /** The same of a path that was read on this system: on Windows it has other slashes there. */
    static String of(Path path) {
        return normal(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
    }

    /** The same of a folder, with a slash at the end, so that it begins the paths of all that is in it. */
    static String folder(String path) {
        String normal = normal(path);
        return normal.endsWith("/") ? normal : normal + "/";
    }

    /**
     * How many names a path has.
     *
     * @param path the path
     * @return the number of folders that lead to it, itself included
     */
    public static int depth(String path) {
        String normal = normal(path);
        return normal.equals("/")
                ? 0
                : (int) normal.chars().filter(each -> each == '/').count();
    }
}
