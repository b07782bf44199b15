package dev.seaworthy.preflight.plan;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.EvaluatedSetting;
import dev.seaworthy.runtime.load.rule.RuleWords;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a process that starts on another machine. A report of this machine says that they are not here: those that the
 * plan mounts are there, and of others nobody can say it.
 */
final class PlannedFiles {
    private final Plan plan;
    private final Map<String, EvaluatedSetting> settings = new HashMap<>();

    /**
     * The files of a plan.
     *
     * @param plan the plan
     * @param settings what each setting has
     */
    PlannedFiles(Plan plan, List<EvaluatedSetting> settings) {
        this.plan = plan;
        settings.forEach(each -> this.settings.put(each.line().variable(), each));
    }

    /**
     * A report, as far as it holds on the other machine.
     *
     * @param report the report of a start on this machine
     * @return the report without what is said of files that the plan mounts; what is not known is a warning
     */
    ConfigReport<?> judged(ConfigReport<?> report) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        for (Problem each : report.problems()) {
            add(each, problems, warnings);
        }
        for (Problem each : report.warnings()) {
            add(each, warnings, warnings);
        }
        return PlannedReport.with(report, problems, warnings);
    }

    private void add(Problem problem, List<Problem> same, List<Problem> warnings) {
        switch (saysAbsent(problem) ? whereabouts(problem.variable()) : Whereabouts.NOT_MOUNTED) {
            case MOUNTED -> {
                if (asksForContent(problem)) {
                    warnings.add(notJudged(problem, "what it names is mounted, and is not read here"));
                }
            }
            case NOT_MOUNTED -> same.add(problem);
            case NOT_KNOWN ->
                warnings.add(notJudged(problem, "what it names is neither among the files nor on this machine"));
        }
    }

    private static boolean saysAbsent(Problem problem) {
        boolean isAbsent = problem.message().contains(RuleWords.EXISTS);
        return problem.rule().endsWith(".exists") || (asksForContent(problem) && isAbsent);
    }

    private static boolean asksForContent(Problem problem) {
        return problem.rule().endsWith(".pem");
    }

    private static Problem notJudged(Problem problem, String reason) {
        return new Problem(
                Plan.NOT_JUDGED,
                problem.variable(),
                "cannot be judged: " + reason,
                problem.found(),
                "check it where that file is",
                problem.rule());
    }

    /** What is known of the paths of a setting that are not on this machine: one that is missing decides. */
    private Whereabouts whereabouts(String variable) {
        EvaluatedSetting setting = settings.get(variable);
        Whereabouts whereabouts = Whereabouts.MOUNTED;
        for (String path : setting == null ? List.<String>of() : setting.texts()) {
            Whereabouts own = isHere(path) ? Whereabouts.MOUNTED : plan.whereabouts(path.strip());
            if (own == Whereabouts.NOT_MOUNTED || whereabouts == Whereabouts.MOUNTED) {
                whereabouts = own;
            }
        }
        return whereabouts;
    }

    private static boolean isHere(String path) {
        try {
            return Files.isReadable(Path.of(path.strip()));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
