package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import dev.seaworthy.runtime.text.TextFile;
import dev.seaworthy.runtime.text.UnreadableFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the secrets or configs of a project hold. */
final class FileContents {
    private static final String CHECK_IT = "check it where the service runs";

    private final String kind;
    private final ComposeProject project;
    private final Map<String, Yaml> definitions;

    /**
     * The secrets or configs of a project.
     *
     * @param kind what one of them is called
     * @param project the project
     * @param definitions what the project says of each
     */
    FileContents(String kind, ComposeProject project, Map<String, Yaml> definitions) {
        this.kind = kind;
        this.project = project;
        this.definitions = definitions;
    }

    /** What the file of a grant holds. */
    PlannedVariable of(FileGrant grant) {
        Yaml definition = definitions.get(grant.source());
        if (definition == null) {
            return PlannedVariable.refused(
                    grant.place(),
                    "comes from the " + kind + " " + ShownName.ofObject(grant.source())
                            + ", which the project does not have",
                    "add it to the " + kind + "s of the project");
        }
        if (definition.get("environment").isGiven()) {
            String variable = definition.get("environment").word();
            return project.shell().find(variable).orElseGet(() -> ShellVariables.ofTheShell(definition.place()));
        }
        if (definition.get("content").isGiven()) {
            return new ComposeText(project.shell()).of(definition.get("content"));
        }
        if (definition.get("file").isGiven()) {
            PlannedVariable path = new ComposeText(project.shell()).of(definition.get("file"));
            String text = path.text();
            return text == null
                    ? path
                    : ofFile(
                            ComposePath.of(project.directory(), text, path.place())
                                    .normalize(),
                            definition);
        }
        return PlannedVariable.notGiven(
                definition.place(),
                "the " + kind + " " + ShownName.ofObject(grant.source()) + " is not in a file",
                CHECK_IT);
    }

    /** That the project does not have what is granted; nothing where it does. */
    Optional<Problem> undefined(FileGrant grant) {
        return definitions.containsKey(grant.source())
                ? Optional.empty()
                : Optional.of(new Problem(
                        "refused",
                        (kind.equals("secret") ? "Secret " : "Config ") + ShownName.ofObject(grant.source()),
                        "is granted to a service, and the project does not have it, so that Compose starts nothing",
                        grant.place(),
                        "add it to the " + kind + "s of the project"));
    }

    private static PlannedVariable ofFile(Path file, Yaml definition) {
        try {
            return PlannedVariable.of(TextFile.whole(file), CommittedDocument.shown(file));
        } catch (UnreadableFile refused) {
            String reason = "its file " + refused.reason();
            return refused.isBinary()
                    ? PlannedVariable.binary(definition.place(), reason, refused.fix())
                    : PlannedVariable.notGiven(definition.place(), reason, refused.fix());
        }
    }
}
