package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A field of Kubernetes that must be a text. What YAML 1.1 takes for something else when it has no quotes is refused there. */
final class KubernetesText {
    private static final Set<String> BOOLEANS = Set.of(
            "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE", "n", "N", "no", "No", "NO", "off",
            "Off", "OFF", "false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0[bB][01]+|0[oO][0-7]+|0[xX][0-9a-fA-F]+|[0-9]+)");
    private static final Pattern FLOAT = Pattern.compile(
            "[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private KubernetesText() {}

    /** The text of a field, or why it is refused. */
    static PlannedVariable of(Yaml field) {
        Optional<String> other = other(field);
        if (other.isPresent()) {
            return PlannedVariable.refused(
                    field.place(), "is " + other.get() + ", where Kubernetes takes only a text", fix(field));
        }
        return PlannedVariable.of(field.isGiven() ? field.scalar() : "", field.place());
    }

    private static String fix(Yaml field) {
        return switch (field.kind()) {
            case LIST -> "write one text, its elements separated by commas";
            case MAP -> "write one text, for example as a block after |";
            case PLAIN, TEXT, NOTHING -> "put it in quotes";
        };
    }

    /** What a field is that is not a text. */
    private static Optional<String> other(Yaml field) {
        return switch (field.kind()) {
            case LIST -> Optional.of("a list");
            case MAP -> Optional.of("a mapping");
            case PLAIN -> field.tag().isEmpty() && field.isGiven() ? other(field.scalar()) : Optional.empty();
            case TEXT, NOTHING -> Optional.empty();
        };
    }

    private static Optional<String> other(String plain) {
        if (BOOLEANS.contains(plain)) {
            return Optional.of("a boolean");
        }
        String digits = plain.replace("_", "");
        boolean isNumber =
                INTEGER.matcher(digits).matches() || FLOAT.matcher(digits).matches();
        return isNumber ? Optional.of("a number") : Optional.empty();
    }
}
