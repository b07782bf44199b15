package dev.seaworthy.processor.emit.html;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;

/** Every setting: a table for the configuration's own, and one for each group. */
final class SettingsSection {
    private final ConfigModel config;
    private final SettingRow row;
    private final Wording wording;

    SettingsSection(ConfigModel config) {
        this.config = config;
        this.row = new SettingRow(config);
        this.wording = new Wording(config);
    }

    String html() {
        StringBuilder html = new StringBuilder("""
                <section id="page-settings" class="settings" aria-labelledby="page-settings-title">
                <h2 id="page-settings-title">Settings</h2>
                """);
        html.append(new Toolbar(config).html());
        String own = (config.declaresEnvironment() ? "" : new EnvironmentRow(config).html()) + rows(config.settings());
        if (!own.isEmpty()) {
            html.append(section(GroupName.OWN, "", own));
        }
        for (Group group : config.allGroups()) {
            String rows = rows(group.settings());
            if (!rows.isEmpty() || !group.doc().isEmpty()) {
                html.append(section(GroupName.of(group), introduction(group), rows));
            }
        }
        return html.append("<p id=\"page-none\" hidden>No setting matches. "
                        + "<button type=\"button\" data-reset>Show all settings</button></p>\n</section>\n")
                .toString();
    }

    private String rows(Settings settings) {
        StringBuilder rows = new StringBuilder();
        for (Member member : settings.members()) {
            if (member instanceof Setting setting) {
                rows.append(row.html(setting));
            }
        }
        return rows.toString();
    }

    private String introduction(Group group) {
        String summary = group.doc().isEmpty()
                ? ""
                : "<p dir=\"auto\">" + Html.text(group.doc().summary()) + "</p>\n";
        String optional = group.isOptional() ? "<p>" + Html.of(wording.optionalGroup(group)) + "</p>\n" : "";
        return summary + Html.paragraphs(group.doc().rest()) + optional;
    }

    private static String section(GroupName name, String introduction, String rows) {
        String title = Html.attribute(name.id() + "-title");
        return "<section class=\"group\" id=" + Html.attribute(name.id()) + " aria-labelledby=" + title + ">\n"
                + "<h3 id=" + title + ">" + name.html() + "</h3>\n"
                + introduction
                + (rows.isEmpty() ? "" : table(title, rows))
                + "</section>\n";
    }

    private static String table(String title, String rows) {
        StringBuilder head =
                new StringBuilder("<th scope=\"col\">Variable" + "<th scope=\"col\" class=\"about\">What it is");
        for (Environment environment : Environment.values()) {
            String word = environment.variableValue();
            head.append("<th scope=\"col\" class=\"").append(word).append("\">");
            head.append(word);
        }
        return "<table aria-labelledby=" + title + ">\n<thead><tr>" + head + "</thead>\n<tbody>\n" + rows
                + "</tbody>\n</table>\n";
    }
}
