package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.regex.Pattern;

/** The texts of a project's files, with what their references insert. */
final class ComposeText {
    /** Times without quotes, which Compose prints anew in another form. */
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \\t].*)?");

    private final ShellVariables shell;

    ComposeText(ShellVariables shell) {
        this.shell = shell;
    }

    /** The text of a scalar. */
    PlannedVariable of(Yaml scalar) {
        if (!scalar.isScalar()) {
            return PlannedVariable.refused(scalar.place(), "is not a text, a number or a boolean", "write a text");
        }
        return ComposeScalar.rewritten(scalar)
                .map(text -> PlannedVariable.of(text, scalar.place()))
                .orElseGet(() -> written(scalar));
    }

    private PlannedVariable written(Yaml scalar) {
        return scalar.isPlain() && TIME.matcher(scalar.scalar()).matches()
                ? PlannedVariable.unknown(
                        scalar.place(), "it is a time without quotes, which Compose writes anew", "put it in quotes")
                : new Interpolation(shell, scalar.place()).of(scalar.scalar());
    }
}
