package shop;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A program that was started with an environment of its own, and ended.
 *
 * @param status the exit code
 * @param out what it printed to the standard output
 * @param err what it printed to the standard error
 */
record Started(int status, String out, String err) {
    /** Starts one of the programs with the jars of one framework alone. */
    static Started program(Path directory, String main, String framework, Map<String, String> variables)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath(framework)));
        command.add("-Djava.util.logging.config.file="
                + Path.of("src/main/resources/logging.properties").toAbsolutePath());
        command.add(main);
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        Process process = builder.start();
        boolean isEnded = process.waitFor(4, TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        if (!isEnded) {
            throw new AssertionError("it hangs; it said\n" + Files.readString(out) + Files.readString(err));
        }
        return new Started(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static String classPath(String framework) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(each -> isOf(each.replace('\\', '/'), framework))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What is not a framework is for all; so is SLF4J, which does nothing without one. */
    private static boolean isOf(String entry, String framework) {
        boolean isFramework = entry.contains("/ch/qos/logback/") || entry.contains("/org/apache/logging/log4j/");
        return !isFramework || entry.contains(framework);
    }

    /** All that it printed. */
    String all() {
        return out + err;
    }
}
