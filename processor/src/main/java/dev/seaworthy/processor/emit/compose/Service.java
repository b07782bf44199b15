package dev.seaworthy.processor.emit.compose;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.Need;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Section;
import dev.seaworthy.processor.emit.ServiceName;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.emit.YamlLines;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of the service. */
final class Service {
    private static final Environment ENVIRONMENT = Environment.PRODUCTION;

    private final ConfigModel config;
    private final String name;
    private final Wording wording;
    private final OptionalGroups groups;
    private final YamlLines lines;

    Service(ConfigModel config) {
        this.config = config;
        this.name = ServiceName.of(config);
        this.wording = new Wording(config);
        this.groups = new OptionalGroups(config);
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
        List<String> secrets = new ArrayList<>();
        for (Section section : Section.of(config)) {
            if (section.group().isPresent()) {
                lines.comment(6, "== " + section.heading());
            }
            for (Setting setting : section.settings()) {
                describe(setting);
                if (setting.isSensitive() && config.mayBeInFile(setting)) {
                    secret(setting, secrets);
                } else {
                    variable(setting);
                }
            }
        }
        secrets(secrets);
        return lines.toString();
    }

    private void describe(Setting setting) {
        if (!setting.doc().isEmpty()) {
            lines.comment(6, setting.doc().summary());
        }
        if (!config.isEnvironment(setting)) {
            lines.comment(6, wording.sentence(setting, ENVIRONMENT));
        }
    }

    private void variable(Setting setting) {
        Need need = new EffectiveSetting(setting, ENVIRONMENT).need(groups);
        if (config.isEnvironment(setting)) {
            lines.entry(6, setting.variable(), ENVIRONMENT.variableValue());
        } else if (setting.isRepeated() && need != Need.FORBIDDEN) {
            lines.comment(6, setting.exampleVariable() + ":");
        } else if (need == Need.REQUIRED) {
            String value = "${" + setting.variable() + ":?is required, see docs/configuration.md}";
            lines.entry(6, setting.variable(), value);
        } else if (need != Need.FORBIDDEN) {
            // A key without a value passes the variable on, and sets nothing where it is not set.
            lines.line(6, YamlLines.key(setting.variable()) + ":");
        } else {
            lines.comment(6, "Leave " + setting.variable() + " out.");
        }
    }

    private void secret(Setting setting, List<String> secrets) {
        Need need = new EffectiveSetting(setting, ENVIRONMENT).need(groups);
        String secret = setting.exampleVariable().toLowerCase(Locale.ROOT);
        if (setting.hasRule(RuleKind.STRONG_SECRET)) {
            lines.comment(
                    6,
                    setting.makeCommand()
                            .map(command -> "Make one with: " + command + " > secrets/" + secret)
                            .orElse(Wording.RANDOM_SECRET));
        }
        if (need == Need.REQUIRED) {
            lines.entry(6, setting.exampleVariable() + StandardSource.SUFFIX, "/run/secrets/" + secret);
            secrets.add(secret);
        } else if (need != Need.FORBIDDEN) {
            lines.comment(6, "To set it, add " + secret + " to both lists of secrets below.");
            lines.leftOut(6, setting.exampleVariable() + StandardSource.SUFFIX, "/run/secrets/" + secret);
        } else {
            lines.comment(6, "Leave " + setting.variable() + " out.");
        }
    }

    private void secrets(List<String> secrets) {
        if (secrets.isEmpty()) {
            return;
        }
        lines.line(4, "secrets:");
        for (String each : secrets) {
            lines.line(6, "- " + YamlLines.quoted(each));
        }
        lines.line(0, "secrets:");
        for (String each : secrets) {
            lines.line(2, YamlLines.quoted(each) + ":");
            lines.entry(4, "file", "./secrets/" + each);
        }
    }
}
