package dev.seaworthy.processor.emit.html;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;

/** The search and the filters. They are hidden until the page's script runs, for they do nothing without it. */
final class Toolbar {
    private final ConfigModel config;

    Toolbar(ConfigModel config) {
        this.config = config;
    }

    String html() {
        return """
                <div class="toolbar" id="page-toolbar" role="search" aria-label="Settings" hidden>
                <div class="search"><label for="page-search">Search the settings</label><input type="search" id="page-search" \
                placeholder="Name, description or rule" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"><kbd aria-hidden="true">/</kbd></div>
                <div class="filters">
                <select id="page-view" aria-label="Environment">
                <option value="">all environments</option>
                """ + views() + """
                </select>
                <select id="page-group" aria-label="Group">
                <option value="">all groups</option>
                """ + groups() + """
                </select>
                <label class="chip"><input type="checkbox" id="page-required">required</label>
                <label class="chip"><input type="checkbox" id="page-sensitive">sensitive</label>
                <label class="chip"><input type="checkbox" id="page-rules-only">has rules</label>
                <p role="status" id="page-count"></p>
                </div>
                </div>
                """;
    }

    private static String views() {
        StringBuilder one = new StringBuilder("<optgroup label=\"One environment\">\n");
        StringBuilder two = new StringBuilder("<optgroup label=\"What differs between\">\n");
        for (Environment first : Environment.values()) {
            one.append(option(first.variableValue(), first.variableValue()));
            for (Environment second : Environment.values()) {
                if (first.compareTo(second) < 0) {
                    two.append(option(
                            first.variableValue() + " " + second.variableValue(),
                            first.variableValue() + " and " + second.variableValue()));
                }
            }
        }
        return one + "</optgroup>\n" + two + "</optgroup>\n";
    }

    private String groups() {
        StringBuilder options = new StringBuilder(option(GroupName.OWN.id(), GroupName.OWN.plain()));
        for (Group group : config.allGroups()) {
            GroupName name = GroupName.of(group);
            options.append(option(name.id(), name.plain()));
        }
        return options.toString();
    }

    private static String option(String value, String html) {
        return "<option value=" + Html.attribute(value) + ">" + html + "</option>\n";
    }
}
