package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text of {@code @EnvVar} that is meant as a value of its setting: a default, or the example. It is converted once, as a loader
 * converts the text of a variable.
 *
 * @param written the text as it stands in the source
 * @param text the text as loaders and documents have it: of an enum the words in which they list its constants
 * @param elements the texts of its values: the text itself, or each element of a list, set or map; none when the text is
 *     not of the type
 * @param values the values, as {@link Scalar#value} makes them, each of a set once; none when the text is not of the type
 * @param refusal why the text is not of the type
 */
public record ValueText(
        String written, String text, List<String> elements, List<Object> values, Optional<Refusal> refusal) {
    /**
     * Why a text is not of a type.
     *
     * @param message what must hold, as the end of a sentence that starts with the variable
     * @param fix what to write, as an imperative, or nothing
     */
    public record Refusal(String message, String fix) {}

    /** Converts a text, not empty, to a type. */
    public static ValueText of(ValueType type, String text) {
        try {
            return read(type, text).spelled(type);
        } catch (MalformedException malformed) {
            return new ValueText(
                    text,
                    text,
                    List.of(),
                    List.of(),
                    Optional.of(new Refusal(Objects.requireNonNull(malformed.getMessage()), malformed.fix())));
        }
    }

    /**
     * Converts a text, not empty, as a loader does.
     *
     * @throws MalformedException when it is not of the type
     */
    public static ValueText read(ValueType type, String text) {
        List<String> elements = elements(type, text);
        return new ValueText(text, text, elements, values(type, elements), Optional.empty());
    }

    /** The same with each of its values as people write it. */
    private ValueText spelled(ValueType type) {
        List<String> words = elements.stream().map(type.scalar()::spelled).toList();
        return words.equals(elements)
                ? this
                : new ValueText(written, joined(type, words), words, values, Optional.empty());
    }

    private String joined(ValueType type, List<String> words) {
        if (type.shape() != Shape.MAP) {
            return String.join(type.separator(), words);
        }
        String[] entries = Convert.entries(text, type.separator(), type.keySeparator());
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            pairs.add(entries[2 * i] + type.keySeparator() + words.get(i));
        }
        return String.join(type.separator(), pairs);
    }

    private static List<String> elements(ValueType type, String text) {
        return switch (type.shape()) {
            case SINGLE -> List.of(text);
            case LIST, SET -> Arrays.asList(Convert.split(text, type.separator()));
            case MAP -> valuesOf(Convert.entries(text, type.separator(), type.keySeparator()));
        };
    }

    private static List<String> valuesOf(String[] entries) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i < entries.length; i += 2) {
            values.add(entries[i]);
        }
        return values;
    }

    private static List<Object> values(ValueType type, List<String> elements) {
        List<Object> values = new ArrayList<>();
        for (String each : elements) {
            values.add(type.scalar().value(each));
        }
        return type.shape() == Shape.SET ? type.scalar().distinct(values) : values;
    }
}
