package dev.seaworthy.processor.emit.compose;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.ExampleEntry;
import dev.seaworthy.processor.emit.ExampleEnvironment;
import dev.seaworthy.processor.emit.Need;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Section;
import dev.seaworthy.processor.emit.ServiceName;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.emit.YamlLines;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.FileVariables;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.List;

/** The text of the service. */
final class Service {
    private static final Environment ENVIRONMENT = Environment.PRODUCTION;

    private final ConfigModel config;
    private final String name;
    private final Wording wording;
    private final OptionalGroups groups;
    private final ExampleEnvironment example;
    private final SecretFiles secrets = new SecretFiles();
    private final YamlLines lines;

    Service(ConfigModel config) {
        this.config = config;
        this.name = ServiceName.of(config);
        this.wording = new Wording(config);
        this.groups = new OptionalGroups(config);
        this.example = new ExampleEnvironment(config, ENVIRONMENT, false, groups);
        this.lines = YamlLines.of(
                config,
                "What production needs. Compose takes the values from its own environment or from .env beside this file, says"
                        + " which required ones are missing, and passes the others on where they are set. Each secret is a"
                        + " file in ./secrets. Name your image, or take this file as a second one beside your own.");
    }

    String text() {
        lines.line(0, "services:");
        lines.line(2, YamlLines.quoted(name) + ":");
        lines.entry(4, "image", "registry.example.com/" + name + ":latest");
        lines.line(4, "environment:");
        if (!config.declaresEnvironment()) {
            lines.comment(6, "Which environment the process runs in.");
            lines.entry(6, config.environmentVariable(), ENVIRONMENT.variableValue());
        }
        FileVariables files = FileVariables.of(config);
        for (Section section : Section.of(config)) {
            wording.comments(section).forEach(sentence -> lines.comment(6, sentence));
            for (Setting setting : section.settings()) {
                describe(setting);
                if (setting.isSensitive() && files.mayHold(setting)) {
                    secret(setting);
                } else {
                    variable(setting);
                }
            }
        }
        secrets.addTo(lines);
        return lines.toString();
    }

    private void describe(Setting setting) {
        if (!setting.doc().isEmpty()) {
            lines.comment(6, setting.doc().summary());
        }
        if (!config.isEnvironment(setting)) {
            lines.comment(6, wording.sentence(setting, ENVIRONMENT));
        }
        List<String> relations = wording.relations(setting);
        relations.forEach(sentence -> lines.comment(6, sentence));
        if (relations.isEmpty() && isNeeded(setting) && !isNeededInAnyCase(setting)) {
            lines.comment(6, "A start needs it unless another variable makes it unnecessary.");
        }
    }

    private Need need(Setting setting) {
        return new EffectiveSetting(setting, ENVIRONMENT).need(groups);
    }

    /** Whether it stands in the example for production, of which a start needs it: what another variable says may change that. */
    private boolean isNeeded(Setting setting) {
        return example.of(setting).use() == ExampleEntry.Use.REQUIRED;
    }

    /** Whether a start is refused without it whatever else is set, in the environment that this file names. */
    private boolean isNeededInAnyCase(Setting setting) {
        boolean isDemandedHere = groups.around(setting).isEmpty()
                && setting.requirements().stream().anyMatch(this::isOfThisEnvironment);
        return need(setting) == Need.REQUIRED || (isNeeded(setting) && isDemandedHere);
    }

    private boolean isOfThisEnvironment(Requirement requirement) {
        List<String> names = config.environmentNames().of(ENVIRONMENT);
        return requirement.target(config).filter(config::isEnvironment).isPresent()
                && requirement.values().stream().anyMatch(names::contains);
    }

    private void variable(Setting setting) {
        Need need = need(setting);
        if (config.isEnvironment(setting)) {
            lines.entry(6, setting.variable(), ENVIRONMENT.variableValue());
        } else if (need == Need.FORBIDDEN) {
            lines.comment(6, "Leave " + setting.exampleVariable() + " out.");
        } else if (setting.isRepeated() && !isNeeded(setting)) {
            lines.comment(6, setting.exampleVariable() + ":");
        } else if (isNeededInAnyCase(setting) && !setting.isRepeated()) {
            String value = "${" + setting.variable() + ":?is required, see docs/configuration.md}";
            lines.entry(6, setting.variable(), value);
        } else {
            // A key without a value passes the variable on, and sets nothing where it is not set: another name may be
            // set.
            setting.exampleVariables().forEach(variable -> lines.line(6, YamlLines.key(variable) + ":"));
        }
    }

    private void secret(Setting setting) {
        if (need(setting) == Need.FORBIDDEN) {
            lines.comment(6, "Leave " + setting.exampleVariable() + " out.");
        } else if (isNeeded(setting)) {
            setting.exampleVariables().forEach(variable -> secret(setting, variable, true));
        } else {
            secret(setting, setting.exampleVariable(), false);
        }
    }

    private void secret(Setting setting, String variable, boolean isNeeded) {
        String secret = secrets.next(variable, isNeeded);
        if (setting.hasRule(RuleKind.STRONG_SECRET)) {
            lines.comment(
                    6,
                    setting.makeCommand()
                            .map(command -> "Make one with: " + command + " > secrets/" + secret)
                            .orElse(Wording.RANDOM_SECRET));
        }
        String path = "/run/secrets/" + secret;
        if (isNeeded) {
            lines.entry(6, variable + StandardSource.SUFFIX, path);
        } else {
            lines.comment(6, "To set it, uncomment the next line and " + secret + " in both lists of secrets below.");
            lines.leftOut(6, variable + StandardSource.SUFFIX, path);
        }
    }
}
