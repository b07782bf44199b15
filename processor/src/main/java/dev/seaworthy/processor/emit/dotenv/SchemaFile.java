package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.Need;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.emit.Section;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.document.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text of the schema: every variable without a value, after what the documents say of it and its decorators. */
final class SchemaFile {
    private final ConfigModel config;
    private final OptionalGroups groups;
    private final Wording wording;
    private final Lines lines = new Lines();

    SchemaFile(ConfigModel config) {
        this.config = config;
        this.groups = new OptionalGroups(config);
        this.wording = new Wording(config);
    }

    String text() {
        lines.exact(Signature.of(config.qualifiedName()));
        lines.comment("");
        lines.comment(
                "Every variable with its type, for editors and tools that know @env-spec. It sets none of them: the"
                        + " application has its defaults itself.");
        lines.comment("");
        lines.exact("@defaultRequired=false @defaultSensitive=false");
        lines.exact("@currentEnv=$" + config.environmentVariable());
        lines.comment("---");
        lines.empty();
        if (!config.declaresEnvironment()) {
            lines.comment(
                    "Which environment this is: " + config.environmentNames().either() + ".");
            lines.exact(Decorators.environment(config));
            lines.assignment(config.environmentVariable(), "");
            lines.empty();
        }
        for (Section section : Section.of(config)) {
            List<String> comments = wording.comments(section);
            comments.forEach(lines::comment);
            if (!comments.isEmpty()) {
                lines.empty();
            }
            section.settings().forEach(this::add);
        }
        return lines.text();
    }

    private void add(Setting setting) {
        lines.comment(
                setting.doc().isEmpty() ? setting.variable() : setting.doc().summary());
        lines.paragraphs(setting.doc().rest());
        if (setting.isRepeated()) {
            // No name in such a file stands for several variables.
            describe(setting);
            lines.leftOut(setting.exampleVariable(), "");
            lines.empty();
            return;
        }
        if (config.isEnvironment(setting)) {
            lines.exact(Decorators.environment(config));
        } else {
            describe(setting);
            lines.exact(decorators(setting));
        }
        lines.assignment(setting.variable(), "");
        lines.empty();
    }

    private void describe(Setting setting) {
        Phrase accepted = wording.accepted(setting);
        if (!accepted.isEmpty()) {
            lines.comment("Takes " + accepted.plain() + ".");
        }
        Phrase always = wording.always(setting);
        if (!always.isEmpty()) {
            lines.comment("Always: " + always.plain() + ".");
        }
        String development = wording.sentence(setting, Environment.DEVELOPMENT);
        String staging = wording.sentence(setting, Environment.STAGING);
        String production = wording.sentence(setting, Environment.PRODUCTION);
        if (development.equals(staging) && staging.equals(production)) {
            lines.comment(production);
        } else {
            lines.comment("In development: " + lower(development));
            lines.comment("In staging: " + lower(staging));
            lines.comment("In production: " + lower(production));
        }
        if (setting.isSeveral()) {
            lines.comment(Wording.several(setting).plain());
        }
        if (setting.emptyIsValue()) {
            lines.comment(Wording.EMPTY_IS_VALUE);
        }
        if (!setting.aliases().isEmpty()) {
            lines.comment("Older names, still read: " + String.join(", ", setting.aliases()) + ".");
        }
        if (!setting.fallbacks().isEmpty()) {
            lines.comment("Falls back to " + Wording.fallbacks(setting).plain() + ".");
        }
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private String decorators(Setting setting) {
        List<String> decorators = new ArrayList<>();
        decorators.add(required(setting));
        if (setting.isSensitive()) {
            decorators.add("@sensitive");
        }
        if (setting.isDeprecated()) {
            decorators.add("@deprecated");
        }
        Decorators.type(setting).ifPresent(type -> decorators.add("@type=" + type));
        if (!setting.isSensitive()) {
            Decorators.example(setting).ifPresent(decorators::add);
        }
        return String.join(" ", decorators);
    }

    /** Where a start fails without it, whatever else is set. */
    private String required(Setting setting) {
        List<Environment> where = new ArrayList<>();
        for (Environment environment : Environment.values()) {
            if (new EffectiveSetting(setting, environment).need(groups) == Need.REQUIRED) {
                where.add(environment);
            }
        }
        if (where.isEmpty()) {
            return "@optional";
        }
        return where.size() == Environment.values().length
                ? "@required"
                : "@required=forEnv(" + String.join(", ", names(where)) + ')';
    }

    private List<String> names(List<Environment> environments) {
        return environments.stream()
                .flatMap(each -> config.environmentNames().of(each).stream())
                .toList();
    }
}
