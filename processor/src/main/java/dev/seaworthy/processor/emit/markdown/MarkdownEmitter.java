package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Guidance;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.runtime.load.document.Signature;
import java.util.List;

/** The page for people and for the reviewers of a pull request. */
public final class MarkdownEmitter implements Emitter {
    /** Where the page is in a repository. */
    static final String PATH = "docs/configuration.md";

    @Override
    public List<Output> emit(ConfigModel config) {
        Prose prose = new Prose(config, Links.WITHIN);
        List<NamedService> services = Stacks.services(config);
        String text = String.join(
                "\n",
                introduction(config, prose),
                contents(config),
                Heading.FLOW.over(new FlowSection(config).text()),
                Heading.STACKS.over(new StacksSection(config, services, prose).text()),
                Heading.SETTINGS.over(new SettingsSection(config, prose).text()),
                Heading.RULES.over(new RulesSection(config, prose).text()),
                Heading.COMPARISON.over(new ComparisonSection(config, prose).text()),
                Heading.CHECKLIST.over(new ChecklistSection(config, services, prose).text()),
                Heading.SECRETS.over(new SecretsSection(config, prose).text()),
                Heading.FILES.over(new FilesSection(config, prose).text()));
        return List.of(new Output(Output.Kind.DOCUMENT, PATH, text));
    }

    private static String introduction(ConfigModel config, Prose prose) {
        StringBuilder text = new StringBuilder("<!-- " + Signature.of(config.qualifiedName()) + " -->\n\n");
        text.append("# ").append(Markdown.text(config.simpleName())).append("\n\n");
        Doc doc = config.settings().doc();
        if (!doc.isEmpty()) {
            text.append(prose.paragraphs(doc.summary())).append("\n\n");
        }
        if (!doc.rest().isEmpty()) {
            text.append(prose.paragraphs(doc.rest())).append("\n\n");
        }
        Guidance guidance = new Guidance(config);
        text.append("> ").append(prose.of(guidance.origin())).append("\n\n");
        text.append(prose.of(guidance.environment())).append("\n\n");
        text.append("```sh\n").append(config.environmentVariable()).append("=production\n```\n");
        Phrase dotenvFiles = guidance.dotenvFiles();
        if (!dotenvFiles.isEmpty()) {
            text.append('\n').append(prose.of(dotenvFiles)).append('\n');
        }
        return text.toString();
    }

    private static String contents(ConfigModel config) {
        StringBuilder text = new StringBuilder("**Contents**\n\n");
        for (Heading heading : Heading.values()) {
            text.append("- ").append(heading.link()).append('\n');
            if (heading == Heading.SETTINGS) {
                for (Group group : config.allGroups()) {
                    text.append("  - ").append(GroupTitle.link(group)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
