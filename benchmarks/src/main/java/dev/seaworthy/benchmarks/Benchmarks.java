package dev.seaworthy.benchmarks;

import dev.seaworthy.benchmarks.compile.CompileTime;
import dev.seaworthy.benchmarks.load.LoadTime;
import dev.seaworthy.benchmarks.page.Page;
import dev.seaworthy.benchmarks.startup.StartUp;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The one command: {@code java -jar benchmarks.jar startup|load|compile}. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs a measurement.
     *
     * @param arguments its name and its options
     */
    public static void main(String[] arguments) {
        List<String> all = Arrays.asList(arguments);
        BiConsumer<Options, Page> measurement;
        Options options;
        Page page;
        try {
            measurement = named(all.isEmpty() ? "" : all.get(0));
            options = Options.of(all.subList(1, all.size()));
            page = new Page(options.page(), all.get(0));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        measurement.accept(options, page);
    }

    private static BiConsumer<Options, Page> named(String name) {
        return switch (name) {
            case "startup" -> StartUp::run;
            case "compile" -> CompileTime::run;
            case "load" -> LoadTime::run;
            default -> throw new IllegalArgumentException(Options.USAGE);
        };
    }
}
