package dev.seaworthy.benchmarks.subject.refusal;

import dev.seaworthy.runtime.ConfigException;

/** Loads the configuration, and prints the report when it is refused. */
public final class Main {
    private Main() {}

    /**
     * Loads the configuration.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try {
            RefusedConfigLoader.load();
        } catch (ConfigException e) {
            System.err.print(e.getMessage());
        }
    }
}
