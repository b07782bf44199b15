package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.source.StandardSource;

/**
 * How a value gets from the environment into the application, as a Mermaid diagram. It is the same for every configuration
 * but for its name: a setting that is added changes its own lines of the page, and no others.
 */
final class FlowSection {
    private final ConfigModel config;

    FlowSection(ConfigModel config) {
        this.config = config;
    }

    String text() {
        return """
                ```mermaid
                flowchart TB
                    subgraph sources["The first that has the variable"]
                        direction LR
                        process["Process environment"]
                        files["Secret files<br/>NAME%1$s<br/>$%2$s"]
                        dotenv["Only in development<br/>.env.development.local<br/>.env.local<br/>.env.development<br/>.env"]
                        defaults["Defaults<br/>those of development first"]
                        process -- else --> files -- else --> dotenv -- else --> defaults
                    end
                    conversion["Conversion and constraints"]
                    rules["Rules of the environment"]
                    application(["%3$s"])
                    report["No start: every problem in one report"]
                    sources --> conversion
                    conversion -- each value --> rules
                    conversion -. missing or malformed .-> report
                    rules -- no problem --> application
                    rules -. unsafe .-> report
                ```
                """.formatted(StandardSource.SUFFIX, StandardSource.CREDENTIALS, Mermaid.text(config.simpleName()));
    }
}
