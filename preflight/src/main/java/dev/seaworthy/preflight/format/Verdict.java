package dev.seaworthy.preflight.format;

import dev.seaworthy.preflight.ExitCode;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedFiles;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found out about one start, without a secret.
 *
 * @param configuration the qualified name of the configuration
 * @param report the report, as the start would print it
 */
public record Verdict(String configuration, ConfigReport<?> report) {
    /**
     * The verdict of an evaluation.
     *
     * @param configuration the qualified name of the configuration
     * @param evaluation what a start with all that is known would find
     * @param plan what another process is going to be started with; nothing where it is this one
     * @return the verdict
     */
    public static Verdict of(String configuration, Evaluation evaluation, Optional<Plan> plan) {
        return new Verdict(configuration, plan.isPresent() ? asPlanned(evaluation, plan.get()) : evaluation.report());
    }

    /** The report, as far as it is known here: what only seems to be missing is no problem, nor are files that are elsewhere. */
    private static ConfigReport<?> asPlanned(Evaluation evaluation, Plan plan) {
        PlannedFiles files = new PlannedFiles(plan, evaluation.settings());
        ConfigReport<?> report = files.judged(evaluation.report());
        return plan.open().isEmpty() ? report : withoutMissing(report, evaluation, plan.open());
    }

    private static ConfigReport<?> withoutMissing(ConfigReport<?> report, Evaluation evaluation, List<String> open) {
        Set<String> unset = evaluation.settings().stream()
                .filter(setting -> setting.text() == null)
                .map(setting -> setting.line().variable())
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Problem each : report.problems()) {
            problems.add(
                    each.code().equals("missing") || (each.code().equals("unsafe") && unset.contains(each.variable()))
                            ? new Problem(
                                    Plan.NOT_JUDGED,
                                    each.variable(),
                                    "is set by none of the files; " + String.join(" or ", open) + " may set it",
                                    each.found(),
                                    "")
                            : each);
        }
        return new ConfigReport<>(
                report.name(),
                report.environment(),
                report.environmentName(),
                null,
                problems,
                report.warnings(),
                report.values(),
                report.waivers());
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
