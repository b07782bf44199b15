package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedBytes;
import dev.seaworthy.preflight.plan.PlannedVariable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A field of Kubernetes that must be a text. What YAML 1.1 takes for something else when it has no quotes is refused there. */
final class KubernetesText {
    private static final Set<String> BOOLEANS = Set.of(
            "y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "True", "TRUE", "n", "N", "no", "No", "NO", "off",
            "Off", "OFF", "false", "False", "FALSE");
    private static final Set<String> TRUE = Set.of("y", "yes", "on", "true");
    private static final Pattern INTEGER = Pattern.compile("[-+]?(?:0[bB][01]+|0[oO][0-7]+|0[xX][0-9a-fA-F]+|[0-9]+)");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

    private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private static final String TAG = "tag:yaml.org,2002:";

    private KubernetesText() {}

    /** The text of a field, or why it is refused. */
    static PlannedVariable of(Yaml field) {
        Optional<String> other = other(field);
        if (other.isPresent()) {
            return PlannedVariable.refused(
                    field.place(), "is " + other.get() + ", where Kubernetes takes only a text", fix(field));
        }
        if (field.tag().equals(TAG + "binary")) {
            return PlannedBytes.decoded(
                    field.place(),
                    field.scalar(),
                    PlannedVariable.refused(
                            field.place(), "is not Base64, as its tag !!binary says", "remove the tag, or encode it"));
        }
        return PlannedVariable.of(field.isGiven() ? field.scalar() : "", field.place());
    }

    /** Whether a field is a boolean. */
    static boolean isBoolean(Yaml field) {
        return other(field).filter("a boolean"::equals).isPresent();
    }

    /** Whether a field is a boolean that says yes. */
    static boolean isTrue(Yaml field) {
        return isBoolean(field) && TRUE.contains(field.scalar().toLowerCase(Locale.ROOT));
    }

    /** Whether a field is a boolean that says no. */
    static boolean isFalse(Yaml field) {
        return isBoolean(field) && !isTrue(field);
    }

    private static String fix(Yaml field) {
        if (field.isScalar() && !field.tag().isEmpty()) {
            return "remove its tag, and put it in quotes";
        }
        return switch (field.kind()) {
            case LIST -> "write one text, its elements separated by commas";
            case MAP -> "write one text, for example as a block after |";
            case PLAIN, TEXT, NOTHING -> "put it in quotes";
        };
    }

    /** What a field is that is not a text. */
    private static Optional<String> other(Yaml field) {
        if (field.isScalar() && field.tag().startsWith(TAG)) {
            return switch (field.tag().substring(TAG.length())) {
                case "int", "float" -> Optional.of("a number");
                case "bool" -> Optional.of("a boolean");
                default -> Optional.empty();
            };
        }
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
        boolean isNumber = NO_NUMBER.matcher(plain).matches()
                || (!plain.isEmpty() && "0123456789+-.".indexOf(plain.charAt(0)) >= 0 && isNumber(plain));
        return isNumber ? Optional.of("a number") : Optional.empty();
    }

    /** Whether a scalar that begins as a number is one; underscores do not count in one that begins with a digit or sign. */
    private static boolean isNumber(String plain) {
        String digits = plain.charAt(0) == '.' ? plain : plain.replace("_", "");
        return INTEGER.matcher(digits).matches()
                || (FLOAT.matcher(digits).matches() && !Double.isInfinite(Double.parseDouble(digits)));
    }
}
