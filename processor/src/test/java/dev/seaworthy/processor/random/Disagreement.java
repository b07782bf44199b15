package dev.seaworthy.processor.random;

import java.util.stream.Collectors;

/** A configuration for which a comparison finds a difference. */
record Disagreement(RandomConfiguration configuration, Comparison comparison) {

    /** The same with the smallest configuration, compiled alone each time, that still differs. */
    Disagreement least(Compiling compiling) {
        return new Disagreement(Shrinking.configuration(configuration, less -> differs(less, compiling)), comparison);
    }

    private boolean differs(RandomConfiguration less, Compiling compiling) {
        try (CompilerRun run = compiling.alone(less)) {
            return run.errors(less.packageName()).isEmpty()
                    && comparison.difference(less, run).isPresent();
        }
    }

    /** What differs, the seed, and the sources. */
    String text(CompilerRun run) {
        String sources = ConfigurationSource.files(configuration).values().stream()
                .map(source -> source.replaceAll("(?m)^import .*\n", ""))
                .collect(Collectors.joining("\n"));
        return "seed " + configuration.seed() + ": "
                + comparison.difference(configuration, run).orElse("") + "\n" + sources;
    }

    /** Compiles one configuration. */
    @FunctionalInterface
    interface Compiling {
        CompilerRun alone(RandomConfiguration configuration);
    }
}
