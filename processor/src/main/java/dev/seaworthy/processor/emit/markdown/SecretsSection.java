package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.FileVariables;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.source.StandardSource;

/** How a secret can be given, and which variables are one. */
final class SecretsSection {
    private static final String WAYS = """
            Beside the environment, a secret (and any other variable but %3$s) can be given as a file:

            - `NAME%1$s=/run/secrets/name` names a file with the value, as Docker and Kubernetes mount secrets; set together with `NAME` it is an error;
            - `$%2$s/NAME` is read where systemd sets the directory (`LoadCredential=`).
            """;

    private final ConfigModel config;
    private final Prose prose;

    SecretsSection(ConfigModel config, Prose prose) {
        this.config = config;
        this.prose = prose;
    }

    String text() {
        StringBuilder secrets = new StringBuilder();
        for (Setting setting : config.allSettings()) {
            if (setting.isSensitive()) {
                secrets.append("- ").append(prose.variable(setting.variable())).append('\n');
            }
        }
        return secrets.isEmpty()
                ? "No variable is marked as sensitive.\n"
                : WAYS.formatted(
                                StandardSource.SUFFIX,
                                StandardSource.CREDENTIALS,
                                prose.variable(config.environmentVariable()))
                        + exceptions() + "\nNever shown in a report, a log or this page:\n\n" + secrets;
    }

    /** The variables whose file is not read, since a setting has its name. */
    private String exceptions() {
        StringBuilder exceptions = new StringBuilder();
        FileVariables files = FileVariables.of(config);
        for (Setting setting : config.allSettings()) {
            if (!files.mayHold(setting)) {
                String file = setting.variable() + StandardSource.SUFFIX;
                exceptions
                        .append("- ")
                        .append(Markdown.code(file))
                        .append(" is a variable of its own: ")
                        .append(prose.variable(setting.variable()))
                        .append(" is not read from the file that it names.\n");
            }
        }
        return exceptions.toString();
    }
}
