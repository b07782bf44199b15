package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** Two relations of the same settings leave each of them free to be set, and each says something that the other does not. */
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
        for (int i = 0; i < all.size(); i++) {
            for (RelatedSettings earlier : all.subList(0, i)) {
                compare(config, earlier, all.get(i), found);
            }
        }
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
