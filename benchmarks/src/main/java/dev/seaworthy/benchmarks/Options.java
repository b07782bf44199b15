package dev.seaworthy.benchmarks;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a measurement was asked for.
 *
 * @param rounds how many rounds, or 0 for the measurement's own number
 * @param settings the most settings that a compilation has; 0 for all sizes
 * @param page the page that gets the tables
 * @param homes the JDKs to measure on, or none for those found
 */
public record Options(int rounds, int settings, Path page, List<Path> homes) {
    /** How it is asked. */
    static final String USAGE = """
            usage: bands PAGE MEASURED
                   startup|load|compile [--rounds N] [--settings N] [--page FILE] [JDK home ...]
              --rounds N   how often each thing runs; 2 is enough to see that all of it works
              --settings N compile: the sizes with at most so many settings in all
              --page FILE  the page that gets the tables and, beside it, the plots: benchmarks/README.md
              JDK homes    where to measure: the oldest and the newest JDK found""";

    /**
     * Reads the arguments.
     *
     * @param arguments those after the measurement's name
     * @return the options
     */
    static Options of(List<String> arguments) {
        int rounds = 0;
        int settings = 0;
        Path page = target().resolveSibling("README.md");
        List<Path> homes = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--rounds") && i + 1 < arguments.size()) {
                rounds = number(argument, arguments.get(++i));
            } else if (argument.equals("--settings") && i + 1 < arguments.size()) {
                settings = number(argument, arguments.get(++i));
            } else if (argument.equals("--page") && i + 1 < arguments.size()) {
                page = Path.of(arguments.get(++i));
            } else if (argument.startsWith("-")) {
                throw new IllegalArgumentException(argument + " is not known\n" + USAGE);
            } else {
                homes.add(Path.of(argument));
            }
        }
        return new Options(rounds, settings, page.toAbsolutePath(), homes);
    }

    private static int number(String option, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(option + " takes a number, not \"" + value + "\"\n" + USAGE);
        }
    }

    /**
     * The rounds to run.
     *
     * @param usual how many when nobody asks for another number
     * @return the number
     */
    public int roundsOr(int usual) {
        return rounds > 0 ? rounds : usual;
    }

    /**
     * Where the build put the jar, and its libraries in {@code lib} beside it.
     *
     * @return {@code benchmarks/target}
     */
    public static Path target() {
        try {
            Path jar = Path.of(Options.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolveSibling("").toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
