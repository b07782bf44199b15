package dev.seaworthy.processor.emit.html;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.emit.Guidance;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules by their names, as operators waive them. */
final class RulesSection {
    private static final String[] COLUMNS = {"Rule", "What must hold", "Because", "Where", "Otherwise"};

    private final ConfigModel config;

    RulesSection(ConfigModel config) {
        this.config = config;
    }

    String html() {
        String rows = rows();
        StringBuilder html = new StringBuilder("""
                <section id="page-rules" class="rules" aria-labelledby="page-rules-title">
                <h2 id="page-rules-title">Production rules</h2>
                """);
        if (rows.isEmpty()) {
            return html.append("<p>None is declared.</p>\n</section>\n").toString();
        }
        Guidance.rules()
                .forEach(
                        sentence -> html.append("<p>").append(Html.of(sentence)).append("</p>\n"));
        html.append("<table aria-labelledby=\"page-rules-title\">\n<thead><tr>");
        for (String column : COLUMNS) {
            html.append("<th scope=\"col\">").append(column);
        }
        return html.append("</thead>\n<tbody>\n")
                .append(rows)
                .append("</tbody>\n</table>\n</section>\n")
                .toString();
    }

    private String rows() {
        StringBuilder rows = new StringBuilder();
        for (Setting setting : config.allSettings()) {
            for (RuleSet set : setting.ruleSets()) {
                rows.append(row(
                        lines(set, rule -> link(setting, rule)),
                        lines(set, rule -> Html.of(Wording.demand(setting, rule))),
                        set.because(),
                        set.environments(),
                        set.severity()));
            }
        }
        for (PlainRule rule : config.allPlainRules()) {
            rows.append(row(
                    Html.text(rule.name(config)),
                    Html.of(Wording.demand(rule)),
                    rule.because(),
                    rule.environments(),
                    rule.severity()));
        }
        return rows.toString();
    }

    /** A line for each rule of an annotation, whose reason is given once. */
    private static String lines(RuleSet set, Function<Rule, String> line) {
        return set.rules().stream().map(line).collect(Collectors.joining("<br>\n"));
    }

    private static String link(Setting setting, Rule rule) {
        return "<a " + Html.href(setting.variable()) + ">" + Html.text(rule.name(setting)) + "</a>";
    }

    private static String row(
            String names, String demands, String because, List<Environment> where, Severity severity) {
        return "<tr>\n<th scope=\"row\">" + names + "\n<td dir=\"auto\">" + demands + "\n<td dir=\"auto\">"
                + (because.isEmpty() ? "</td>" : Html.text(because)) + "\n<td>" + Wording.environments(where)
                + "\n<td>" + Wording.otherwise(severity) + "\n";
    }
}
