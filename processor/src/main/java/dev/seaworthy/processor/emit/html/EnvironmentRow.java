package dev.seaworthy.processor.emit.html;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.model.ConfigModel;

/** The row of the variable that says which environment this is. It has no default, and no environment is a default of it. */
record EnvironmentRow(ConfigModel config) {
    /** The row, with a cell that says what the variable is. */
    String html(String about) {
        Standings standings = new Standings();
        for (Environment environment : Environment.values()) {
            Phrase names = Phrase.codes(config.environmentNames().of(environment), "or");
            standings.with(environment, "<p class=\"required\">required: " + Html.of(names) + "</p>");
        }
        String variable = config.environmentVariable();
        return "<tr " + Html.id(variable)
                + " data-required=\"111\" data-standing=\"" + standings.pattern()
                + "\" data-value=\"development\" data-outside=\"production\">\n"
                + "<th scope=\"row\"><a " + Html.href(variable) + ">"
                + Html.text(variable) + "</a>\n"
                + about + standings.html();
    }

    /** The row of a variable that feeds no setting. */
    String html() {
        return html("<td><p dir=\"auto\">Which environment the process runs in.</p>\n");
    }
}
