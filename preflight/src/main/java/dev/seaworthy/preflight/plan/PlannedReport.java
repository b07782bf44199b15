package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.text.NotJudged;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a start on this machine says, as far as it holds where the plan is carried out. */
public final class PlannedReport {
    private PlannedReport() {}

    /**
     * The report, as far as it is known here: what only seems to be missing is not a problem.
     *
     * @param evaluation what a start on this machine would make of what the plan sets
     * @param plan the plan
     * @return the report; it has no configuration
     */
    public static ConfigReport<?> of(Evaluation evaluation, Plan plan) {
        ConfigReport<?> report = evaluation.report();
        return plan.open().isEmpty() ? report : withoutMissing(report, evaluation, plan.openInWords());
    }

    private static ConfigReport<?> withoutMissing(ConfigReport<?> report, Evaluation evaluation, String open) {
        Set<String> unset = evaluation.settings().stream()
                .filter(setting -> setting.text() == null)
                .map(setting -> setting.line().variable())
                .collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Problem each : report.problems()) {
            problems.add(
                    isOfAbsence(each, unset)
                            ? new Problem(Plan.NOT_JUDGED, each.variable(), NotJudged.mayBeSet(open), each.found(), "")
                            : each);
        }
        return with(report, problems, report.warnings());
    }

    /** Whether a problem is that something is not set. */
    private static boolean isOfAbsence(Problem problem, Set<String> unset) {
        boolean isAboutSet = problem.code().equals("unsafe") || problem.code().equals("relation");
        return problem.code().equals("missing") || (isAboutSet && unset.contains(problem.variable()));
    }

    /** A report with other findings, and without a configuration. */
    static ConfigReport<?> with(ConfigReport<?> report, List<Problem> problems, List<Problem> warnings) {
        return new ConfigReport<>(
                report.name(),
                report.environment(),
                report.environmentName(),
                null,
                problems,
                warnings,
                report.values(),
                report.waivers());
    }
}
