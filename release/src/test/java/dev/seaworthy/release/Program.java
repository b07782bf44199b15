package dev.seaworthy.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program that is run to its end in a folder. */
record Program(int status, String output) {
    static Program run(Path folder, Map<String, String> variables, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Program(process.waitFor(), output);
    }

    /** A program of the JDK that runs this. */
    static String ofJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    String good() {
        if (status != 0) {
            throw new AssertionError("status " + status + "\n" + output);
        }
        return output;
    }
}
