package dev.seaworthy.processor.random;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.start.ModelStart;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the model, started in the compiler, and its loader differ: in a word of a report, or in a value. */
final class ModelAgreement {
    private ModelAgreement() {}

    static Optional<String> difference(ConfigModel model, Loader loader, Map<String, String> variables) {
        ModelStart.Outcome started = ModelStart.of(model, variables);
        try {
            ConfigReport<?> loaded = loader.report(variables);
            boolean isOwnRefused = loaded.problems().stream()
                    .anyMatch(each -> Set.of("malformed", "constraint").contains(each.code())
                            && started.unproven().stream().anyMatch(unproven -> isOneOf(unproven, each.variable())));
            String expected = text(loaded);
            String found = text(started.report());
            return isOwnRefused || expected.equals(found)
                    ? Optional.empty()
                    : Optional.of("the loader says\n" + expected + "\nand the model\n" + found);
        } catch (ReflectiveOperationException thrown) {
            return Optional.of("the loader throws " + thrown.getCause());
        }
    }

    /** Whether a variable is the one of a setting, or one of those whose names only the environment knows. */
    private static boolean isOneOf(String declared, String variable) {
        return variable.matches(declared.replaceAll("<(name|index)>", "[A-Za-z0-9_]+"));
    }

    /** The whole report, but for rules that only a running program can judge: those in plain Java, and of files. */
    private static String text(ConfigReport<?> report) {
        return lines(report.problems()) + "\nwarnings " + lines(report.warnings()) + "\n" + report.values();
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .filter(each -> !each.variable().endsWith("Needs")
                        && !each.rule().endsWith(".exists")
                        && !each.rule().endsWith(".pem"))
                .map(each -> each.code() + " " + each)
                .toList();
    }
}
