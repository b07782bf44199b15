package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Severity;
import dev.seaworthy.processor.emit.Anchor;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;

/** Rows of settings: what each is, where it is required, its defaults, and all that is demanded of its values. */
final class SettingsTable {
    private static final String NEXT_LINE = "<br>";

    private final ConfigModel config;
    private final Wording wording;
    private final Prose prose;
    private final boolean hasAnchors;
    private final Table table = new Table("Variable", "Required", "Default", "What it is, and what must hold");

    /**
     * An empty one.
     *
     * @param config the configuration
     * @param prose its texts
     * @param hasAnchors whether links lead to the rows of this table
     */
    SettingsTable(ConfigModel config, Prose prose, boolean hasAnchors) {
        this.config = config;
        this.wording = new Wording(config);
        this.prose = prose;
        this.hasAnchors = hasAnchors;
    }

    /** Adds the row of the variable that says which environment this is, where no setting has it. */
    SettingsTable withEnvironment() {
        if (!config.declaresEnvironment()) {
            environment("Which environment the process runs in.");
        }
        return this;
    }

    /** Adds the row of a setting. */
    void add(Setting setting) {
        if (config.isEnvironment(setting)) {
            environment(meaning(setting));
            return;
        }
        table.row(
                name(setting.variable()) + (setting.isSensitive() ? NEXT_LINE + "sensitive" : ""),
                prose.of(wording.required(setting)),
                defaults(setting),
                meaning(setting));
    }

    private void environment(String meaning) {
        table.row(name(config.environmentVariable()), "yes", "", meaning);
    }

    private String name(String variable) {
        return hasAnchors
                ? "<a id=\"" + Anchor.of(variable) + "\"></a>" + Markdown.code(variable)
                : prose.variable(variable);
    }

    private String defaults(Setting setting) {
        List<String> lines = new ArrayList<>();
        if (wording.usesNoDefault(setting)) {
            return "";
        }
        setting.defaultValue().ifPresent(text -> lines.add(prose.of(Wording.value(setting, text))));
        wording.inherited(setting).ifPresent(value -> lines.add(prose.of(value)));
        setting.developmentDefault()
                .ifPresent(text -> lines.add("in development: " + prose.of(Wording.value(setting, text))));
        return String.join(NEXT_LINE, lines);
    }

    private String meaning(Setting setting) {
        List<String> notes = new ArrayList<>();
        if (setting.isDeprecated()) {
            String instead = setting.doc().deprecation();
            notes.add(instead.isEmpty() ? "**Deprecated.**" : "**Deprecated:** " + prose.sentence(instead));
        }
        if (!setting.doc().isEmpty()) {
            notes.add(prose.sentence(setting.doc().summary()));
        }
        Phrase accepted = wording.accepted(setting);
        if (!accepted.isEmpty()) {
            notes.add("Takes " + prose.of(accepted) + ".");
        }
        if (setting.isSeveral()) {
            notes.add(prose.of(Wording.several(setting)));
        }
        if (setting.emptyIsValue()) {
            notes.add(Wording.EMPTY_IS_VALUE);
        }
        setting.shownExample()
                .ifPresent(text -> notes.add("For example " + prose.of(Wording.value(setting, text)) + "."));
        if (!setting.aliases().isEmpty()) {
            String names = setting.aliases().size() == 1 ? "Older name" : "Older names";
            notes.add(names + ", still read: " + prose.of(Phrase.codes(setting.aliases(), "and")) + ".");
        }
        if (!setting.fallbacks().isEmpty()) {
            notes.add("Falls back to " + prose.of(Wording.fallbacks(setting)) + ".");
        }
        List<String> lines = new ArrayList<>();
        if (!notes.isEmpty()) {
            lines.add(String.join(" ", notes));
        }
        lines.addAll(rules(setting));
        return String.join(NEXT_LINE, lines);
    }

    /** What is demanded everywhere, and then by each set of rules, with its reason. */
    private List<String> rules(Setting setting) {
        List<String> lines = new ArrayList<>();
        Phrase always = wording.always(setting);
        if (!always.isEmpty()) {
            lines.add("**" + Wording.ALWAYS + ":** " + prose.of(always));
        }
        for (RuleSet set : setting.ruleSets()) {
            lines.add(demands(setting, set));
        }
        return lines;
    }

    private String demands(Setting setting, RuleSet set) {
        List<Phrase> demands = new ArrayList<>();
        for (Rule rule : set.rules()) {
            demands.add(Wording.demand(setting, rule));
        }
        return "**" + Wording.heading(set) + ":** "
                + prose.of(Phrase.joined(demands, "; "))
                + (set.because().isEmpty() ? "" : ", because " + prose.text(set.because()))
                + (set.severity() == Severity.WARN ? (demands.size() == 1 ? " (a warning)" : " (warnings)") : "");
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
