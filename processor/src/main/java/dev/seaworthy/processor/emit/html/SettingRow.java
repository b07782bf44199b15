package dev.seaworthy.processor.emit.html;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.Need;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** One setting: its variable, what it is, and how it stands in each environment. */
final class SettingRow {
    private final ConfigModel config;
    private final Wording wording;
    private final OptionalGroups optionalGroups;

    SettingRow(ConfigModel config) {
        this.config = config;
        this.wording = new Wording(config);
        this.optionalGroups = new OptionalGroups(config);
    }

    String html(Setting setting) {
        if (config.isEnvironment(setting)) {
            return new EnvironmentRow(config).html(about(setting));
        }
        Standings standings = new Standings();
        for (Environment environment : Environment.values()) {
            standings.with(environment, standing(new EffectiveSetting(setting, environment)));
        }
        return "<tr " + Html.id(setting.variable())
                + where("required", environment -> isRequired(setting, environment))
                + where("rules", environment -> new EffectiveSetting(setting, environment).isJudged())
                + (standings.areAllTheSame() ? "" : " data-standing=\"" + standings.pattern() + "\"")
                + (setting.isSensitive() ? " data-sensitive" : "")
                + copied(setting)
                + ">\n" + heading(setting) + about(setting) + standings.html();
    }

    /** A digit for each environment, in their order: 1 where it is so; nothing at all where it never is. */
    private static String where(String name, Predicate<Environment> isSo) {
        StringBuilder digits = new StringBuilder();
        boolean isEver = false;
        for (Environment environment : Environment.values()) {
            boolean isHere = isSo.test(environment);
            isEver |= isHere;
            digits.append(isHere ? '1' : '0');
        }
        return isEver ? " data-" + name + "=\"" + digits + "\"" : "";
    }

    private static boolean isRequired(Setting setting, Environment environment) {
        EffectiveSetting standing = new EffectiveSetting(setting, environment);
        return standing.isRequired() || (!setting.requirements().isEmpty() && !standing.isForbidden());
    }

    private static String copied(Setting setting) {
        Optional<Copied> inside = Copied.inDevelopment(setting);
        Optional<Copied> outside = Copied.outsideDevelopment(setting);
        return inside.map(each -> each.attributes("value")).orElse("")
                + outside.filter(each -> !outside.equals(inside))
                        .map(each -> each.attributes("outside"))
                        .orElse("");
    }

    private static String heading(Setting setting) {
        return "<th scope=\"row\"><a " + Html.href(setting.variable()) + ">"
                + Html.text(setting.variable()) + "</a>"
                + (setting.isSensitive() ? " <span class=\"tag\">sensitive</span>" : "")
                + (setting.isDeprecated() ? " <span class=\"tag\">deprecated</span>" : "")
                + "\n";
    }

    private String about(Setting setting) {
        StringBuilder html = new StringBuilder("<td>");
        if (!setting.doc().isEmpty()) {
            html.append("<p dir=\"auto\">")
                    .append(Html.text(setting.doc().summary()))
                    .append("</p>\n");
        }
        html.append(Html.paragraphs(setting.doc().rest()));
        String facts = facts(setting);
        return html.append(facts.isEmpty() ? "" : "<dl>\n" + facts + "</dl>\n").toString();
    }

    private String facts(Setting setting) {
        StringBuilder html = new StringBuilder();
        if (setting.isDeprecated() && !setting.doc().deprecation().isEmpty()) {
            html.append(fact(
                    "Deprecated",
                    "<span dir=\"auto\">" + Html.text(setting.doc().deprecation()) + "</span>"));
        }
        Phrase required = wording.required(setting);
        if (!required.plain().equals(Wording.NOT_REQUIRED)) {
            html.append(fact("Required", required));
        }
        html.append(fact("Takes", wording.accepted(setting)));
        html.append(fact("Always", wording.always(setting)));
        html.append(fact("Several", Wording.several(setting)));
        if (setting.emptyIsValue()) {
            html.append(fact("Empty", Phrase.text(Wording.EMPTY_IS_VALUE)));
        }
        html.append(fact(
                "Example",
                setting.shownExample().map(text -> Wording.value(setting, text)).orElse(Phrase.EMPTY)));
        if (!setting.aliases().isEmpty()) {
            String names = setting.aliases().size() == 1 ? "Older name" : "Older names";
            // A link with an older name leads here, too.
            html.append(fact(
                    names,
                    Phrase.codes(setting.aliases(), "and")
                            .andText(", still read")
                            .in(Html::text, Html::target)));
        }
        if (!setting.fallbacks().isEmpty()) {
            html.append(fact("Falls back to", Wording.fallbacks(setting).in(Html::text, Html::target)));
        }
        return html.toString();
    }

    private static String fact(String term, Phrase words) {
        return words.isEmpty() ? "" : fact(term, Html.of(words));
    }

    private static String fact(String term, String html) {
        return "<div><dt>" + term + "<dd>" + html + "</div>\n";
    }

    private String standing(EffectiveSetting standing) {
        Need need = standing.need(optionalGroups);
        String word = need.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "<p class=\"" + word + "\">" + Html.of(wording.need(standing)) + "</p>" + demands(standing);
    }

    private static String demands(EffectiveSetting standing) {
        StringBuilder html = new StringBuilder();
        for (RuleSet set : standing.ruleSets()) {
            StringBuilder demands = new StringBuilder();
            for (Rule rule : set.rules()) {
                boolean isWarning = set.severity() == Severity.WARN;
                if (rule.kind().form() != RuleKind.Form.PRESENCE || isWarning) {
                    demands.append(demands.isEmpty() ? "" : "; ")
                            .append(Html.of(Wording.demand(standing.setting(), rule)))
                            .append(isWarning ? " (a warning)" : "");
                }
            }
            String reason = set.because().isEmpty()
                    ? ""
                    : "<small dir=\"auto\">because " + Html.text(set.because()) + "</small>";
            if (!demands.isEmpty() || !reason.isEmpty()) {
                html.append("<li>").append(demands).append(reason).append('\n');
            }
        }
        return html.isEmpty() ? "" : "\n<ul>\n" + html + "</ul>";
    }
}
