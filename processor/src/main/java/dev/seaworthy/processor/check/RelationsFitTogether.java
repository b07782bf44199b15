package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.text.WordList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Relations of the same settings leave each of them free to be set, and each says something that the others do not. */
final class RelationsFitTogether implements Check {
    private static final Law LAW = new Law(
            "SW085",
            "Relations of the same settings fit together",
            "Keep the relation that is meant, and remove the other one.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        List<RelatedSettings> all = config.allRelations();
        List<Diagnostic> ofPairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (RelatedSettings earlier : all.subList(0, i)) {
                compare(config, earlier, all.get(i), ofPairs::add);
            }
        }
        ofPairs.forEach(found);
        if (ofPairs.isEmpty()) {
            connected(config).forEach(relations -> compareAll(config, relations, found));
        }
    }

    /** The relations of one interface that have settings in common, directly or by others. */
    private static List<List<RelatedSettings>> connected(ConfigModel config) {
        List<List<RelatedSettings>> connected = new ArrayList<>();
        for (RelatedSettings related : config.allRelations()) {
            if (related.settings(config).size()
                    < Math.max(2, related.variables().size())) {
                continue; // Another check says that there are too few, or which of them is not known.
            }
            List<RelatedSettings> joined = new ArrayList<>();
            for (List<RelatedSettings> others : List.copyOf(connected)) {
                if (others.stream().anyMatch(other -> areConnected(config, other, related))) {
                    joined.addAll(others);
                    connected.remove(others);
                }
            }
            joined.add(related);
            connected.add(joined);
        }
        return connected;
    }

    private static boolean areConnected(ConfigModel config, RelatedSettings one, RelatedSettings other) {
        return one.path().equals(other.path()) && !Collections.disjoint(one.settings(config), other.settings(config));
    }

    /** Every choice of the settings is tried: some start must not break one of the relations, and each must be in one. */
    private static void compareAll(ConfigModel config, List<RelatedSettings> relations, Consumer<Diagnostic> found) {
        Choosable all = new Choosable(config, relations, true);
        if (!all.isPossible()) {
            Choosable few = fewest(config, relations, Choosable::isPossible);
            report(few, "No start can satisfy ", "a setting", found);
            return;
        }
        all.settings().stream()
                .filter(setting -> !all.isPossibleWith(setting))
                .findFirst()
                .ifPresent(setting -> {
                    Choosable few = fewest(
                            config,
                            relations,
                            some -> !some.settings().contains(setting) || some.isPossibleWith(setting));
                    String variable = setting.variable();
                    report(few, variable + " can never be set: no start with it satisfies ", variable, found);
                });
    }

    /** As few of the relations as cannot hold together. */
    private static Choosable fewest(
            ConfigModel config, List<RelatedSettings> relations, Predicate<Choosable> isPossible) {
        List<RelatedSettings> few = new ArrayList<>(relations);
        for (RelatedSettings each : relations) {
            List<RelatedSettings> fewer = new ArrayList<>(few);
            fewer.remove(each);
            if (!fewer.isEmpty() && !isPossible.test(new Choosable(config, fewer, true))) {
                few.remove(each);
            }
        }
        Choosable without = new Choosable(config, few, false);
        return isPossible.test(without) ? new Choosable(config, few, true) : without;
    }

    private static void report(Choosable few, String fact, String setting, Consumer<Diagnostic> found) {
        List<RelatedSettings> relations = few.relations();
        List<String> written = relations.stream().map(RelatedSettings::written).toList();
        boolean isOne = written.size() == 1;
        found.accept(LAW.at(
                relations.get(relations.size() - 1).source().attribute("value"),
                fact
                        + WordList.of("and", written)
                        + (isOne ? "" : " together")
                        + (few.withRequirements() ? ", with what @RequiredWhen demands." : "."),
                "Remove " + (isOne ? relations.get(0).shown() : "one of them")
                        + (few.withRequirements()
                                ? " or a @RequiredWhen."
                                : ", or leave " + setting + " out of " + (isOne ? "it." : "one."))));
    }

    private static void compare(
            ConfigModel config, RelatedSettings earlier, RelatedSettings later, Consumer<Diagnostic> found) {
        List<Setting> shared = earlier.settings(config).stream()
                .filter(later.settings(config)::contains)
                .toList();
        boolean isExcluding = earlier.excludesOthers() && later.demandsAll();
        boolean isDemanding = earlier.demandsAll() && later.excludesOthers();
        if (shared.size() > 1 && (isExcluding || isDemanding)) {
            reportContradiction(shared, isExcluding ? earlier : later, isExcluding ? later : earlier, later, found);
        } else if (earlier.path().equals(later.path())) {
            if (implies(config, earlier, later)) {
                reportImplied(later, earlier, found);
            } else if (implies(config, later, earlier)) {
                reportImplied(earlier, later, found);
            }
        }
    }

    /** Whether nothing breaks the second relation that does not break the first. */
    private static boolean implies(ConfigModel config, RelatedSettings first, RelatedSettings second) {
        List<Setting> settings = first.settings(config);
        List<Setting> others = second.settings(config);
        boolean areMore = settings.size() > 1 && others.size() > 1 && settings.containsAll(others);
        boolean areFewer = settings.size() > 1 && others.size() > 1 && others.containsAll(settings);
        return (!second.excludesOthers() || (first.excludesOthers() && areMore))
                && (!second.demandsOne() || (first.demandsOne() && areFewer))
                && (!second.demandsAll() || (first.demandsAll() && areMore));
    }

    private static void reportContradiction(
            List<Setting> shared,
            RelatedSettings excluding,
            RelatedSettings demanding,
            RelatedSettings place,
            Consumer<Diagnostic> found) {
        found.accept(LAW.at(
                place.source().attribute("value"),
                excluding.shown() + " allows one of " + names(shared) + " alone, and " + demanding.shown()
                        + " demands all or none of them, so that none can ever be set.",
                "Leave one of them out of " + excluding.shown() + " or of " + demanding.shown() + "."));
    }

    private static void reportImplied(RelatedSettings implied, RelatedSettings by, Consumer<Diagnostic> found) {
        found.accept(LAW.at(
                implied.source().attribute("value"),
                by.shown() + " of " + String.join(", ", by.variables()) + " says all that " + implied.shown() + " of "
                        + String.join(", ", implied.variables()) + " does, so that a report would say it twice.",
                "Remove this " + implied.shown() + "."));
    }

    private static String names(List<Setting> settings) {
        List<String> names = settings.stream().map(Setting::variable).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
