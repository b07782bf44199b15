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
        List<String> rest =
                arguments.length == 0 ? List.of() : Arrays.asList(arguments).subList(1, arguments.length);
        String name = arguments.length == 0 ? "" : arguments[0];
        switch (name) {
            case "startup" -> StartUp.run(Options.of(rest));
            case "compile" -> CompileTime.run(Options.of(rest));
            case "load" -> LoadTime.run(Options.of(rest));
            default -> {
                System.err.println(Options.USAGE);
                System.exit(2);
            }
        }
    }
}
