package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The constants of an enum differ in more than case and dashes, which are read alike. */
final class EnumConstantsDiffer implements Check {
    private static final Law LAW =
            new Law("SW019", "The constants of an enum can be told apart", "Rename one of the constants.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            setting.type().scalar().asEnum().ifPresent(type -> compare(setting, type, found));
        }
    }

    private static void compare(Setting setting, Scalar.EnumOf type, Consumer<Diagnostic> found) {
        Map<String, String> seen = new HashMap<>();
        for (String constant : type.constants()) {
            String other = seen.putIfAbsent(Convert.fold(constant), constant);
            if (other != null) {
                found.accept(LAW.at(
                        setting.source(),
                        other + " and " + constant + " of " + type.simpleName()
                                + " are read alike: case, - and _ do not count.",
                        "Rename one of the two."));
            }
        }
    }
}
