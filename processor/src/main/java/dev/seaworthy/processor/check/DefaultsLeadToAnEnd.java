package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Settings that take their defaults from each other do not go round in a circle. */
final class DefaultsLeadToAnEnd implements Check {
    private static final Law LAW = new Law(
            "SW049",
            "Defaults that come from other settings do not go round in a circle",
            "Remove one defaultFrom of the circle, or let it name a setting outside.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    /** Reports each circle once, at the setting that is declared first. */
    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        Set<Setting> reported = new HashSet<>();
        for (Setting setting : config.allSettings()) {
            List<Setting> circle = config.sourcesOf(setting);
            if (circle.contains(setting) && reported.add(setting)) {
                reported.addAll(circle);
                found.accept(LAW.at(
                        setting.at("defaultFrom"),
                        "The default of " + setting.variable() + " goes round in a circle: "
                                + setting.variable() + " -> "
                                + circle.stream().map(Setting::variable).collect(Collectors.joining(" -> ")) + ".",
                        "Remove one defaultFrom of the circle, or let it name a setting outside."));
            }
        }
    }
}
