package dev.seaworthy.processor.model;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules that hold without being written. A secret's own development default and its example stand in the repository, so
 * in staging and production it is another text. A secret that must be strong, or distinct, is judged for that already; one that
 * only should be is not.
 */
public final class ImpliedRules {
    private ImpliedRules() {}

    /** The configuration with these rules among the others. */
    public static ConfigModel addedTo(ConfigModel config) {
        return InheritedDefaults.addedTo(config)
                .mapSettings(setting -> implied(setting).map(setting::with).orElse(setting));
    }

    /** Whether somebody wrote a rule, which is one of the setting's. */
    public static boolean isWritten(Rule rule, Setting setting) {
        return !rule.source().equals(source(setting));
    }

    /** Whether somebody wrote that the values of the repository are refused: one value is one problem. */
    private static boolean refusesWhatIsKnown(RuleSet set, Setting setting) {
        Scalar scalar = setting.type().scalar();
        return set.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.MUST_NOT_BE && Conversion.areValues(scalar, rule.arguments()))
                .anyMatch(rule -> Stream.of(
                                setting.defaults().ofDevelopment(),
                                setting.defaults().example())
                        .flatMap(Optional::stream)
                        .flatMap(text -> text.values().stream())
                        .allMatch(value -> Conversion.isLikeOneOf(value, rule.arguments(), scalar)));
    }

    private static SourceRef source(Setting setting) {
        return setting.source().annotation(Setting.ANNOTATION);
    }

    private static Optional<RuleSet> implied(Setting setting) {
        boolean isInRepository = setting.defaults().ofDevelopment().isPresent()
                || setting.defaults().example().isPresent();
        if (!setting.isSensitive() || !isInRepository) {
            return Optional.empty();
        }
        List<Environment> left = new ArrayList<>(List.of(Environment.STAGING, Environment.PRODUCTION));
        for (RuleSet set : setting.ruleSets()) {
            boolean isJudged =
                    set.has(RuleKind.DISTINCT) || set.has(RuleKind.STRONG_SECRET) || refusesWhatIsKnown(set, setting);
            if (isJudged && set.severity() == Severity.REFUSE) {
                left.removeAll(set.environments());
            }
        }
        if (left.isEmpty()) {
            return Optional.empty();
        }
        SourceRef source = source(setting);
        List<Rule> rules = List.of(new Rule(RuleKind.DISTINCT, List.of(), source));
        return Optional.of(new RuleSet(rules, List.copyOf(left), Severity.REFUSE, "", source));
    }
}
