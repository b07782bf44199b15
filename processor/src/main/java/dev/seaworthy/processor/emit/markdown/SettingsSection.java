package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every variable: a table for the configuration's own, and a section with a table for each group. */
final class SettingsSection {
    private static final String ENDS = ".!?:;…。！？";

    private final ConfigModel config;
    private final Wording wording;

    SettingsSection(ConfigModel config) {
        this.config = config;
        this.wording = new Wording(config);
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
                    more.append("\n**")
                            .append(Markdown.code(setting.variable()))
                            .append("**: ");
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
                Markdown.code(setting.variable()),
                Markdown.of(wording.required(setting)),
                setting.example().map(Markdown::code).orElse(""),
                setting.defaultValue()
                        .map(text -> Markdown.of(Wording.value(setting, text)))
                        .orElse(""),
                environments(setting),
                setting.isSensitive() ? "yes" : "no",
                notes(setting));
    }

    private void environmentRow(Table table, String notes) {
        table.row(Markdown.code(config.environmentVariable()), "yes", "`production`", "", "all", "no", notes);
    }

    /** What is different where, each environment named once. */
    private static String environments(Setting setting) {
        List<String> lines = new ArrayList<>();
        Set<Environment> judged = EnumSet.noneOf(Environment.class);
        for (RuleSet set : setting.ruleSets()) {
            judged.addAll(set.environments());
        }
        if (setting.developmentDefault().isPresent()) {
            String value = Markdown.of(
                    Wording.value(setting, setting.developmentDefault().get()));
            boolean isJudged = judged.remove(Environment.DEVELOPMENT);
            lines.add("development: " + value + (isJudged ? ", rules" : ""));
        }
        if (!judged.isEmpty()) {
            lines.add(Wording.environments(judged) + ": rules");
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
        Phrase always = Wording.always(setting);
        if (!always.isEmpty()) {
            notes.add(Markdown.text("Always: ") + Markdown.of(always) + ".");
        }
        Phrase accepted = Wording.accepted(setting.type());
        if (!accepted.isEmpty()) {
            notes.add("Takes " + Markdown.of(accepted) + ".");
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
