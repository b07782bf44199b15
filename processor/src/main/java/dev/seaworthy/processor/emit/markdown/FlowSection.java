package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.source.StandardSource;

/** How a value gets from the environment into the application, as a Mermaid diagram. */
final class FlowSection {
    private final ConfigModel config;

    FlowSection(ConfigModel config) {
        this.config = config;
    }

    String text() {
        boolean hasRules = hasRules();
        StringBuilder text =
                new StringBuilder("## From the environment to the application\n\n```mermaid\nflowchart LR\n");
        text.append("    subgraph sources[\"The first that has the variable\"]\n        direction TB\n");
        text.append("        process[\"1. process environment\"]\n");
        text.append("        files[\"2. secret files: NAME" + StandardSource.SUFFIX + ", $" + StandardSource.CREDENTIALS
                + "\"]\n");
        text.append(
                "        dotenv[\"3. in development: .env.development.local, .env.local, .env.development, .env\"]\n");
        text.append("        defaults[\"4. ").append(defaults()).append("\"]\n");
        text.append("        process --> files --> dotenv --> defaults\n    end\n");
        text.append("    conversion[\"Conversion and constraints\"]\n");
        if (hasRules) {
            text.append("    rules[\"Rules of the environment\"]\n");
        }
        text.append("    application([\"").append(config.simpleName()).append("\"])\n");
        text.append("    report[\"No start: every problem in one report\"]\n");
        text.append("    sources --> conversion\n");
        if (!hasRules) {
            text.append("    conversion -- nothing is missing or malformed --> application\n");
        } else {
            text.append("    conversion -- nothing is missing or malformed --> rules\n");
            text.append("    rules -- all hold --> application\n    rules -. one does not .-> report\n");
        }
        text.append("    conversion -. something is .-> report\n```\n");
        return text.toString();
    }

    /** Without numbers: a setting that is added changes its own lines of the page, and no others. */
    private String defaults() {
        boolean isDevelopment = config.allSettings().stream()
                .anyMatch(setting -> setting.developmentDefault().isPresent());
        boolean isEverywhere = config.allSettings().stream()
                .anyMatch(setting -> setting.defaultValue().isPresent());
        if (!isDevelopment) {
            return isEverywhere ? "defaults" : "no defaults";
        }
        return isEverywhere ? "defaults of development, defaults of every environment" : "defaults of development";
    }

    private boolean hasRules() {
        return config.allSettings().stream()
                        .anyMatch(setting -> !setting.ruleSets().isEmpty())
                || !config.allPlainRules().isEmpty();
    }
}
