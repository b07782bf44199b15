package dev.seaworthy.processor.emit.html;

import dev.seaworthy.processor.dialect.DotenvForm;
import dev.seaworthy.processor.model.KnownCredential;
import dev.seaworthy.processor.model.Setting;
import java.util.Optional;

/**
 * The value that the buttons of a setting copy, where one may stand in a page.
 *
 * @param value the text
 * @param form how a line of a dotenv file has it
 */
record Copied(String value, String form) {
    /** That of development: its default, or else an example. */
    static Optional<Copied> inDevelopment(Setting setting) {
        return of(setting, setting.defaultInDevelopment().or(setting::example));
    }

    /** That of staging and production: an example, or else their default. */
    static Optional<Copied> outsideDevelopment(Setting setting) {
        return of(setting, setting.example().or(setting::defaultValue));
    }

    private static Optional<Copied> of(Setting setting, Optional<String> text) {
        return text.filter(value -> !value.isEmpty() && !setting.isSensitive() && !KnownCredential.isIn(value))
                .flatMap(value -> DotenvForm.of(value).map(form -> new Copied(value, form)));
    }

    /** The attributes of a row for the page's script; the form only where it is not the text itself. */
    String attributes(String name) {
        return " data-" + name + "=" + Html.attribute(value)
                + (form.equals(value) ? "" : " data-" + name + "-line=" + Html.attribute(form));
    }
}
