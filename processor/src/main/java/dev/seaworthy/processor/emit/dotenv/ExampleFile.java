package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.dialect.DotenvForm;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.ExampleEntry;
import dev.seaworthy.processor.emit.ExampleEnvironment;
import dev.seaworthy.processor.emit.Need;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.emit.Section;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.document.Signature;
import java.util.List;
import java.util.Optional;

/** The text of one example file, in the dotenv forms that every tool reads alike. */
final class ExampleFile {
    private final ConfigModel config;
    private final Purpose purpose;
    private final OptionalGroups groups;
    private final Wording wording;
    private final ExampleEnvironment entries;
    private final Lines lines = new Lines();

    ExampleFile(ConfigModel config, Purpose purpose) {
        this.config = config;
        this.purpose = purpose;
        this.groups = new OptionalGroups(config);
        this.wording = new Wording(config);
        this.entries = new ExampleEnvironment(config, purpose.environment(), purpose == Purpose.DEVELOPMENT, groups);
    }

    String text() {
        lines.exact(Signature.of(config.qualifiedName()));
        lines.comment("");
        purpose.words(entries.isComplete()).forEach(lines::comment);
        List<String> rules = entries.unprovenRules();
        if (!rules.isEmpty()) {
            lines.comment("Rules in plain Java judge it too, which the compiler does not run: "
                    + String.join(", ", rules) + ".");
        }
        lines.comment("");
        lines.comment("Tools that know @env-spec read the words that begin with an at sign; others skip them.");
        // Without these two, a tool that knows decorators takes every variable for required and secret.
        lines.exact("@defaultRequired=false @defaultSensitive=false");
        lines.comment("---");
        lines.empty();
        if (!config.declaresEnvironment()) {
            lines.comment(
                    "Which environment this is: " + config.environmentNames().either() + ".");
            lines.exact(Decorators.environment(config));
            lines.assignment(config.environmentVariable(), purpose.environment().variableValue());
            lines.empty();
        }
        for (Section section : Section.of(config)) {
            section.group().ifPresent(group -> begin(section, group));
            section.settings().forEach(this::add);
        }
        return lines.text();
    }

    private void begin(Section section, Group group) {
        List<String> comments = wording.comments(section);
        lines.comment(comments.get(0));
        lines.paragraphs(group.doc().rest());
        comments.subList(1, comments.size()).forEach(lines::comment);
        lines.empty();
    }

    private void add(Setting setting) {
        describe(setting);
        if (config.isEnvironment(setting)) {
            lines.exact(Decorators.environment(config));
            lines.assignment(setting.variable(), purpose.environment().variableValue());
        } else {
            add(setting, entries.of(setting));
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
        if (setting.isSeveral()) {
            lines.comment(Wording.several(setting).plain());
        }
        if (setting.emptyIsValue()) {
            lines.comment(Wording.EMPTY_IS_VALUE);
        }
        Phrase requirement = wording.requirement(setting);
        if (!requirement.isEmpty()) {
            lines.comment("Required " + requirement.plain() + ".");
        }
        wording.relations(setting).forEach(lines::comment);
    }

    private void add(Setting setting, ExampleEntry entry) {
        EffectiveSetting standing = new EffectiveSetting(setting, purpose.environment());
        Optional<String> form = entry.value().flatMap(DotenvForm::of);
        if (entry.value().isPresent() && form.isEmpty()) {
            lines.comment("Its value has no form that every tool reads alike; see docs/configuration.md.");
        }
        form.filter(written -> !DotenvForm.isLiteral(written)).ifPresent(this::warnOfQuotes);
        if (standing.hidesDefault()) {
            lines.comment("It has a default here, which is not shown.");
        } else if (standing.defaultValue().isEmpty()) {
            config.source(setting)
                    .ifPresent(source -> lines.comment("Not set, it is the value of " + source.variable() + "."));
        }
        if (standing.asksForAFile()) {
            lines.comment("A start is refused where there is no such file or directory.");
        }
        String written = form.orElse("");
        switch (entry.use()) {
            case REQUIRED -> {
                sayWhatIsNotKnown(setting, entry);
                assign(setting, true, written);
            }
            case SET -> {
                sayWhatIsNotKnown(setting, entry);
                assign(setting, false, written);
            }
            case LEFT_OUT -> leaveOut(setting, standing.need(groups), written);
            case FORBIDDEN -> forbid(setting);
        }
    }

    private void warnOfQuotes(String written) {
        lines.comment("docker --env-file and kubectl --from-env-file "
                + (written.indexOf('\n') < 0
                        ? "keep the quotes of this value."
                        : "cannot read this value: it has several lines."));
    }

    private void sayWhatIsNotKnown(Setting setting, ExampleEntry entry) {
        boolean isDevelopment = purpose.environment() == Environment.DEVELOPMENT;
        if (entry.isSet() && entries.isUnproven(setting)) {
            lines.comment("Only the application can tell whether it accepts this value.");
        } else if (entry.isEmpty() && isDevelopment) {
            lines.comment(
                    setting.type().scalar().isOwn()
                            ? "The compiler knows no value of its type. Write one as the example of the setting."
                            : "The compiler knows no value that is accepted. Write one as the example of the setting.");
        }
    }

    private void assign(Setting setting, boolean isRequired, String written) {
        for (String variable : setting.exampleVariables()) {
            lines.exact(Decorators.of(setting, isRequired));
            lines.assignment(variable, written);
        }
    }

    /** Decorators belong to a variable, and a comment is none. */
    private void leaveOut(Setting setting, Need need, String written) {
        lines.comment(optional(setting, need) + (setting.isSensitive() ? ", and a secret." : "."));
        if (Lines.canLeaveOut(written)) {
            lines.leftOut(setting.exampleVariable(), written);
        } else {
            lines.comment("A line of its value begins with an at sign; see docs/configuration.md.");
            lines.leftOut(setting.exampleVariable(), "");
        }
    }

    private String optional(Setting setting, Need need) {
        if (groups.isSwitch(setting)) {
            return "Optional: it " + wording.switching(setting).plain();
        }
        if (need == Need.WITH_THE_GROUP) {
            return "Required " + wording.neededInGroup(setting);
        }
        return !setting.requirements().isEmpty() ? "Optional otherwise" : "Optional";
    }

    /** The file with every variable names it anyway. */
    private void forbid(Setting setting) {
        lines.comment("It must not be set here.");
        if (purpose == Purpose.COPY) {
            lines.leftOut(setting.exampleVariable(), "");
        }
    }
}
