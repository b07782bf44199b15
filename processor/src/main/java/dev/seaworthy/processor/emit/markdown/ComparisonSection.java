package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;

/** Development and production side by side: only what differs. */
final class ComparisonSection {
    private final ConfigModel config;
    private final Wording wording;

    ComparisonSection(ConfigModel config) {
        this.config = config;
        this.wording = new Wording(config);
    }

    String text() {
        Table table = new Table("Variable", "Development", "Production");
        table.row(Markdown.code(config.environmentVariable()), "`development`", "`production`");
        for (Setting setting : config.allSettings()) {
            String development = cell(setting, Environment.DEVELOPMENT);
            String production = cell(setting, Environment.PRODUCTION);
            if (!development.equals(production) && !config.isEnvironment(setting)) {
                table.row(Markdown.code(setting.variable()), development, production);
            }
        }
        return "## Development and production side by side\n\n"
                + "Every variable that is not listed is the same in both. Staging has the defaults of production.\n\n"
                + table;
    }

    private String cell(Setting setting, Environment environment) {
        return Markdown.of(wording.standing(setting, environment));
    }
}
