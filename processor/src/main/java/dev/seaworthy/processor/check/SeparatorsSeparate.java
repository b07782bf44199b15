package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import java.util.List;
import java.util.function.Consumer;

/** What separates the elements of a list can be told from them. */
final class SeparatorsSeparate implements Check {
    private static final Law LAW =
            new Law("SW020", "A separator separates elements", "Write one character such as , or ;.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            boolean isMap = setting.type().shape() == Shape.MAP;
            String separator = setting.type().separator();
            if (separator.isEmpty() || separator.indexOf('\\') >= 0 || (isMap && separator.indexOf('=') >= 0)) {
                found.accept(LAW.at(
                        setting.at("separator"),
                        "separator = \"" + separator + "\" cannot separate the elements of " + setting.variable() + ".",
                        "Write a separator such as \",\" or \";\", without a backslash" + (isMap ? " and =." : ".")));
            } else if (!setting.type().isPlural() && !separator.equals(",")) {
                found.accept(LAW.at(
                        setting.at("separator"),
                        "separator is set on " + setting.accessor().read() + ", which has a single value.",
                        "Remove separator, or return a List."));
            }
        }
    }
}
