package dev.seaworthy.preflight.compare;

import dev.seaworthy.runtime.load.EvaluatedSetting;
import dev.seaworthy.runtime.load.PairRule;
import dev.seaworthy.runtime.load.service.Identity;
import dev.seaworthy.runtime.load.service.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges one setting in each two of the environments. */
final class Pairs {
    private final List<Side> sides;
    private final List<EvaluatedSetting> settings;
    private final List<List<Identity>> identities;
    private final List<Finding> problems;
    private final List<Finding> warnings;

    /**
     * The pairs of one setting.
     *
     * @param sides the environments
     * @param settings what the setting has in each
     * @param problems where to add what must not be
     * @param warnings where to add what should not be
     */
    Pairs(List<Side> sides, List<EvaluatedSetting> settings, List<Finding> problems, List<Finding> warnings) {
        this.sides = sides;
        this.settings = settings;
        this.identities = settings.stream()
                .map(each -> each.texts().stream().map(Identity::of).toList())
                .toList();
        this.problems = problems;
        this.warnings = warnings;
    }

    /** Whether the setting has anything to judge. */
    static boolean areJudged(EvaluatedSetting setting) {
        return setting.line().sensitive()
                || !setting.distinct().isEmpty()
                || !setting.sameKind().isEmpty();
    }

    void judge() {
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                judgeSharing(one, other);
                judgeKinds(one, other);
            }
        }
    }

    private void judgeSharing(int one, int other) {
        boolean isSameValue = false;
        boolean isSame = false;
        for (Identity each : identities.get(one)) {
            for (Identity value : identities.get(other)) {
                isSameValue |= each.isSameValue(value);
                isSame |= each.isSame(value);
            }
        }
        Optional<PairRule> rule = strictest(settings.get(one).distinct(), one, other);
        String between =
                " in " + sides.get(one).name() + " and " + sides.get(other).name();
        if (rule.isPresent() && isSame) {
            String message = (isSameValue ? "is the same" : "leads to the same service") + between;
            add("shared", "distinct", rule.get(), one, other, message, "give each environment one of its own");
        } else if (rule.isEmpty() && isSameValue && settings.get(one).line().sensitive()) {
            warnings.add(finding(
                    "shared-secret",
                    "",
                    one,
                    other,
                    "is the same secret" + between,
                    "give each environment one of its own"));
        }
    }

    private void judgeKinds(int one, int other) {
        Optional<PairRule> rule = strictest(settings.get(one).sameKind(), one, other);
        if (rule.isEmpty()) {
            return;
        }
        Set<String> kinds = kinds(one);
        Set<String> others = kinds(other);
        if (Kinds.isOtherKind(kinds, others)) {
            String first = " in " + sides.get(one).name();
            String second = " in " + sides.get(other).name();
            boolean isShown = !settings.get(one).line().sensitive() && Kinds.areKnown(kinds) && Kinds.areKnown(others);
            String message = !isShown
                    ? "leads to one kind of service" + first + " and to another" + second
                    : "leads to " + String.join(" and ", kinds) + first + " and to " + String.join(" and ", others)
                            + second;
            add("other-kind", "sameKind", rule.get(), one, other, message, "use the same kind of service in both");
        }
    }

    private Set<String> kinds(int side) {
        Set<String> kinds = new TreeSet<>();
        identities.get(side).forEach(each -> kinds.addAll(each.kinds()));
        return kinds;
    }

    /** The rule that judges two environments: one that refuses, if there is one. */
    private Optional<PairRule> strictest(List<PairRule> rules, int one, int other) {
        List<PairRule> judging = new ArrayList<>();
        for (PairRule each : rules) {
            if (each.isAbout(sides.get(one).environment(), sides.get(other).environment())) {
                judging.add(each);
            }
        }
        return judging.stream()
                .filter(PairRule::isSevere)
                .findFirst()
                .or(() -> judging.stream().findFirst());
    }

    private void add(String code, String attribute, PairRule rule, int one, int other, String message, String fix) {
        String reasoned = rule.because().isEmpty() ? message : message + ", because " + rule.because();
        (rule.isSevere() ? problems : warnings).add(finding(code, attribute, one, other, reasoned, fix));
    }

    private Finding finding(String code, String attribute, int one, int other, String message, String fix) {
        String variable = settings.get(one).line().variable();
        return new Finding(
                code,
                variable,
                attribute.isEmpty() ? "" : variable + "." + attribute,
                List.of(sides.get(one), sides.get(other)),
                List.of(
                        settings.get(one).line().origin(),
                        settings.get(other).line().origin()),
                message,
                fix);
    }
}
