package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.load.convert.Convert;
import java.util.List;

/**
 * The type of a setting.
 *
 * @param scalar the type, or that of the elements
 * @param isList whether it is a list
 * @param words the words of an enum, or none
 * @param unit what a bare number or a letter after one means, as {@code @EnvVar} has it, or nothing
 */
record ProposedType(ScalarType scalar, boolean isList, List<String> words, String unit) {
    /** Of a size: a single letter is a unit of these powers, as the JVM and Docker have it. */
    private static final String BINARY = "1024";

    static final String SEPARATOR = ",";

    static ProposedType of(ScalarType scalar) {
        return new ProposedType(scalar, false, List.of(), "");
    }

    static ProposedType listOf(ScalarType scalar) {
        return new ProposedType(scalar, true, List.of(), "");
    }

    static ProposedType oneOf(List<String> words) {
        return new ProposedType(ScalarType.TEXT, false, words, "");
    }

    /** Sizes such as {@code 512m}. */
    static ProposedType sizeByLetters() {
        return new ProposedType(ScalarType.SIZE, false, List.of(), BINARY);
    }

    /** Sizes in which a bare number is one of a unit. */
    static ProposedType sizeIn(String unit) {
        return new ProposedType(ScalarType.SIZE, false, List.of(), unit);
    }

    /** Durations in which a bare number is one of a unit. */
    static ProposedType durationIn(String unit) {
        return new ProposedType(ScalarType.DURATION, false, List.of(), unit);
    }

    /** Whether it is an enum. */
    boolean isEnum() {
        return !words.isEmpty();
    }

    /** Whether a loader reads the text. */
    boolean accepts(String text) {
        if (isEnum()) {
            return words.stream().anyMatch(word -> Convert.fold(word).equals(Convert.fold(text.strip())));
        }
        if (!unit.isEmpty()) {
            return scalar.accepts(text, unit);
        }
        if (!isList) {
            return scalar.accepts(text);
        }
        String[] elements = Convert.split(text, SEPARATOR);
        for (String element : elements) {
            if (!scalar.accepts(element)) {
                return false;
            }
        }
        return elements.length > 0;
    }
}
