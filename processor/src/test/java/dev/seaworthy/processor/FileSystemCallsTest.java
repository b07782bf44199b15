package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A production start asks the file system for nothing: strace tells which files the process names to the kernel. Runs
 * where strace is installed and may trace.
 */
final class FileSystemCallsTest {
    private static final Pattern PATH = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @TempDir
    Path directory;

    @Test
    void aStartInProductionOrStagingNamesNoFile() throws IOException {
        assumeTrue(isTracing(), "strace is not installed, or may not trace");
        Application shop = new Application(directory);
        assertEquals(Set.of(), pathsOfAStart(shop, "shop.Start", "production"));
        assertEquals(Set.of(), pathsOfAStart(shop, "shop.Start", "staging"));
        assertEquals(Set.of(), pathsOfAStart(shop, "shop.StartOrExit", "staging"), "a report too");
    }

    @Test
    void aDevelopmentStartLooksForItsDotenvFiles() throws IOException {
        assumeTrue(isTracing(), "strace is not installed, or may not trace");
        Set<String> names = new TreeSet<>();
        for (String path : pathsOfAStart(new Application(directory), "shop.Start", "development")) {
            names.add(path.substring(path.lastIndexOf('/') + 1));
        }
        assertEquals(Set.of(".env", ".env.local", ".env.development", ".env.development.local"), names);
    }

    private static Set<String> pathsOfAStart(Application shop, String main, String environment) throws IOException {
        Set<String> paths = paths(shop, main, environment);
        paths.removeAll(paths(shop, "shop.Nothing", environment));
        return paths;
    }

    /** The paths that a main's process names, those of the virtual machine's own libraries and bookkeeping left out. */
    private static Set<String> paths(Application shop, String main, String environment) throws IOException {
        Path trace = shop.file(main + ".strace");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-e", "trace=%file", "-o"));
        command.add(trace.toString());
        command.addAll(shop.command(List.of("-XX:-UsePerfData", "-XX:+DisableAttachMechanism"), main));
        shop.run(command, Map.of("APP_ENV", environment));
        String home = System.getProperty("java.home");
        Set<String> paths = new TreeSet<>();
        for (String line : Files.readAllLines(trace)) {
            Matcher path = PATH.matcher(line);
            if (path.find() && !path.group(1).startsWith(home) && !path.group(1).startsWith("/proc/")) {
                paths.add(path.group(1));
            }
        }
        assertTrue(!paths.isEmpty(), "a process that names no file at all was not traced");
        return paths;
    }

    private static boolean isTracing() {
        try {
            Process process = new ProcessBuilder("strace", "-f", "-qq", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
