package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;

/** Development and production side by side: only what differs. */
final class ComparisonSection {
    private final ConfigModel config;
    private final Wording wording;
    private final Prose prose;

    ComparisonSection(ConfigModel config, Prose prose) {
        this.config = config;
        this.prose = prose;
        this.wording = new Wording(config);
    }

    String text() {
        Table table = new Table("Variable", "Development", "Production");
        table.row(prose.variable(config.environmentVariable()), "`development`", "`production`");
        for (Setting setting : config.allSettings()) {
            String development = cell(setting, Environment.DEVELOPMENT);
            String production = cell(setting, Environment.PRODUCTION);
            if (!development.equals(production) && !config.isEnvironment(setting)) {
                table.row(prose.variable(setting.variable()), development, production);
            }
        }
        return "Every variable that is not listed is the same in both. Staging has the defaults of production.\n\n"
                + table;
    }

    private String cell(Setting setting, Environment environment) {
        return prose.of(wording.standing(setting, environment));
    }
}
