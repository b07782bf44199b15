package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.function.Predicate;

/** The production rules in words. */
final class RulesSection {
    private final ConfigModel config;

    RulesSection(ConfigModel config) {
        this.config = config;
    }

    String text() {
        Table table = new Table("Rule", "What must hold", "Because", "Where", "Otherwise");
        boolean hasRules = false;
        for (Setting setting : config.allSettings()) {
            for (RuleSet set : setting.ruleSets()) {
                for (Rule rule : set.rules()) {
                    table.row(
                            Markdown.code(rule.name(setting)),
                            Markdown.of(Wording.demand(setting, rule)),
                            Markdown.text(set.because()),
                            Wording.environments(set.environments()),
                            Wording.otherwise(set.severity()));
                    hasRules = true;
                }
            }
        }
        for (PlainRule rule : config.allPlainRules()) {
            table.row(
                    Markdown.code(rule.name()),
                    Markdown.of(Wording.demand(rule)),
                    Markdown.text(rule.because()),
                    Wording.environments(rule.environments()),
                    Wording.otherwise(rule.severity()));
            hasRules = true;
        }
        String heading = "## Production rules\n\n";
        return hasRules ? heading + introduction() + "\n" + table : heading + "None is declared.\n" + secrets();
    }

    private String introduction() {
        return "In staging, a rule that holds only in production does not stop the start; the report says what production"
                + " would refuse.\nAn operator can waive one rule by its name until a day at most 30 days ahead:"
                + " `SEAWORTHY_WAIVE=\"RULE until YYYY-MM-DD because REASON\"`.\n" + secrets();
    }

    private String secrets() {
        boolean hasDefault = hasSecret(each -> each.developmentDefault().isPresent());
        boolean hasExample = hasSecret(each -> each.example().isPresent());
        if (!hasDefault && !hasExample) {
            return "";
        }
        String own = !hasExample ? "development default" : !hasDefault ? "example" : "development default or example";
        boolean hasStrong = hasSecret(each -> each.hasRule(RuleKind.STRONG_SECRET)
                && (each.developmentDefault().isPresent() || each.example().isPresent()));
        return "A sensitive variable is also refused in staging and production when its value is its own " + own
                + (hasStrong ? ": by its rule `strongSecret` where that refuses, and elsewhere by `distinct`" : "")
                + ".\n";
    }

    private boolean hasSecret(Predicate<Setting> property) {
        return config.allSettings().stream().anyMatch(each -> each.isSensitive() && property.test(each));
    }
}
