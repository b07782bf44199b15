package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Problem;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A reason goes on where the message stops: behind "because", without a full stop. */
final class ReasonsReadOn implements Check {
    private static final Problem PROBLEM = new Problem(
            "SW014",
            "A reason reads on behind because",
            "Leave out because at its beginning and the full stop at its end.");

    @Override
    public List<Problem> problems() {
        return List.of(PROBLEM);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            for (RuleSet set : setting.ruleSets()) {
                read(set.because(), set.source(), found);
            }
        }
        for (PlainRule rule : config.allPlainRules()) {
            read(rule.because(), rule.source().annotation(RuleSet.ANNOTATION), found);
        }
    }

    private static void read(String because, SourceRef place, Consumer<Diagnostic> found) {
        boolean begins = because.toLowerCase(Locale.ROOT).startsWith("because ");
        boolean ends = because.endsWith(".");
        if (begins || ends) {
            String mended = begins ? because.substring("because ".length()).strip() : because;
            mended = ends ? mended.substring(0, mended.length() - 1) : mended;
            found.accept(PROBLEM.warningAt(
                    place.attribute("because"),
                    "because = \"" + because + "\" is shown behind \"because\" and in front of other words.",
                    "Write because = \"" + mended + "\"."));
        }
    }
}
