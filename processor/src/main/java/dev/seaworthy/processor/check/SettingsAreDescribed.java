package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.function.Consumer;

/** Every setting is described: the documents have nothing else to say of it. */
final class SettingsAreDescribed implements Check {
    private static final Law LAW = new Law(
            "SW011", "Every setting is described", "Write a Javadoc comment on the method, or set description.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            if (setting.doc().isLost()) {
                found.accept(lost(setting.source().type()));
            } else if (setting.doc().isEmpty()) {
                found.accept(LAW.warningAt(
                        setting.source(),
                        setting.accessor().read() + " has no description for the documents.",
                        "Write /** What " + setting.variable() + " is for. */ above it."));
            }
        }
    }

    /** One warning for all settings of an interface. */
    private static Diagnostic lost(String type) {
        return LAW.warningAt(
                SourceRef.ofType(type),
                "Its class file was compiled without Seaworthy, so that its Javadoc is not known.",
                "Compile " + type + " with Seaworthy's processor.");
    }
}
