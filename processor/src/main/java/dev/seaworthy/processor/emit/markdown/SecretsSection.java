package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.Locale;

/** How a secret can be given. */
final class SecretsSection {
    private final ConfigModel config;

    SecretsSection(ConfigModel config) {
        this.config = config;
    }

    String text() {
        List<Setting> secrets =
                config.allSettings().stream().filter(Setting::isSensitive).toList();
        if (secrets.isEmpty()) {
            return "## Secrets\n\nNo variable is marked as sensitive.\n";
        }
        String one = secrets.get(0).variable();
        StringBuilder text = new StringBuilder("## Secrets\n\n");
        text.append("Never shown in a report, a log or this page: ")
                .append(Markdown.code(secrets.stream().map(Setting::variable).toList(), "and"))
                .append(".\n\n");
        text.append("Beside the environment, each of them (and any other variable) can be given as a file:\n\n");
        text.append("- ")
                .append(Markdown.code(one + "_FILE=/run/secrets/" + one.toLowerCase(Locale.ROOT)))
                .append(" names a file with the value, as Docker and Kubernetes mount secrets;" + " set together with ")
                .append(Markdown.code(one))
                .append(" it is an error;\n");
        text.append("- ")
                .append(Markdown.code("$CREDENTIALS_DIRECTORY/" + one))
                .append(" is read where systemd sets the directory (`LoadCredential=`).\n");
        secrets.stream()
                .filter(secret -> secret.hasRule(RuleKind.STRONG_SECRET))
                .findFirst()
                .ifPresent(strong -> text.append("\nMake a strong one, for example for ")
                        .append(Words.variable(strong))
                        .append(", with `openssl rand -base64 48`.\n"));
        return text.toString();
    }
}
