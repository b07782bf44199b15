package dev.seaworthy.processor.emit.kubernetes;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.ExampleEntry;
import dev.seaworthy.processor.emit.ExampleEnvironment;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Section;
import dev.seaworthy.processor.emit.ServiceName;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.emit.YamlLines;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.BiConsumer;

/** The text of the manifests. */
final class Manifests {
    private static final Environment ENVIRONMENT = Environment.PRODUCTION;

    private final ConfigModel config;
    private final boolean areSecretsExternal;
    private final boolean hasSecrets;
    private final String name;
    private final Wording wording;
    private final ExampleEnvironment example;
    private final YamlLines lines;

    Manifests(ConfigModel config, boolean areSecretsExternal) {
        this.config = config;
        this.areSecretsExternal = areSecretsExternal;
        this.hasSecrets = config.allSettings().stream().anyMatch(Setting::isSensitive);
        this.name = ServiceName.of(config);
        this.wording = new Wording(config);
        this.example = new ExampleEnvironment(config, ENVIRONMENT, false, new OptionalGroups(config));
        this.lines = YamlLines.of(
                config,
                "What production needs. Copy this file to your manifests, fill in what is empty, and name your image and"
                        + " your jar. A start is refused while a required value is empty.");
    }

    String text() {
        configMap();
        if (hasSecrets && areSecretsExternal) {
            externalSecret();
        } else if (hasSecrets) {
            secret();
        }
        deployment();
        return lines.toString();
    }

    private void configMap() {
        lines.line(0, "apiVersion: v1");
        lines.line(0, "kind: ConfigMap");
        metadata();
        lines.line(0, "data:");
        if (!config.declaresEnvironment()) {
            lines.comment(2, "Which environment the process runs in.");
            lines.entry(2, config.environmentVariable(), ENVIRONMENT.variableValue());
        }
        sections(false, 2, (setting, entry) -> {
            String value = entry.value().orElse("");
            if (entry.isSet() || entry.isEmpty()) {
                setting.exampleVariables().forEach(variable -> lines.entry(2, variable, value));
            } else if (entry.use() == ExampleEntry.Use.LEFT_OUT) {
                lines.leftOut(2, setting.exampleVariable(), value);
            } else {
                lines.comment(2, "Leave " + setting.exampleVariable() + " out.");
            }
        });
    }

    private void secret() {
        lines.line(0, "---");
        lines.comment(0, "Keep the values out of the repository.");
        lines.line(0, "apiVersion: v1");
        lines.line(0, "kind: Secret");
        metadata();
        lines.line(0, "type: Opaque");
        // Nothing after it, so that a line below may be uncommented where all of them are comments.
        lines.line(0, "stringData:");
        sections(true, 2, (setting, entry) -> {
            if (entry.use() == ExampleEntry.Use.REQUIRED) {
                setting.exampleVariables().forEach(variable -> lines.entry(2, variable, ""));
            } else if (entry.use() != ExampleEntry.Use.FORBIDDEN) {
                lines.leftOut(2, setting.exampleVariable(), "");
            } else {
                lines.comment(2, "Leave " + setting.exampleVariable() + " out.");
            }
        });
    }

    /** The External Secrets Operator makes the Secret, from a store that is named here. */
    private void externalSecret() {
        lines.line(0, "---");
        lines.comment(0, "Name your store, and the entry that has the secrets in it.");
        lines.line(0, "apiVersion: external-secrets.io/v1");
        lines.line(0, "kind: ExternalSecret");
        metadata();
        lines.line(0, "spec:");
        lines.line(2, "refreshInterval: 1h");
        lines.line(2, "secretStoreRef:");
        lines.line(4, "kind: ClusterSecretStore");
        lines.entry(4, "name", "");
        lines.line(2, "target:");
        lines.entry(4, "name", name);
        lines.line(2, "data:");
        sections(true, 4, (setting, entry) -> {
            String mark = entry.use() == ExampleEntry.Use.REQUIRED ? "" : "# ";
            if (entry.use() != ExampleEntry.Use.FORBIDDEN) {
                lines.line(4, mark + "- secretKey: " + YamlLines.quoted(setting.exampleVariable()));
                lines.line(4, mark + "  remoteRef:");
                lines.line(4, mark + "    key: " + YamlLines.quoted(name));
                lines.line(4, mark + "    property: " + YamlLines.quoted(setting.exampleVariable()));
            } else {
                lines.comment(4, "Leave " + setting.exampleVariable() + " out.");
            }
        });
    }

    /** The settings that are secrets, or those that are not, each after what the documents say of it. */
    private void sections(boolean areSensitive, int indent, BiConsumer<Setting, ExampleEntry> write) {
        for (Section section : Section.of(config)) {
            List<Setting> settings = section.settings().stream()
                    .filter(setting -> setting.isSensitive() == areSensitive)
                    .toList();
            if (!settings.isEmpty()) {
                wording.comments(section).forEach(sentence -> lines.comment(indent, sentence));
            }
            for (Setting setting : settings) {
                describe(setting, indent);
                write.accept(setting, example.of(setting));
            }
        }
    }

    private void describe(Setting setting, int indent) {
        if (!setting.doc().isEmpty()) {
            lines.comment(indent, setting.doc().summary());
        }
        if (!config.isEnvironment(setting)) {
            lines.comment(indent, wording.sentence(setting, ENVIRONMENT));
        }
        wording.relations(setting).forEach(sentence -> lines.comment(indent, sentence));
        if (setting.isSensitive() && setting.hasRule(RuleKind.STRONG_SECRET)) {
            lines.comment(
                    indent, setting.makeCommand().map("Make one with: "::concat).orElse(Wording.RANDOM_SECRET));
        }
    }

    private void deployment() {
        lines.line(0, "---");
        lines.line(0, "apiVersion: apps/v1");
        lines.line(0, "kind: Deployment");
        metadata();
        lines.line(0, "spec:");
        lines.line(2, "selector:");
        lines.line(4, "matchLabels:");
        lines.entry(6, "app", name);
        lines.line(2, "template:");
        lines.line(4, "metadata:");
        lines.line(6, "labels:");
        lines.entry(8, "app", name);
        lines.line(4, "spec:");
        lines.comment(6, "Without a variable for each Service: one could have the name of a setting.");
        lines.line(6, "enableServiceLinks: false");
        lines.line(6, "initContainers:");
        lines.comment(8, "While it says no, the version before goes on serving, and its log has the report.");
        lines.line(8, "- name: check");
        image();
        lines.line(
                10,
                "command: [\"java\", \"-cp\", " + YamlLines.quoted("/app/" + name + ".jar") + ", "
                        + YamlLines.quoted(config.qualifiedLoaderName()) + ", \"check\"]");
        environment();
        lines.line(6, "containers:");
        lines.line(8, "- name: application");
        image();
        environment();
    }

    private void metadata() {
        lines.line(0, "metadata:");
        lines.entry(2, "name", name);
    }

    private void image() {
        lines.entry(10, "image", "registry.example.com/" + name + ":latest");
    }

    private void environment() {
        lines.line(10, "envFrom:");
        lines.line(12, "- configMapRef:");
        lines.entry(16, "name", name);
        if (hasSecrets) {
            lines.line(12, "- secretRef:");
            lines.entry(16, "name", name);
        }
    }
}
