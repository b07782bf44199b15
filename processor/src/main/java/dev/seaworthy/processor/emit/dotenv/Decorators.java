package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.runtime.text.Escapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The decorators of a variable, as {@code @env-spec} has them. A type is named only where no tool rewrites the value for
 * it: texts of an enum.
 */
final class Decorators {
    private static final String PLAIN = "_./:@%+-";

    private static final String NUMBER = "number";

    private Decorators() {}

    /** Those of the variable that says which environment this is. */
    static String environment(ConfigModel config) {
        return "@required" + oneOf(config.environmentNames().all());
    }

    static String of(Setting setting, boolean isRequired) {
        StringBuilder decorators = new StringBuilder(isRequired ? "@required" : "@optional");
        if (setting.isSensitive()) {
            decorators.append(" @sensitive");
        }
        if (setting.type().shape() == Shape.SINGLE) {
            setting.type().scalar().asEnum().ifPresent(type -> decorators.append(oneOf(type.words())));
        }
        example(setting).ifPresent(example -> decorators.append(' ').append(example));
        return decorators.toString();
    }

    /**
     * The type for a schema, where tools have one that takes what a loader takes and gives a value on that means the same:
     * numbers as JavaScript has them, and no text whose case or length the tool counts otherwise.
     */
    static Optional<String> type(Setting setting) {
        if (setting.type().shape() != Shape.SINGLE) {
            return Optional.of("string");
        }
        Scalar scalar = setting.type().scalar();
        return scalar.asEnum()
                .map(type -> "enum(" + String.join(", ", type.words()) + ')')
                .or(() -> scalar.row().map(row -> type(row) + bounds(setting, row)));
    }

    /** The least and the greatest number that the constraints allow; a tool takes the bound itself always. */
    private static String bounds(Setting setting, ScalarType row) {
        if (!type(row).equals(NUMBER)) {
            return "";
        }
        List<String> bounds = new ArrayList<>();
        for (Constraint constraint : setting.constraints()) {
            constraint.demand().span().filter(span -> !span.ofSize()).ifPresent(span -> {
                span.least()
                        .ifPresent(bound -> bounds.add("min=" + bound.value().toPlainString()));
                span.greatest()
                        .ifPresent(bound -> bounds.add("max=" + bound.value().toPlainString()));
            });
        }
        boolean isOfOneEach =
                bounds.stream().map(bound -> bound.substring(0, 3)).distinct().count() == bounds.size();
        return bounds.isEmpty() || !isOfOneEach ? "" : "(" + String.join(", ", bounds) + ")";
    }

    private static String type(ScalarType row) {
        return switch (row) {
            case BOOLEAN -> "boolean";
            case BYTE, SHORT, INT, FLOAT, DOUBLE -> NUMBER;
            case UUID -> "uuid";
            default -> "string";
        };
    }

    /** The decorator of the example; nothing where there is none, or none that can be written. */
    static Optional<String> example(Setting setting) {
        return setting.shownExample().map(Decorators::example).filter(text -> !text.isEmpty());
    }

    private static String oneOf(List<String> words) {
        return " @type=enum(" + String.join(", ", words) + ')';
    }

    private static String example(String example) {
        boolean isPlain =
                example.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0));
        if (isPlain) {
            return "@example=" + example;
        }
        boolean canBeQuoted = example.codePoints()
                .noneMatch(c -> c == '"' || c == '\\' || c == '`' || c == '$' || Escapes.isHidden(c));
        return canBeQuoted ? "@example=\"" + example + '"' : "";
    }
}
