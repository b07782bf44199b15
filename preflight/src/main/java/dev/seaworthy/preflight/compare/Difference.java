package dev.seaworthy.preflight.compare;

import dev.seaworthy.preflight.ExitCode;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.load.EvaluatedSetting;
import java.util.ArrayList;
import java.util.List;

/**
 * Environments side by side, without a secret.
 *
 * @param configuration the qualified name of the configuration
 * @param sides the environments, in the order in which the user named them
 * @param rows every variable but the one that names the environment, in the order of declaration
 * @param problems what two environments must not have, and have
 * @param warnings what they should not have
 */
public record Difference(
        String configuration, List<Side> sides, List<Row> rows, List<Finding> problems, List<Finding> warnings) {
    /**
     * Compares environments.
     *
     * @param configuration the qualified name of the configuration
     * @param environmentVariable the variable that names the environment, which differs by its nature
     * @param sides the environments, two at least
     * @return what there is to say
     */
    public static Difference of(String configuration, String environmentVariable, List<Side> sides) {
        List<Row> rows = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        List<Finding> warnings = new ArrayList<>();
        for (String variable : variables(sides)) {
            List<EvaluatedSetting> settings =
                    sides.stream().map(each -> each.setting(variable)).toList();
            if (!variable.equals(environmentVariable)) {
                rows.add(Row.of(settings));
                if (settings.stream().anyMatch(Pairs::areJudged)) {
                    new Pairs(sides, settings, problems, warnings).judge();
                }
            }
        }
        return new Difference(configuration, sides, rows, problems, warnings);
    }

    /** The variables of all sides: one that only a later side knows follows the one before it there. */
    private static List<String> variables(List<Side> sides) {
        List<String> all = new ArrayList<>();
        for (Side side : sides) {
            int next = 0;
            for (EvaluatedSetting setting : side.settings()) {
                String variable = setting.line().variable();
                int known = all.indexOf(variable);
                if (known < 0) {
                    all.add(next++, variable);
                } else {
                    next = known + 1;
                }
            }
        }
        return all;
    }

    /** Whether everything could be compared. */
    boolean isJudged() {
        return sides.stream().allMatch(each -> each.notJudged().isEmpty());
    }

    /** {@return the exit code of the process} */
    public int exitCode() {
        return !problems.isEmpty() ? ExitCode.UNSAFE : isJudged() ? ExitCode.SAFE : ExitCode.NOT_JUDGED;
    }

    /** {@code safe}, {@code unsafe} or {@code not-judged}. */
    String word() {
        return switch (exitCode()) {
            case ExitCode.SAFE -> "safe";
            case ExitCode.UNSAFE -> "unsafe";
            default -> Plan.NOT_JUDGED;
        };
    }
}
