package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Measured;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.text.Nearest;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is wrong with a setting that an annotation names by its variable, and with a value of it that stands there. */
final class NamedSettings {
    private NamedSettings() {}

    /** That no setting has the variable, with the one that may be meant: not the settings themselves that name it. */
    static Diagnostic unknown(
            Law law, ConfigModel config, String variable, Collection<Setting> themselves, SourceRef place) {
        return unknown(law, config, variable, "", themselves, place);
    }

    /** The same of what a group names: a setting of the group itself, or of one around it, is meant first. */
    static Diagnostic unknownIn(
            Law law,
            ConfigModel config,
            String variable,
            String prefix,
            Collection<Setting> themselves,
            SourceRef place) {
        List<String> around = config.allGroups().stream()
                .map(Group::prefix)
                .filter(each -> !each.isEmpty() && prefix.startsWith(each))
                .sorted(Comparator.comparing(String::length).reversed())
                .distinct()
                .toList();
        return around.stream()
                .map(each -> each + variable)
                .filter(each -> config.settings().allNamed(each).stream()
                        .anyMatch(setting -> !setting.isSeveral() && !themselves.contains(setting)))
                .findFirst()
                .or(() -> nearOf(config, variable, prefix, themselves))
                .map(meant -> law.at(
                        place, unknownWords(config, variable, ""), "Write \"" + Repetition.written(meant) + "\"."))
                .orElseGet(() -> unknown(law, config, variable, themselves, place));
    }

    /** The name in a group of the setting there that a variable is a slip away from. */
    private static Optional<String> nearOf(
            ConfigModel config, String variable, String prefix, Collection<Setting> themselves) {
        return Optional.ofNullable(Nearest.to(
                variable,
                config.allSettings().stream()
                        .filter(setting -> !prefix.isEmpty() && !setting.isSeveral() && !themselves.contains(setting))
                        .map(Setting::variable)
                        .filter(each -> each.startsWith(prefix))
                        .map(each -> each.substring(prefix.length()))
                        .toList()));
    }

    private static String unknownWords(ConfigModel config, String variable, String naming) {
        return "No setting of " + config.simpleName() + " has the variable " + variable
                + (naming.isEmpty() ? "" : ", which " + naming + " names") + ".";
    }

    /** The same, which says what names the variable: compilers cannot point at it. */
    static Diagnostic unknown(Law law, ConfigModel config, String variable, String naming, SourceRef place) {
        return unknown(law, config, variable, naming, List.of(), place);
    }

    private static Diagnostic unknown(
            Law law,
            ConfigModel config,
            String variable,
            String naming,
            Collection<Setting> themselves,
            SourceRef place) {
        if (config.settings().allNamed(Repetition.shown(variable)).stream().anyMatch(Setting::isRepeated)) {
            return law.at(
                    place,
                    variable + " stands for as many variables as the environment has, of which none can be named here.",
                    "Name a variable that is there once.");
        }
        if (variable.equals(config.environmentVariable())) {
            return law.at(
                    place,
                    unknownWords(config, variable, naming),
                    "Declare it: @EnvVar(\"" + variable + "\") Environment environment();");
        }
        String nearest = Nearest.to(
                variable,
                config.allSettings().stream()
                        .filter(setting -> !setting.isRepeated() && !themselves.contains(setting))
                        .map(Setting::variable)
                        .toList());
        return law.at(
                place,
                unknownWords(config, variable, naming),
                nearest == null ? "Name a variable of this configuration." : "Write \"" + nearest + "\".");
    }

    /**
     * Reports a value of {@code is} that a setting never has: it is empty, not of the type, or a constraint refuses it.
     *
     * @param orElse what to do in place of writing another value, after that advice; or nothing
     */
    static void checkValue(
            Law law, Setting setting, String text, SourceRef place, String orElse, Consumer<Diagnostic> found) {
        String write = "Write a value that " + setting.accessor().read() + " accepts";
        String start = "is = \"" + text + "\": ";
        if (setting.keepsBlanksIn().isEmpty() ? text.isBlank() : text.isEmpty()) {
            String reason = setting.emptyIsValue()
                    ? "a text without characters or of blanks cannot be named here."
                    : "a variable that is empty counts as not set.";
            found.accept(law.at(place, start + reason, write + orElse + "."));
            return;
        }
        try {
            Object value = setting.type().scalar().value(text);
            for (Constraint constraint : setting.constraints()) {
                boolean isOfElement = constraint.appliesTo(setting.type())
                        && constraint.measured(setting.type()) != Measured.ELEMENTS;
                Violation violation = isOfElement ? constraint.judge(value, setting.type()) : null;
                if (violation != null) {
                    found.accept(law.at(
                            place,
                            start + setting.variable() + " " + violation.message() + " (@"
                                    + constraint.kind().annotation() + ").",
                            write + "."));
                }
            }
        } catch (MalformedException malformed) {
            found.accept(law.at(
                    place,
                    start + setting.variable() + " " + malformed.getMessage() + ".",
                    malformed.fix().isEmpty() ? write + "." : SourceText.sentence(malformed.fix())));
        }
    }
}
