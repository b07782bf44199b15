package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.dialect.DotenvForm;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import java.util.List;
import java.util.function.Predicate;
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
                        .row(
                                "`.env.development.example`",
                                "development; it starts the application as it is, unless one of its values is empty")
                        .row("`.env.staging.example`", "staging; it is refused while one of its values is empty")
                        .row("`.env.production.example`", "production; it is refused while one of its values is empty");
        List<String> quoted = variables(form -> !DotenvForm.isLiteral(form) && form.indexOf('\n') < 0);
        List<String> ofSeveralLines = variables(form -> form.indexOf('\n') >= 0);
        if (quoted.isEmpty() && ofSeveralLines.isEmpty()) {
            return text;
        }
        return text
                + "\n`docker --env-file`, `kubectl create --from-env-file` and Quarkus read such files literally: they would "
                + (quoted.isEmpty() ? "" : "keep the quotes round the values of " + Markdown.code(quoted, "and"))
                + (quoted.isEmpty() || ofSeveralLines.isEmpty() ? "" : ", and ")
                + (ofSeveralLines.isEmpty()
                        ? ""
                        : "take each further line of the values of " + Markdown.code(ofSeveralLines, "and")
                                + " for a variable of its own")
                + ".\n";
    }

    /** The variables of which one of the values that the files may hold is written in such a form. */
    private List<String> variables(Predicate<String> form) {
        return config.allSettings().stream()
                .filter(setting -> written(setting)
                        .flatMap(value -> DotenvForm.of(value).stream())
                        .anyMatch(form))
                .map(Setting::variable)
                .toList();
    }

    /** The values that the files may show; a secret's default is in none. */
    private static Stream<String> written(Setting setting) {
        return setting.isSensitive()
                ? setting.example().stream()
                : setting.valueTexts().values().stream().map(ValueText::text);
    }
}
