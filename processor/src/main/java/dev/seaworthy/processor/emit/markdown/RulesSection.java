package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.Guidance;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;

/** The production rules in words, by the names that operators waive them by. */
final class RulesSection {
    private final ConfigModel config;
    private final Prose prose;

    RulesSection(ConfigModel config, Prose prose) {
        this.config = config;
        this.prose = prose;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Phrase sentence : Guidance.rules()) {
            text.append(prose.of(sentence)).append('\n');
        }
        return text.append('\n').append(table()).toString();
    }

    /** A row for each rule, or a sentence that there is none. */
    String table() {
        Table table = new Table("Rule", "What must hold", "Because", "Where", "Otherwise");
        for (Setting setting : config.allSettings()) {
            for (RuleSet set : setting.ruleSets()) {
                for (Rule rule : set.rules()) {
                    table.row(
                            prose.link(rule.name(setting), setting.variable()),
                            prose.of(Wording.demand(setting, rule)),
                            prose.text(set.because()),
                            Wording.environments(set.environments()),
                            Wording.otherwise(set.severity()));
                }
            }
        }
        for (PlainRule rule : config.allPlainRules()) {
            table.row(
                    Markdown.code(rule.name(config)),
                    prose.of(Wording.demand(rule)),
                    prose.text(rule.because()),
                    Wording.environments(rule.environments()),
                    Wording.otherwise(rule.severity()));
        }
        return table.isEmpty() ? "None is declared.\n" : table.toString();
    }
}
