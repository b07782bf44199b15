package dev.seaworthy.preflight.command;

import dev.seaworthy.preflight.format.Verdict;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.load.command.Evaluator;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command about one configuration. */
abstract class LoaderCommand implements Callable<Integer> {
    private final Evaluator evaluator;

    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls.
    private CommandSpec spec;

    LoaderCommand(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    final Evaluator evaluator() {
        return evaluator;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** What ends a command line that cannot be understood, or does not say enough. */
    final ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final Verdict verdict(ConfigSource judged) {
        return Verdict.of(evaluator.configuration(), evaluator.evaluate(judged));
    }
}
