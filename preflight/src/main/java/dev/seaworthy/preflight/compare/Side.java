package dev.seaworthy.preflight.compare;

import dev.seaworthy.Environment;
import dev.seaworthy.preflight.format.Verdict;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.EvaluatedSetting;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the environments that are compared.
 *
 * @param name what it is called: its environment, or its file where two are of one environment
 * @param environment the environment
 * @param file the file that says what it has, as the user named it
 * @param verdict what a start in it would say
 * @param settings what each setting has in it, in the order of declaration
 */
public record Side(
        String name, Environment environment, String file, Verdict verdict, List<EvaluatedSetting> settings) {
    /** What a variable has in it; a name that only another environment knows is not set. */
    EvaluatedSetting setting(String variable) {
        return settings.stream()
                .filter(each -> each.line().variable().equals(variable))
                .findFirst()
                .orElseGet(() -> EvaluatedSetting.notSet(variable));
    }

    /** What keeps a variable from being compared, or the file from being read as a whole. */
    List<Problem> notJudged() {
        List<Problem> notJudged = new ArrayList<>();
        for (Problem each : verdict.problems()) {
            if (each.code().equals(Plan.NOT_JUDGED) || isUnreadable(each)) {
                notJudged.add(each);
            }
        }
        return notJudged;
    }

    /** Whether a variable is set and cannot be read, for a reason that the source gives. */
    private boolean isUnreadable(Problem problem) {
        return settings.stream()
                .anyMatch(each -> each.isUnreadable() && each.line().variable().equals(problem.variable()));
    }
}
