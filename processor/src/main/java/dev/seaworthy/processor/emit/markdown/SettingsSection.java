package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every variable: a table for the configuration's own, and a section with a table for each group. */
final class SettingsSection {
    private static final String ENDS = ".!?:;…。！？";

    private final ConfigModel config;
    private final OptionalGroups optionalGroups;

    SettingsSection(ConfigModel config) {
        this.config = config;
        this.optionalGroups = new OptionalGroups(config);
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                ## Variables

                *Required* says where a start fails without the variable, *Default* what applies in every environment when it
                is not set, and *Environments* what is different in one of them: a default of its own, or rules that judge the
                value there.
                """);
        Table table = table();
        if (!config.declaresEnvironment()) {
            environmentRow(table, "Which environment the process runs in.");
        }
        text.append('\n').append(rows(config.settings(), table));
        for (Group group : config.allGroups()) {
            text.append('\n').append(section(group));
        }
        return text.toString();
    }

    private static Table table() {
        return new Table("Variable", "Required", "Example", "Default", "Environments", "Sensitive", "Notes");
    }

    private String section(Group group) {
        StringBuilder text = new StringBuilder("### " + title(group) + "\n\n");
        if (!group.doc().isEmpty()) {
            text.append(Markdown.paragraphs(group.doc().summary())).append("\n\n");
        }
        if (!group.doc().rest().isEmpty()) {
            text.append(Markdown.paragraphs(group.doc().rest())).append("\n\n");
        }
        if (group.isOptional()) {
            text.append(
                    "This group is optional: it is absent when none of its variables is set, and its defaults do not count."
                            + " Once one of them is set, those marked *with the group* are required.\n\n");
        }
        return text.append(rows(group.settings(), table())).toString();
    }

    private static String title(Group group) {
        String name = String.join(".", group.path());
        return group.prefix().isEmpty() ? name : name + ": " + Markdown.code(group.prefix() + "*");
    }

    private String rows(Settings settings, Table table) {
        StringBuilder more = new StringBuilder();
        for (Member member : settings.members()) {
            if (member instanceof Setting setting) {
                row(table, setting);
                if (!setting.doc().rest().isEmpty()) {
                    more.append("\n**").append(Words.variable(setting)).append("**: ");
                    more.append(Markdown.paragraphs(setting.doc().rest())).append('\n');
                }
            }
        }
        return table.toString() + more;
    }

    private void row(Table table, Setting setting) {
        if (config.isEnvironment(setting)) {
            environmentRow(table, notes(setting));
            return;
        }
        table.row(
                Words.variable(setting),
                required(setting),
                setting.example().map(Markdown::code).orElse(""),
                setting.defaultValue().map(text -> Words.value(setting, text)).orElse(""),
                environments(setting),
                setting.isSensitive() ? "yes" : "no",
                notes(setting));
    }

    private void environmentRow(Table table, String notes) {
        table.row(Markdown.code(config.environmentVariable()), "yes", "`production`", "", "all", "no", notes);
    }

    private String required(Setting setting) {
        Set<Environment> where = new LinkedHashSet<>();
        for (Environment environment : Environment.values()) {
            if (new EffectiveSetting(setting, environment).isRequired()) {
                where.add(environment);
            }
        }
        List<String> words = new ArrayList<>();
        if (optionalGroups.around(setting).isPresent() && !where.isEmpty()) {
            words.add("with the group");
        }
        if (where.equals(Set.of(Environment.STAGING, Environment.PRODUCTION))) {
            words.add("outside development");
        } else if (!where.isEmpty() && where.size() < Environment.values().length) {
            words.add("in " + Words.environments(where));
        } else if (!where.isEmpty() && words.isEmpty()) {
            words.add("yes");
        }
        String requirement = Words.requirement(config, setting);
        if (!requirement.isEmpty()) {
            words.add(requirement);
        }
        return words.isEmpty() ? "no" : String.join(", ", words);
    }

    /** What is different where, each environment named once. */
    private static String environments(Setting setting) {
        List<String> lines = new ArrayList<>();
        Set<Environment> judged = EnumSet.noneOf(Environment.class);
        for (RuleSet set : setting.ruleSets()) {
            judged.addAll(set.environments());
        }
        if (setting.developmentDefault().isPresent()) {
            String value = Words.value(setting, setting.developmentDefault().get());
            boolean isJudged = judged.remove(Environment.DEVELOPMENT);
            lines.add("development: " + value + (isJudged ? ", rules" : ""));
        }
        if (!judged.isEmpty()) {
            lines.add(Words.environments(judged) + ": rules");
        }
        return lines.isEmpty() ? "all" : String.join("<br>", lines);
    }

    private static String notes(Setting setting) {
        List<String> notes = new ArrayList<>();
        if (setting.isDeprecated()) {
            String instead = setting.doc().deprecation();
            notes.add(instead.isEmpty() ? "**Deprecated.**" : "**Deprecated:** " + Markdown.text(instead));
        }
        if (!setting.doc().isEmpty()) {
            notes.add(Markdown.text(closed(setting.doc().summary())));
        }
        String accepted = Words.accepted(setting.type());
        String constraints = setting.constraints().stream()
                .map(constraint -> (constraint.onElements() && setting.type().isPlural() ? "each " : "")
                        + constraint.demand().words(constraint.measured(setting.type())))
                .collect(Collectors.joining("; "));
        if (!constraints.isEmpty()) {
            notes.add(Markdown.text("Always: " + constraints + "."));
        }
        if (!accepted.isEmpty()) {
            notes.add("Takes " + accepted + ".");
        }
        if (!setting.aliases().isEmpty()) {
            String names = setting.aliases().size() == 1 ? "Older name" : "Older names";
            notes.add(names + ", still read: " + Markdown.code(setting.aliases(), "and") + ".");
        }
        return String.join(" ", notes);
    }

    /** A description that is a sentence also where nobody wrote its full stop, for others follow it. */
    private static String closed(String summary) {
        return ENDS.indexOf(summary.charAt(summary.length() - 1)) < 0 ? summary + "." : summary;
    }
}
