package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedBytes;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.regex.Pattern;

/** The texts of a project's files, with what their references insert. */
final class ComposeText {
    /** Times without quotes, which Compose prints anew in another form. */
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \\t].*)?");

    private static final String BINARY = "tag:yaml.org,2002:binary";

    private final ShellVariables shell;

    ComposeText(ShellVariables shell) {
        this.shell = shell;
    }

    /** Whether an item is a text to Compose, rather than a number, a boolean, a time or nothing. */
    static boolean isText(Yaml item) {
        return item.isScalar()
                && !item.isNull()
                && ComposeScalar.rewritten(item).isEmpty()
                && !isTime(item);
    }

    private static boolean isTime(Yaml scalar) {
        return scalar.isPlain() && TIME.matcher(scalar.scalar()).matches();
    }

    /** The text of a scalar. */
    PlannedVariable of(Yaml scalar) {
        if (!scalar.isScalar()) {
            return PlannedVariable.refused(scalar.place(), "is not a text, a number or a boolean", "write a text");
        }
        if (scalar.tag().equals(BINARY)) {
            PlannedVariable decoded = PlannedBytes.decoded(
                    scalar.place(),
                    scalar.scalar(),
                    PlannedVariable.refused(
                            scalar.place(), "is not Base64, as its tag !!binary says", "remove the tag, or encode it"));
            String text = decoded.text();
            return text == null ? decoded : new Interpolation(shell, scalar.place()).of(text);
        }
        return ComposeScalar.rewritten(scalar)
                .map(text -> PlannedVariable.of(text, scalar.place()))
                .orElseGet(() -> written(scalar));
    }

    private PlannedVariable written(Yaml scalar) {
        return isTime(scalar)
                ? PlannedVariable.unknown(
                        scalar.place(), "it is a time without quotes, which Compose writes anew", "put it in quotes")
                : new Interpolation(shell, scalar.place()).of(scalar.scalar());
    }
}
