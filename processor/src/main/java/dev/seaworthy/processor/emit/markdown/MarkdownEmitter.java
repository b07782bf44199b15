package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.runtime.load.document.Signature;
import dev.seaworthy.runtime.text.EnvironmentNames;
import java.util.List;

/** The page for people and for the reviewers of a pull request. */
public final class MarkdownEmitter implements Emitter {
    private static final String PATH = "docs/configuration.md";

    @Override
    public List<Output> emit(ConfigModel config) {
        String text = String.join(
                "\n",
                introduction(config),
                new FlowSection(config).text(),
                new SettingsSection(config).text(),
                new RulesSection(config).text(),
                new ComparisonSection(config).text(),
                new SecretsSection(config).text(),
                new FilesSection(config).text());
        return List.of(new Output(Output.Kind.DOCUMENT, PATH, text));
    }

    private static String introduction(ConfigModel config) {
        StringBuilder text = new StringBuilder("<!-- " + Signature.of(config.qualifiedName()) + " -->\n\n");
        text.append("# ").append(Markdown.text(config.simpleName())).append("\n\n");
        Doc doc = config.settings().doc();
        if (!doc.isEmpty()) {
            text.append(Markdown.paragraphs(doc.summary())).append("\n\n");
        }
        if (!doc.rest().isEmpty()) {
            text.append(Markdown.paragraphs(doc.rest())).append("\n\n");
        }
        text.append("> Generated from ").append(Markdown.code(config.qualifiedName()));
        text.append(". Do not edit this page: change the interface and compile with `-Aseaworthy.docs.dir`.\n\n");
        String variable = Markdown.code(config.environmentVariable());
        text.append(variable)
                .append(" says in which environment the process runs: ")
                .append(Markdown.code(EnvironmentNames.all(), "or"))
                .append('.');
        text.append(
                " It has no default. Set it in the process environment, or for development in `.env` or `.env.local`:\n\n");
        text.append("```sh\n").append(config.environmentVariable()).append("=production\n```\n");
        return text.toString();
    }
}
