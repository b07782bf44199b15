package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a secret can be given. */
final class SecretsSection {
    private final ConfigModel config;

    SecretsSection(ConfigModel config) {
        this.config = config;
    }

    String text() {
        List<String> secrets = new ArrayList<>();
        Optional<Setting> strong = Optional.empty();
        for (Setting setting : config.allSettings()) {
            if (setting.isSensitive()) {
                secrets.add(setting.variable());
                strong = strong.isEmpty() && setting.hasRule(RuleKind.STRONG_SECRET) ? Optional.of(setting) : strong;
            }
        }
        if (secrets.isEmpty()) {
            return "## Secrets\n\nNo variable is marked as sensitive.\n";
        }
        String one = secrets.get(0);
        StringBuilder text = new StringBuilder("## Secrets\n\n");
        text.append("Never shown in a report, a log or this page: ")
                .append(Markdown.code(secrets, "and"))
                .append(".\n\n");
        text.append("Beside the environment, each of them (and any other variable) can be given as a file:\n\n");
        text.append("- ")
                .append(Markdown.code(one + StandardSource.SUFFIX + "=/run/secrets/" + one.toLowerCase(Locale.ROOT)))
                .append(" names a file with the value, as Docker and Kubernetes mount secrets;" + " set together with ")
                .append(Markdown.code(one))
                .append(" it is an error;\n");
        text.append("- ")
                .append(Markdown.code("$" + StandardSource.CREDENTIALS + "/" + one))
                .append(" is read where systemd sets the directory (`LoadCredential=`).\n");
        if (strong.isPresent()) {
            text.append("\nMake a strong one, for example for ")
                    .append(Markdown.code(strong.get().variable()))
                    .append(", with `" + Secrets.MAKE + "`.\n");
        }
        return text.toString();
    }
}
