package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Problem;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.MalformedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A default and an example are values of the setting: the compiler converts them as the loader does. */
final class DefaultsParse implements Check {
    private static final Problem PROBLEM = new Problem(
            "SW003",
            "A default and an example are values of the setting",
            "Write a value that the type accepts; docs/types.md says which.");

    @Override
    public List<Problem> problems() {
        return List.of(PROBLEM);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            setting.valueTexts().forEach((attribute, text) -> parse(setting, attribute, text, found));
        }
    }

    private static void parse(Setting setting, String attribute, String text, Consumer<Diagnostic> found) {
        try {
            Optional<List<Object>> unused = Conversion.values(setting.type(), setting.separator(), text);
        } catch (MalformedException malformed) {
            String fix = malformed.fix();
            found.accept(PROBLEM.at(
                    setting.at(attribute),
                    attribute + " = " + Texts.shown(setting, text) + ": " + setting.variable() + " "
                            + malformed.getMessage() + ".",
                    fix.isEmpty() || setting.isSensitive()
                            ? "Write a value that " + setting.accessor() + "() accepts."
                            : Texts.sentence(fix)));
        }
    }

    /** The values of a text, for a check that judges them; none where this check says that the text is not of the type. */
    static List<Object> values(Setting setting, String text) {
        try {
            return Conversion.values(setting.type(), setting.separator(), text).orElse(List.of());
        } catch (MalformedException malformed) {
            return List.of();
        }
    }
}
