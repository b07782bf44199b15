package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;

/** How a value gets from the environment into the application, as a Mermaid diagram. */
final class FlowSection {
    private final ConfigModel config;

    FlowSection(ConfigModel config) {
        this.config = config;
    }

    String text() {
        String rules = rules();
        StringBuilder text =
                new StringBuilder("## From the environment to the application\n\n```mermaid\nflowchart LR\n");
        text.append("    subgraph sources[\"The first that has the variable\"]\n        direction TB\n");
        text.append("        process[\"1. process environment\"]\n");
        text.append("        files[\"2. secret files: NAME_FILE, $CREDENTIALS_DIRECTORY\"]\n");
        text.append(
                "        dotenv[\"3. in development: .env.development.local, .env.local, .env.development, .env\"]\n");
        text.append("        defaults[\"4. ").append(defaults()).append("\"]\n");
        text.append("        process --> files --> dotenv --> defaults\n    end\n");
        text.append("    conversion[\"Conversion: ").append(variables()).append("\"]\n");
        if (!rules.isEmpty()) {
            text.append("    rules[\"Rules: ").append(rules).append("\"]\n");
        }
        text.append("    application([\"").append(config.simpleName()).append("\"])\n");
        text.append("    report[\"No start: every problem in one report\"]\n");
        text.append("    sources --> conversion\n");
        if (rules.isEmpty()) {
            text.append("    conversion -- every value is one --> application\n");
        } else {
            text.append("    conversion -- every value is one --> rules\n");
            text.append("    rules -- all hold --> application\n    rules -. one does not .-> report\n");
        }
        text.append("    conversion -. one is missing or malformed .-> report\n```\n");
        return text.toString();
    }

    private String variables() {
        return count(config.allSettings().size(), "variable");
    }

    private String defaults() {
        int everywhere = 0;
        int development = 0;
        for (Setting setting : config.allSettings()) {
            everywhere += setting.defaultValue().isPresent() ? 1 : 0;
            development += setting.developmentDefault().isPresent() ? 1 : 0;
        }
        List<String> words = new ArrayList<>();
        if (development > 0) {
            words.add(development + " of development");
        }
        if (everywhere > 0) {
            words.add(everywhere + " of every environment");
        }
        return words.isEmpty() ? "no defaults" : "defaults: " + String.join(", ", words);
    }

    private String rules() {
        List<String> words = new ArrayList<>();
        for (Environment environment : Environment.values()) {
            int count = 0;
            for (Setting setting : config.allSettings()) {
                for (RuleSet set : setting.ruleSets()) {
                    count += set.environments().contains(environment)
                            ? set.rules().size()
                            : 0;
                }
            }
            for (PlainRule rule : config.allPlainRules()) {
                count += rule.environments().contains(environment) ? 1 : 0;
            }
            if (count > 0) {
                words.add(count + " in " + Words.name(environment));
            }
        }
        return String.join(", ", words);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
