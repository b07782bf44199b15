package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.runtime.text.EnvironmentNames;
import dev.seaworthy.runtime.text.Escapes;
import java.util.List;

/**
 * The decorators of a variable, as {@code @env-spec} has them. A type is named only where no tool rewrites the value for
 * it: texts of an enum.
 */
final class Decorators {
    private static final String PLAIN = "_./:@%+-";

    /** Those of the variable that says which environment this is. */
    static final String ENVIRONMENT = "@required" + oneOf(EnvironmentNames.all());

    private Decorators() {}

    static String of(Setting setting, boolean isRequired) {
        StringBuilder decorators = new StringBuilder(isRequired ? "@required" : "@optional");
        if (setting.isSensitive()) {
            decorators.append(" @sensitive");
        }
        if (setting.type().shape() == Shape.SINGLE) {
            setting.type().scalar().asEnum().ifPresent(type -> decorators.append(oneOf(type.words())));
        }
        setting.example().ifPresent(example -> decorators.append(example(example)));
        return decorators.toString();
    }

    private static String oneOf(List<String> words) {
        return " @type=enum(" + String.join(", ", words) + ')';
    }

    private static String example(String example) {
        boolean isPlain =
                example.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0));
        if (isPlain) {
            return " @example=" + example;
        }
        boolean canBeQuoted = example.codePoints()
                .noneMatch(c -> c == '"' || c == '\\' || c == '`' || c == '$' || Escapes.isHidden(c));
        return canBeQuoted ? " @example=\"" + example + '"' : "";
    }
}
