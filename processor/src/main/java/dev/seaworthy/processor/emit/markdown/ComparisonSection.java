package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;

/** Development and production side by side: only what differs. */
final class ComparisonSection {
    private final ConfigModel config;
    private final OptionalGroups optionalGroups;

    ComparisonSection(ConfigModel config) {
        this.config = config;
        this.optionalGroups = new OptionalGroups(config);
    }

    String text() {
        Table table = new Table("Variable", "Development", "Production");
        table.row(Markdown.code(config.environmentVariable()), "`development`", "`production`");
        for (Setting setting : config.allSettings()) {
            String development = cell(setting, Environment.DEVELOPMENT);
            String production = cell(setting, Environment.PRODUCTION);
            if (!development.equals(production) && !config.isEnvironment(setting)) {
                table.row(Words.variable(setting), development, production);
            }
        }
        return "## Development and production side by side\n\n"
                + "Every variable that is not listed is the same in both. Staging has the defaults of production.\n\n"
                + table;
    }

    private String cell(Setting setting, Environment environment) {
        EffectiveSetting standing = new EffectiveSetting(setting, environment);
        List<String> parts = new ArrayList<>();
        parts.add(need(standing));
        for (RuleSet set : standing.ruleSets()) {
            for (Rule rule : set.rules()) {
                if ((rule.kind() != RuleKind.REQUIRED && rule.kind() != RuleKind.FORBIDDEN)
                        || set.severity() == Severity.WARN) {
                    parts.add(Words.demand(setting, rule) + (set.severity() == Severity.WARN ? " (a warning)" : ""));
                }
            }
        }
        return String.join("; ", parts);
    }

    private String need(EffectiveSetting standing) {
        Setting setting = standing.setting();
        return switch (standing.need(optionalGroups)) {
            case FORBIDDEN -> "must not be set";
            case REQUIRED -> "required";
            case WITH_THE_GROUP -> "required with the group";
            case OPTIONAL ->
                standing.defaultValue()
                        .map(text -> setting.isSensitive()
                                ? "a default, not shown"
                                : "default " + Words.value(setting, text))
                        .orElse("optional");
        };
    }
}
