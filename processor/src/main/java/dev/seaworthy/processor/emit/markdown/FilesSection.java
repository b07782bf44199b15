package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.dialect.DotenvForm;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The example files beside this page, and who reads them otherwise. */
final class FilesSection {
    private final ConfigModel config;
    private final Prose prose;

    FilesSection(ConfigModel config, Prose prose) {
        this.config = config;
        this.prose = prose;
    }

    String text() {
        String text = new Table("File", "For")
                .row("`.env.example`", "an overview of every variable; copy it to `.env` for development")
                .row(
                        "`.env.development.example`",
                        "development; it starts the application as it is, unless one of its values is empty")
                .row("`.env.staging.example`", "staging; it is refused while one of its values is empty")
                .row("`.env.production.example`", "production; it is refused while one of its values is empty")
                .toString();
        StringBuilder misread = new StringBuilder();
        for (Setting setting : config.allSettings()) {
            boolean isQuoted = isWritten(setting, form -> !DotenvForm.isLiteral(form));
            boolean hasLines = isWritten(setting, form -> form.indexOf('\n') >= 0);
            if (isQuoted) {
                misread.append("- ")
                        .append(prose.variable(setting.variable()))
                        .append(" keeps the quotes round its value")
                        .append(hasLines ? ", and each further line is a variable of its own" : "")
                        .append('\n');
            }
        }
        return misread.isEmpty()
                ? text
                : text
                        + "\n`docker --env-file`, `kubectl create --from-env-file` and Quarkus read such files literally, so that there:\n\n"
                        + misread;
    }

    /** Whether one of the values that the files may hold is written in such a form. */
    private static boolean isWritten(Setting setting, Predicate<String> form) {
        return written(setting).flatMap(value -> DotenvForm.of(value).stream()).anyMatch(form);
    }

    /** The values that the files may show; a secret's default is in none. */
    private static Stream<String> written(Setting setting) {
        return setting.isSensitive()
                ? setting.example().stream()
                : setting.valueTexts().values().stream().map(ValueText::text);
    }
}
