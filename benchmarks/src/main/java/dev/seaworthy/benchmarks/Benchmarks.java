package dev.seaworthy.benchmarks;

import dev.seaworthy.benchmarks.compile.CompileTime;
import dev.seaworthy.benchmarks.load.LoadTime;
import dev.seaworthy.benchmarks.startup.StartUp;
import java.util.Arrays;
import java.util.List;

/** The one command: {@code java -jar benchmarks.jar startup|load|compile}. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs a measurement.
     *
     * @param arguments its name and its options
     */
    public static void main(String[] arguments) {
        try {
            run(Arrays.asList(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    private static void run(List<String> arguments) {
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (arguments.isEmpty() ? "" : arguments.get(0)) {
            case "startup" -> StartUp.run(Options.of(rest));
            case "compile" -> CompileTime.run(Options.of(rest));
            case "load" -> LoadTime.run(Options.of(rest));
            default -> throw new IllegalArgumentException(Options.USAGE);
        }
    }
}
