package dev.seaworthy.processor.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The attributes of an annotation that are written, each as texts: one for a single value, one for each of an array, the name for
 * an enum's constant.
 *
 * @param texts the texts by the attribute's name
 */
public record Attributes(Map<String, List<String>> texts) {
    /** Whether an attribute is written. */
    boolean has(String name) {
        return texts.containsKey(name);
    }

    /** A text, or what the annotation means when it is not written. */
    String text(String name, String otherwise) {
        List<String> written = texts.getOrDefault(name, List.of());
        return written.isEmpty() ? otherwise : written.get(0);
    }

    /** A text without which the annotation means nothing. */
    String text(String name) {
        List<String> written = texts.getOrDefault(name, List.of());
        if (written.isEmpty()) {
            throw new IllegalArgumentException(name + " is not written");
        }
        return written.get(0);
    }

    /** A whole number without which the annotation means nothing. */
    long whole(String name) {
        return Long.parseLong(text(name));
    }

    /** A number without which the annotation means nothing. */
    int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** A number, or what the annotation means when it is not written. */
    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }

    /** A flag, or what the annotation means when it is not written. */
    boolean flag(String name, boolean otherwise) {
        return Boolean.parseBoolean(text(name, String.valueOf(otherwise)));
    }

    /** The bits of {@code flags}, as {@link Pattern} has them. */
    int patternFlags() {
        int bits = 0;
        for (String flag : texts.getOrDefault("flags", List.of())) {
            bits |= switch (flag) {
                case "UNIX_LINES" -> Pattern.UNIX_LINES;
                case "CASE_INSENSITIVE" -> Pattern.CASE_INSENSITIVE;
                case "COMMENTS" -> Pattern.COMMENTS;
                case "MULTILINE" -> Pattern.MULTILINE;
                case "DOTALL" -> Pattern.DOTALL;
                case "UNICODE_CASE" -> Pattern.UNICODE_CASE;
                case "CANON_EQ" -> Pattern.CANON_EQ;
                default -> 0; // javac itself says that there is no such flag.
            };
        }
        return bits;
    }
}
