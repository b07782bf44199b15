package dev.seaworthy.preflight.format;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why there is no verdict, as a verdict: what reads a document is given one, with that alone. */
public final class NoVerdict {
    private static final Pattern LINE = Pattern.compile("(?<file>.+?):[0-9]{1,9}(?::[0-9]{1,9})?");

    private NoVerdict() {}

    /**
     * The verdict of what could not be judged.
     *
     * @param configuration the qualified name of the configuration
     * @param reason why not
     * @return the verdict, with one problem
     */
    public static Verdict of(String configuration, NotJudgedException reason) {
        String name = configuration.substring(configuration.lastIndexOf('.') + 1);
        Problem problem = reason.place()
                .map(place -> problem(place, withoutStop(reason.words())))
                .orElseGet(() ->
                        new Problem(Plan.NOT_JUDGED, name, "cannot be judged: " + withoutStop(reason.words()), "", ""));
        ConfigReport<?> report =
                new ConfigReport<>(name, "", "", null, List.of(problem), List.of(), List.of(), List.of());
        return new Verdict(configuration, report, Set.of());
    }

    private static Problem problem(String place, String words) {
        Matcher line = LINE.matcher(place);
        return line.matches()
                ? new Problem(Plan.NOT_JUDGED, line.group("file"), words, place, "")
                : new Problem(Plan.NOT_JUDGED, place, words, "", "");
    }

    private static String withoutStop(String sentences) {
        return sentences.endsWith(".") ? sentences.substring(0, sentences.length() - 1) : sentences;
    }
}
