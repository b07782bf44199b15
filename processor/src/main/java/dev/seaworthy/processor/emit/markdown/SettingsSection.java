package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;

/** Every variable: a table for the configuration's own, and a section with a table for each group. */
final class SettingsSection {
    private static final String INTRODUCTION = """
            *Required* says where a start fails without the variable, and *Default* what applies when it is not set. What is demanded of
            a value stands below its description, with the environment and the reason.
            """;

    private final ConfigModel config;
    private final Prose prose;
    private final Wording wording;

    SettingsSection(ConfigModel config, Prose prose) {
        this.config = config;
        this.prose = prose;
        this.wording = new Wording(config);
    }

    String text() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append('\n').append(rows(config.settings(), empty().withEnvironment()));
        for (Group group : config.allGroups()) {
            text.append('\n').append(section(group));
        }
        return text.toString();
    }

    /** One table of all variables, groups included, without what stands below the tables of the page. */
    String table() {
        SettingsTable table = new SettingsTable(config, prose, false).withEnvironment();
        config.allSettings().forEach(table::add);
        return table.toString();
    }

    private SettingsTable empty() {
        return new SettingsTable(config, prose, true);
    }

    private String section(Group group) {
        StringBuilder text = new StringBuilder(GroupTitle.heading(group) + "\n\n");
        Doc doc = group.doc();
        if (!doc.isEmpty()) {
            text.append(prose.paragraphs(doc.summary())).append("\n\n");
        }
        if (!doc.rest().isEmpty()) {
            text.append(prose.paragraphs(doc.rest())).append("\n\n");
        }
        if (group.isOptional()) {
            text.append(prose.of(wording.optionalGroup(group))).append("\n\n");
        }
        return text.append(rows(group.settings(), empty())).toString();
    }

    private String rows(Settings settings, SettingsTable table) {
        StringBuilder more = new StringBuilder();
        for (Member member : settings.members()) {
            if (member instanceof Setting setting) {
                table.add(setting);
                if (!setting.doc().rest().isEmpty()) {
                    more.append("\n**")
                            .append(prose.variable(setting.variable()))
                            .append("**: ");
                    more.append(prose.paragraphs(setting.doc().rest())).append('\n');
                }
            }
        }
        return table.toString() + more;
    }
}
