package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What separates the elements of a list can be told from them. */
final class SeparatorsSeparate implements Check {
    private static final Law LAW =
            new Law("SW020", "A separator separates elements", "Write one character such as , or ;.");

    /** A character of ASCII that is neither a letter, a digit, a blank nor a backslash. */
    private static final Pattern CAN_SEPARATE = Pattern.compile("[!-/:-@\\[\\]-`{-~]");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            String separator = setting.type().separator();
            if (separator.isEmpty() || separator.indexOf('\\') >= 0) {
                found.accept(LAW.at(
                        setting.at("separator"),
                        "separator = \"" + separator + "\" cannot separate the elements of " + setting.variable() + ".",
                        "Write a separator such as \",\" or \";\", without a backslash."));
            } else if (!setting.type().isPlural() && !separator.equals(",")) {
                found.accept(LAW.at(
                        setting.at("separator"),
                        "separator is set on " + setting.accessor().read() + ", which has a single value.",
                        "Remove separator, or return a List."));
            }
            checkKeys(setting, found);
        }
    }

    private static void checkKeys(Setting setting, Consumer<Diagnostic> found) {
        String between = setting.type().keySeparator();
        String separator = setting.type().separator();
        if (setting.type().shape() != Shape.MAP) {
            if (!between.equals(Convert.EQUALS)) {
                found.accept(LAW.at(
                        setting.at("keySeparator"),
                        "keySeparator is set on " + setting.accessor().read() + ", which is not a map.",
                        "Remove keySeparator, or return a Map."));
            }
        } else if (!CAN_SEPARATE.matcher(between).matches()) {
            found.accept(LAW.at(
                    setting.at("keySeparator"),
                    "keySeparator = \"" + between + "\" cannot separate the names and values of " + setting.variable()
                            + ".",
                    "Write one character such as \"=\" or \":\": no letter, digit, blank or backslash."));
        } else if (separator.contains(between)) {
            found.accept(LAW.at(
                    setting.at(setting.type().keySeparator().equals(Convert.EQUALS) ? "separator" : "keySeparator"),
                    "\"" + separator + "\" separates the entries of " + setting.variable() + ", and \"" + between
                            + "\" their names and values.",
                    "Write two that have nothing in common, such as \",\" and \"=\"."));
        }
    }
}
