package dev.seaworthy.processor.emit.html;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.Guidance;
import dev.seaworthy.processor.emit.Need;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Setting;
import java.util.Optional;
import java.util.function.Predicate;

/** How to say the environment, and a summary of each. The script adds the numbers, so that one setting changes its own lines. */
final class EnvironmentsSection {
    private final ConfigModel config;
    private final OptionalGroups optionalGroups;

    EnvironmentsSection(ConfigModel config) {
        this.config = config;
        this.optionalGroups = new OptionalGroups(config);
    }

    String html() {
        StringBuilder html = new StringBuilder("""
                <section id="page-environments" aria-labelledby="page-environments-title">
                <h2 id="page-environments-title">Environments</h2>
                """);
        html.append("<p>").append(Html.of(new Guidance(config).environment())).append("</p>\n");
        html.append("<pre><code>")
                .append(Html.text(config.environmentVariable()))
                .append("=production</code></pre>\n");
        Phrase dotenvFiles = new Guidance(config).dotenvFiles();
        if (!dotenvFiles.isEmpty()) {
            html.append("<p>").append(Html.of(dotenvFiles)).append("</p>\n");
        }
        html.append("<div class=\"cards\">\n");
        for (Environment environment : Environment.values()) {
            html.append(card(environment));
        }
        return html.append("</div>\n</section>\n").toString();
    }

    private String card(Environment environment) {
        String always = config.declaresEnvironment() ? "" : item(config.environmentVariable());
        String lists = list("Must be set", always + items(environment, standing -> needs(standing, Need.REQUIRED)))
                + list("Must be set in some cases", items(environment, this::isRequiredInSomeCases))
                + list("Must not be set", items(environment, standing -> needs(standing, Need.FORBIDDEN)));
        return "<article class=\"card " + environment.variableValue() + "\">\n<h3>" + environment.variableValue()
                + "</h3>\n<p>" + Html.of(Guidance.of(environment)) + "</p>\n" + lists + "</article>\n";
    }

    private boolean needs(EffectiveSetting standing, Need need) {
        return standing.need(optionalGroups) == need;
    }

    private boolean isRequiredInSomeCases(EffectiveSetting standing) {
        return needs(standing, Need.WITH_THE_GROUP)
                || (needs(standing, Need.OPTIONAL)
                        && (!standing.setting().requirements().isEmpty()
                                || isRelated(standing)
                                || switchesRequiredGroupOn(standing.setting())));
    }

    /** Whether a relation may demand it, which is not left to the defaults of development. */
    private boolean isRelated(EffectiveSetting standing) {
        boolean isDevelopment = standing.environment() == Environment.DEVELOPMENT;
        return config.relationsOf(standing.setting()).stream()
                .filter(RelatedSettings::demandsValues)
                .anyMatch(related -> !isDevelopment || !related.isLeftToDevelopment(config));
    }

    private boolean switchesRequiredGroupOn(Setting setting) {
        return config.allGroups().stream()
                .filter(group -> !group.requirements().isEmpty())
                .anyMatch(group -> group.switchSetting(config).equals(Optional.of(setting)));
    }

    private String items(Environment environment, Predicate<EffectiveSetting> belongs) {
        StringBuilder items = new StringBuilder();
        for (Setting setting : config.allSettings()) {
            if (belongs.test(new EffectiveSetting(setting, environment))) {
                items.append(item(setting.variable()));
            }
        }
        return items.toString();
    }

    private static String item(String variable) {
        return "<li><a " + Html.href(variable) + ">" + Html.text(variable) + "</a>\n";
    }

    private static String list(String title, String items) {
        return items.isEmpty()
                ? ""
                : "<details>\n<summary>" + title + "</summary>\n<ul>\n" + items + "</ul>\n</details>\n";
    }
}
