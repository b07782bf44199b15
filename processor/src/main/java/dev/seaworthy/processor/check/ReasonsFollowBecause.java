package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A reason completes the words after "because": it does not repeat that word, and has no full stop. */
final class ReasonsFollowBecause implements Check {
    private static final Law LAW = new Law(
            "SW014",
            "A reason completes the words after because",
            "Leave out because at its beginning and the full stop at its end.");

    @Override
    public List<Law> laws() {
        return List.of(LAW);
    }

    @Override
    public void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Setting setting : config.allSettings()) {
            for (RuleSet set : setting.ruleSets()) {
                read(set.because(), set.source(), found);
            }
        }
        config.allRelations().forEach(related -> read(related.because(), related.source(), found));
        for (PlainRule rule : config.allPlainRules()) {
            read(rule.because(), rule.source().annotation(RuleSet.ANNOTATION), found);
        }
    }

    private static void read(String because, SourceRef place, Consumer<Diagnostic> found) {
        boolean begins = because.toLowerCase(Locale.ROOT).startsWith("because ");
        boolean ends = because.endsWith(".");
        if (begins || ends) {
            String fixed = begins ? because.substring("because ".length()).strip() : because;
            fixed = ends ? fixed.substring(0, fixed.length() - 1) : fixed;
            found.accept(LAW.warningAt(
                    place.attribute("because"),
                    "because = \"" + because + "\" " + (begins ? "begins with \"because\"" : "")
                            + (begins && ends ? " and " : "") + (ends ? "ends with a full stop" : "")
                            + "; it is shown in the middle of a sentence, after the word because.",
                    "Write because = \"" + fixed + "\"."));
        }
    }
}
