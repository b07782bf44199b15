package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Reference;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What a relation names is there: two settings or more, each once. */
final class RelationsAreKnown implements Check {
    private static final Law LAW = new Law(
            "SW030",
            "A relation names two settings or more, each once",
            "Name variables of this configuration, each once.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        config.allRelations().forEach(related -> check(config, related, found));
    }

    private static void check(ConfigModel config, RelatedSettings related, Consumer<Diagnostic> found) {
        SourceRef place = related.source().attribute("value");
        if (related.variables().size() < 2) {
            found.accept(LAW.at(
                    place,
                    related.written() + " names "
                            + (related.variables().isEmpty() ? "no setting" : "one setting")
                            + "; a relation is one of several.",
                    "Name two variables or more, or remove " + related.shown() + "."));
        }
        Set<Setting> seen = new HashSet<>();
        for (Reference reference : related.references()) {
            Optional<Setting> setting = reference.target(config);
            if (setting.isEmpty()) {
                found.accept(NamedSettings.unknown(LAW, config, reference.variable(), related.written(), place));
            } else if (!seen.add(setting.get())) {
                found.accept(LAW.at(
                        place,
                        related.written() + " names " + reference.variable() + " twice.",
                        "Name it once, or another setting."));
            }
        }
    }
}
