package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Problem;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The constants of an enum differ in more than case and dashes, which are read alike. */
final class EnumConstantsDiffer implements Check {
    private static final Problem PROBLEM =
            new Problem("SW019", "The constants of an enum can be told apart", "Rename one of the constants.");

    @Override
    public List<Problem> problems() {
        return List.of(PROBLEM);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            Map<String, String> seen = new HashMap<>();
            for (String constant : setting.type().scalar().constants()) {
                String other = seen.putIfAbsent(Convert.fold(constant), constant);
                if (other != null) {
                    found.accept(PROBLEM.at(
                            setting.source(),
                            other + " and " + constant + " of "
                                    + setting.type().scalar().simpleName()
                                    + " are read alike: case, - and _ do not count.",
                            "Rename one of the two."));
                }
            }
        }
    }
}
