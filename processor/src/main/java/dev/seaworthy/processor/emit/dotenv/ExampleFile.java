package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.dialect.DotenvForm;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Signature;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.runtime.text.EnvironmentNames;
import java.util.Optional;

/** The text of one example file, in the dotenv forms that every tool reads alike. */
final class ExampleFile {
    private final ConfigModel config;
    private final Purpose purpose;
    private final OptionalGroups groups;
    private final Lines lines = new Lines();

    ExampleFile(ConfigModel config, Purpose purpose) {
        this.config = config;
        this.purpose = purpose;
        this.groups = new OptionalGroups(config);
    }

    String text() {
        lines.exact(Signature.of(config));
        lines.comment("");
        purpose.words().forEach(lines::comment);
        lines.comment("");
        lines.comment("Tools that know @env-spec read the words that begin with an at sign; others skip them.");
        // Without these two, a tool that knows decorators takes every variable for required and secret.
        lines.exact("@defaultRequired=false @defaultSensitive=false");
        lines.comment("---");
        lines.empty();
        if (!config.declaresEnvironment()) {
            lines.comment("Which environment this is: " + EnvironmentNames.either() + ".");
            lines.exact(Decorators.ENVIRONMENT);
            lines.assignment(config.environmentVariable(), purpose.environment().variableValue());
            lines.empty();
        }
        add(config.settings());
        return lines.text();
    }

    private void add(Settings settings) {
        for (Member member : settings.members()) {
            if (member instanceof Setting setting) {
                add(setting);
            } else if (member instanceof Group group) {
                lines.comment("== " + group.prefix() + "…: " + group.doc().summary());
                lines.paragraphs(group.doc().rest());
                if (group.isOptional()) {
                    lines.comment("This group is optional: it is absent when none of its variables is set.");
                }
                lines.empty();
                add(group.settings());
            }
        }
    }

    private void add(Setting setting) {
        EffectiveSetting standing = new EffectiveSetting(setting, purpose.environment());
        describe(setting);
        boolean isEnvironment = config.isEnvironment(setting);
        if (isEnvironment) {
            lines.exact(Decorators.ENVIRONMENT);
            lines.assignment(setting.variable(), purpose.environment().variableValue());
        } else if (standing.isForbidden()) {
            lines.comment("It must not be set here.");
        } else {
            assign(setting, standing);
        }
        lines.empty();
    }

    private void describe(Setting setting) {
        Doc doc = setting.doc();
        lines.comment(doc.isEmpty() ? setting.variable() : doc.summary());
        lines.paragraphs(doc.rest());
        if (setting.isDeprecated()) {
            String instead = doc.deprecation();
            lines.comment(instead.isEmpty() ? "Deprecated." : "Deprecated: " + instead);
        }
        setting.requirement()
                .ifPresent(when -> lines.comment(
                        "Required when " + when.variable() + " is " + String.join(" or ", when.values()) + "."));
    }

    private void assign(Setting setting, EffectiveSetting standing) {
        boolean isGrouped = groups.around(setting).isPresent();
        boolean isRequired = standing.isRequired() && !isGrouped;
        Optional<String> value = value(setting, standing);
        Optional<String> form = value.flatMap(DotenvForm::of);
        if (value.isPresent() && form.isEmpty()) {
            lines.comment("Its value has no form that every tool reads alike; see docs/configuration.md.");
        }
        form.filter(written -> !DotenvForm.isLiteral(written))
                .ifPresent(written -> lines.comment("docker --env-file and kubectl --from-env-file "
                        + (written.indexOf('\n') < 0
                                ? "keep the quotes of this value."
                                : "cannot read this value: it has several lines.")));
        if (standing.hidesDefault()) {
            lines.comment("It has a default here, which is not shown.");
        }
        String written = form.orElse("");
        if (isRequired || isWritten(setting, standing, isGrouped)) {
            lines.exact(Decorators.of(setting, isRequired));
            lines.assignment(setting.variable(), written);
        } else {
            // Decorators belong to a variable, and this is none.
            lines.comment(setting.isSensitive() ? "Optional, and a secret." : "Optional.");
            if (Lines.canLeaveOut(written)) {
                lines.leftOut(setting.variable(), written);
            } else {
                lines.comment("A line of its value begins with an at sign; see docs/configuration.md.");
                lines.leftOut(setting.variable(), "");
            }
        }
    }

    /** Whether a variable that need not be set is set anyway: development's own defaults, where that is the file. */
    private boolean isWritten(Setting setting, EffectiveSetting standing, boolean isGrouped) {
        return purpose == Purpose.DEVELOPMENT
                && !isGrouped
                && !standing.hidesDefault()
                && setting.developmentDefault().isPresent();
    }

    private Optional<String> value(Setting setting, EffectiveSetting standing) {
        if (standing.hidesDefault()) {
            return Optional.empty();
        }
        if (standing.defaultValue().isPresent()) {
            return standing.defaultValue();
        }
        boolean isDevelopment = purpose.environment() == Environment.DEVELOPMENT;
        if (setting.isSensitive() && !isDevelopment) {
            return Optional.empty();
        }
        if (setting.example().isPresent() || !isDevelopment) {
            return setting.example();
        }
        return standing.isRequired() ? SampleValue.in(setting) : Optional.empty();
    }
}
