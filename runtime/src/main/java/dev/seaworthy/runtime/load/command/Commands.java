package dev.seaworthy.runtime.load.command;

/** Commands that are in a library of their own, which the class path may have. */
public interface Commands {
    /**
     * Runs a command.
     *
     * @param evaluator the configuration
     * @param arguments the command and its arguments
     * @return the exit code of the process
     */
    int run(Evaluator evaluator, String... arguments);
}
