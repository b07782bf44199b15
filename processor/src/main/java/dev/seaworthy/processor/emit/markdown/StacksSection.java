package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Anchor;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;

/** What the application talks to in production, and what is in place of it in development: a diagram, and the same as a table. */
final class StacksSection {
    private final ConfigModel config;
    private final List<NamedService> services;
    private final Prose prose;

    StacksSection(ConfigModel config, List<NamedService> services, Prose prose) {
        this.config = config;
        this.services = services;
        this.prose = prose;
    }

    String text() {
        return services.isEmpty()
                ? "No variable names a service that " + Markdown.text(config.simpleName()) + " talks to.\n"
                : "What " + Markdown.text(config.simpleName())
                        + " talks to, as far as its variables name it. A dotted line is a service that is optional.\n\n"
                        + diagram() + "\n" + table();
    }

    private String diagram() {
        StringBuilder development = new StringBuilder();
        StringBuilder production = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        for (NamedService service : services) {
            String id = Anchor.of(service.variables().get(0));
            development.append(node("development_" + id, service.development().plain(), service));
            production.append(node(
                    "production_" + id,
                    service.category().title() + ": " + service.production().plain(),
                    service));
            lines.append("    development_" + id + line(service, Environment.DEVELOPMENT) + "application"
                    + line(service, Environment.PRODUCTION) + "production_" + id + "\n");
        }
        return "```mermaid\nflowchart LR\n"
                + "    subgraph development[\"In development\"]\n" + development + "    end\n"
                + "    application([\"" + Mermaid.text(config.simpleName()) + "\"])\n"
                + "    subgraph production[\"In production\"]\n" + production + "    end\n"
                + lines + "```\n";
    }

    private static String line(NamedService service, Environment environment) {
        return service.isOptional(environment) ? " -.- " : " --- ";
    }

    private static String node(String id, String words, NamedService service) {
        String label = Mermaid.text(words) + "<br/>" + Mermaid.text(String.join(", ", service.variables()));
        boolean isStore =
                service.category() == ServiceCategory.DATABASE || service.category() == ServiceCategory.STORAGE;
        return "        " + id + (isStore ? "[(\"" + label + "\")]" : "[\"" + label + "\"]") + "\n";
    }

    private String table() {
        Table table = new Table("Service", "Variables", "In development", "In production");
        for (NamedService service : services) {
            table.row(
                    service.category().title(),
                    prose.variables(service.variables()),
                    prose.of(service.development()),
                    prose.of(service.production()) + (service.isOptional(Environment.PRODUCTION) ? " (optional)" : ""));
        }
        return table.toString();
    }
}
