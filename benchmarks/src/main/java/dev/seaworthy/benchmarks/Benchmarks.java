package dev.seaworthy.benchmarks;

import dev.seaworthy.benchmarks.band.Bands;
import dev.seaworthy.benchmarks.compile.CompileTime;
import dev.seaworthy.benchmarks.load.LoadTime;
import dev.seaworthy.benchmarks.page.Page;
import dev.seaworthy.benchmarks.startup.StartUp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** The one command: {@code java -jar benchmarks.jar startup|load|compile|bands}. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs a measurement, or compares the page with one.
     *
     * @param arguments its name and its options; {@code bands} and two pages
     * @throws IOException when a page that is compared cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<String> all = Arrays.asList(arguments);
        if (all.size() == 3 && all.get(0).equals("bands")) {
            System.exit(bands(Path.of(all.get(1)), Path.of(all.get(2))));
        }
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

    private static int bands(Path committed, Path measured) throws IOException {
        List<String> left = Bands.left(committed, measured);
        left.forEach(System.err::println);
        System.out.println(left.isEmpty() ? "Every ratio lies in its band." : left.size() + " left their bands.");
        return left.isEmpty() ? 0 : 1;
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
