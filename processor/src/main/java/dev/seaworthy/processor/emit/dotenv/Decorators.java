package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;

/**
 * The decorators of a variable, as {@code @env-spec} has them. A type is named only where no tool rewrites the value for
 * it: texts of an enum.
 */
final class Decorators {
    private static final String PLAIN = "_./:@%+-";

    private Decorators() {}

    static String of(Setting setting, boolean isRequired) {
        StringBuilder decorators = new StringBuilder(isRequired ? "@required" : "@optional");
        if (setting.isSensitive()) {
            decorators.append(" @sensitive");
        }
        Scalar scalar = setting.type().scalar();
        if (scalar.kind() == Scalar.Kind.ENUM && setting.type().shape() == Shape.SINGLE) {
            decorators
                    .append(" @type=enum(")
                    .append(String.join(
                            ", ", scalar.constants().stream().map(Scalar::word).toList()))
                    .append(')');
        }
        setting.example().ifPresent(example -> decorators.append(example(example)));
        return decorators.toString();
    }

    private static String example(String example) {
        boolean isPlain =
                example.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0));
        if (isPlain) {
            return " @example=" + example;
        }
        boolean canBeQuoted = example.chars()
                .noneMatch(c -> c == '"' || c == '\\' || c == '`' || c == '$' || Character.isISOControl(c));
        return canBeQuoted ? " @example=\"" + example + '"' : "";
    }
}
