package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.Amounts;
import dev.seaworthy.runtime.text.NotJudged;
import java.util.List;

/** The words of a report: what an operator reads at three in the morning. Loaded only when a report is shown. */
final class ReportText {
    private static final int GAP = 4;

    /** More problems are counted: nobody reads them, and a log may not take them. */
    private static final int MOST_LISTED = 100;

    private ReportText() {}

    static String refusal(String name, String environment, List<Problem> problems, List<Problem> warnings) {
        StringBuilder text = new StringBuilder();
        appendRefusal(text, name, environment, problems, warnings);
        return text.toString();
    }

    static String acceptance(String name, String environment, List<Problem> warnings) {
        if (!warnings.isEmpty()) {
            return warnings(name, environment, warnings);
        }
        return name + " starts in " + environment + " without a problem\n";
    }

    static String warnings(String name, String environment, List<Problem> warnings) {
        StringBuilder text = new StringBuilder();
        text.append(name).append(" starts in ").append(environment).append(" with ");
        count(text, warnings.size(), "warning");
        text.append('\n');
        appendList(text, warnings);
        return text.toString();
    }

    static String whole(
            String name, String environment, List<Problem> problems, List<Problem> warnings, List<ConfigValue> values) {
        StringBuilder text = new StringBuilder();
        if (problems.isEmpty()) {
            text.append(name).append(" in ").append(environment).append(": ");
            count(text, values.size(), "variable");
            if (!warnings.isEmpty()) {
                text.append(", ");
                count(text, warnings.size(), "warning");
            }
            text.append('\n');
            appendList(text, warnings);
        } else {
            appendRefusal(text, name, environment, problems, warnings);
        }
        appendValues(text, values);
        return text.toString();
    }

    private static void appendRefusal(
            StringBuilder text, String name, String environment, List<Problem> problems, List<Problem> warnings) {
        int notJudged = notJudged(problems);
        boolean isNothingKnown = notJudged == problems.size();
        text.append(name).append(isNothingKnown ? " cannot be judged" : " cannot start");
        if (!environment.isEmpty()) {
            text.append(" in ").append(environment);
        }
        text.append(": ");
        count(text, isNothingKnown ? notJudged : problems.size() - notJudged, "problem");
        if (notJudged > 0 && !isNothingKnown) {
            text.append("; ").append(Amounts.of(notJudged)).append(" more cannot be judged");
        }
        text.append('\n');
        appendList(text, problems);
        if (!warnings.isEmpty()) {
            text.append('\n');
            count(text, warnings.size(), "warning");
            text.append(":\n");
            appendList(text, warnings);
        }
    }

    /** Of how many nobody knows whether they are any. */
    private static int notJudged(List<Problem> problems) {
        int notJudged = 0;
        for (Problem problem : problems) {
            if (problem.code().equals(NotJudged.CODE)) {
                notJudged++;
            }
        }
        return notJudged;
    }

    private static void appendList(StringBuilder text, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        text.append('\n');
        List<Problem> listed = problems.subList(0, Math.min(problems.size(), MOST_LISTED));
        int width = 0;
        for (Problem problem : listed) {
            width = Math.max(width, problem.variable().length() + GAP);
        }
        for (Problem problem : listed) {
            text.append("  ").append(problem.variable());
            spaces(text, width - problem.variable().length());
            text.append(problem.message()).append('\n');
            String second = second(problem);
            if (!second.isEmpty()) {
                spaces(text, width + 2);
                text.append(second).append('\n');
            }
        }
        if (problems.size() > MOST_LISTED) {
            text.append("  and ")
                    .append(Amounts.of(problems.size() - MOST_LISTED))
                    .append(" more\n");
        }
    }

    private static String second(Problem problem) {
        if (problem.found().isEmpty()) {
            return problem.fix();
        }
        return problem.fix().isEmpty() ? "found " + problem.found() : "found " + problem.found() + "; " + problem.fix();
    }

    private static void appendValues(StringBuilder text, List<ConfigValue> values) {
        int name = 0;
        int value = 0;
        for (ConfigValue each : values) {
            name = Math.max(name, each.variable().length() + GAP);
            value = Math.max(value, each.text().length() + GAP);
        }
        if (!values.isEmpty()) {
            text.append('\n');
        }
        for (ConfigValue each : values) {
            text.append("  ").append(each.variable());
            spaces(text, name - each.variable().length());
            text.append(each.text());
            spaces(text, value - each.text().length());
            text.append(each.origin());
            if (each.lastDay().isPresent()) {
                text.append(", valid until ").append(each.lastDay().get());
            }
            text.append('\n');
        }
    }

    private static void count(StringBuilder text, int count, String noun) {
        text.append(count).append(' ').append(noun);
        if (count != 1) {
            text.append('s');
        }
    }

    private static void spaces(StringBuilder text, int count) {
        for (int i = 0; i < count; i++) {
            text.append(' ');
        }
    }
}
