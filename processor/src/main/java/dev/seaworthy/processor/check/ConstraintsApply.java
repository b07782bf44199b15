package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Consumer;

/** A constraint stands on a type on which it means something. */
final class ConstraintsApply implements Check {
    private static final Law LAW = new Law(
            "SW021",
            "A constraint means something on the type of its setting",
            "Remove the constraint, move it to the elements, or change the type.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            setting.constraints().forEach(constraint -> check(setting, constraint, found));
            if (setting.isSeveral()) {
                Setting whole = setting.whole();
                whole.constraints().forEach(constraint -> check(whole, constraint, found));
            }
        }
    }

    private static void check(Setting setting, Constraint constraint, Consumer<Diagnostic> found) {
        String name = "@" + constraint.kind().annotation();
        if (!constraint.appliesTo(setting.type())) {
            boolean couldBeInside = constraint.kind().appliesTo(setting.type(), true);
            found.accept(LAW.at(
                    constraint.source(),
                    name + " works on " + constraint.kind().appliesToWords() + ", and " + SourceText.subject(setting)
                            + " is " + SourceText.type(setting.type()) + ".",
                    couldBeInside
                            ? "Write it in front of what the collection holds: List<" + name + " "
                                    + setting.type().scalar().simpleName() + ">."
                            : "Remove " + name + ", or change the type of "
                                    + setting.accessor().read() + "."));
        }
    }
}
