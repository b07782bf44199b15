package dev.seaworthy.preflight.plan;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.command.Evaluator;
import java.util.List;

/**
 * What is to be known of the environment that a source has, where somebody says another one: a start knows only the source's.
 *
 * @param problems why a start with it is refused
 * @param warnings in which environment a start with it runs
 */
public record WrittenEnvironment(List<Problem> problems, List<Problem> warnings) {
    /** Nothing: the source says none, or the one that is said. */
    static final WrittenEnvironment NONE = new WrittenEnvironment(List.of(), List.of());

    /**
     * Asks a start of the source.
     *
     * @param evaluator the configuration
     * @param source the source
     * @param said the environment that somebody says
     * @return what is to be known of the source's own
     */
    public static WrittenEnvironment of(Evaluator evaluator, ConfigSource source, Environment said) {
        String variable = evaluator.environmentVariable();
        ConfigReport<?> start = evaluator.evaluate(source).report();
        if (start.environment().isEmpty()) {
            List<Problem> refusing = start.problems().stream()
                    .filter(each ->
                            each.variable().equals(variable) && each.code().equals("unknown-environment"))
                    .toList();
            return new WrittenEnvironment(refusing, List.of());
        }
        return start.environment().equals(said.variableValue())
                ? NONE
                : new WrittenEnvironment(List.of(), List.of(other(variable, start, source, said)));
    }

    private static Problem other(String variable, ConfigReport<?> start, ConfigSource source, Environment said) {
        String own = start.environment();
        String name = start.environmentName().isEmpty() ? own : start.environmentName();
        return new Problem(
                "other-environment",
                variable,
                "means " + own + ", and " + AsIf.OPTION + " says " + said.variableValue() + ": a start will run in "
                        + own,
                '"' + name + "\" (" + source.origin(variable) + ")",
                "judge that by leaving out " + AsIf.OPTION + ", or set " + variable + " to " + said.variableValue());
    }
}
