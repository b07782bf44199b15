package dev.seaworthy.preflight.format;

import dev.seaworthy.preflight.ExitCode;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.EvaluatedSetting;
import dev.seaworthy.runtime.load.Evaluation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found out about one start, without a secret.
 *
 * @param configuration the qualified name of the configuration
 * @param report the report, as the start would print it
 * @param shownWhole the variables of which it shows the value as it is
 */
public record Verdict(String configuration, ConfigReport<?> report, Set<String> shownWhole) {
    /**
     * The verdict of an evaluation.
     *
     * @param configuration the qualified name of the configuration
     * @param evaluation what a start with all that is known would find
     * @return the verdict
     */
    public static Verdict of(String configuration, Evaluation evaluation) {
        return new Verdict(
                configuration,
                evaluation.report(),
                evaluation.settings().stream()
                        .filter(EvaluatedSetting::isShownWhole)
                        .map(each -> each.line().variable())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** {@return the environment, or nothing when it is not known} */
    public String environment() {
        return report.environment();
    }

    /** {@return what stops the start, or the verdict} */
    public List<Problem> problems() {
        return report.problems();
    }

    /** {@return what does not stop the start} */
    public List<Problem> warnings() {
        return report.warnings();
    }

    /** {@return one entry a variable, in the order of declaration} */
    public List<ConfigValue> values() {
        return report.values();
    }

    /** {@return the exit code of the process} */
    public int exitCode() {
        boolean isJudged = true;
        for (Problem each : problems()) {
            if (!each.code().equals(Plan.NOT_JUDGED)) {
                return ExitCode.UNSAFE;
            }
            isJudged = false;
        }
        return isJudged ? ExitCode.SAFE : ExitCode.NOT_JUDGED;
    }

    /** {@return {@code safe}, {@code unsafe} or {@code not-judged}} */
    public String word() {
        return switch (exitCode()) {
            case ExitCode.SAFE -> "safe";
            case ExitCode.UNSAFE -> "unsafe";
            default -> Plan.NOT_JUDGED;
        };
    }
}
