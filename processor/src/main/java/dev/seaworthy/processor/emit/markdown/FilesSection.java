package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.dialect.DotenvForm;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.stream.Stream;

/** The example files beside this page, and who reads them otherwise. */
final class FilesSection {
    private final ConfigModel config;

    FilesSection(ConfigModel config) {
        this.config = config;
    }

    String text() {
        String text = "## Example files\n\n"
                + new Table("File", "For")
                        .row("`.env.example`", "an overview of every variable; copy it to `.env` for development")
                        .row("`.env.development.example`", "starts the application as it is")
                        .row("`.env.staging.example`", "what staging needs; refused until its secrets are filled in")
                        .row(
                                "`.env.production.example`",
                                "what production needs; refused until its secrets are filled in");
        List<String> quoted = config.allSettings().stream()
                .filter(FilesSection::isQuoted)
                .map(Setting::variable)
                .toList();
        if (quoted.isEmpty()) {
            return text;
        }
        return text
                + "\n`docker --env-file`, `kubectl create --from-env-file` and Quarkus read such files literally: they would"
                + " keep the quotes round the values of " + Markdown.code(quoted, "and") + ".\n";
    }

    /** Whether one of the values that the files may hold is written in quotes. */
    private static boolean isQuoted(Setting setting) {
        return Stream.of(setting.defaultValue(), setting.developmentDefault(), setting.example())
                .flatMap(value -> value.stream())
                .flatMap(value -> DotenvForm.of(value).stream())
                .anyMatch(form -> !DotenvForm.isLiteral(form));
    }
}
