package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;
import java.util.function.Consumer;

/** The ordered list of checks. */
public final class Checks {
    private Checks() {}

    /** All of them. */
    public static List<Check> all() {
        return List.of();
    }

    /** Runs all of them. */
    public static void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Check check : all()) {
            check.check(config, found);
        }
    }
}
