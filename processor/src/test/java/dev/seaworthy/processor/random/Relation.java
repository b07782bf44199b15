package dev.seaworthy.processor.random;

import java.util.List;
import java.util.stream.Stream;

/**
 * One {@code @ExactlyOne}, {@code @AtMostOne}, {@code @AtLeastOne} or {@code @AllOrNone}.
 *
 * @param annotation the annotation's simple name
 * @param variables the variables as they are written
 */
record Relation(String annotation, List<String> variables) {
    static final String AT_MOST_ONE = "AtMostOne";

    static final String ALL_OR_NONE = "AllOrNone";

    static final List<String> ANNOTATIONS = List.of("ExactlyOne", AT_MOST_ONE, "AtLeastOne", ALL_OR_NONE);

    /** Whether one must be set. */
    boolean demandsOne() {
        return annotation.equals("ExactlyOne") || annotation.equals("AtLeastOne");
    }

    /** Whether one must be set, be it where others are. */
    boolean demandsAny() {
        return !annotation.equals(AT_MOST_ONE);
    }

    /** Whether no other may be set where one is. */
    boolean excludesOthers() {
        return annotation.equals("ExactlyOne") || annotation.equals(AT_MOST_ONE);
    }

    /** The variables of the problems, when these are set. */
    List<String> refused(List<String> set) {
        Stream<String> unset = variables.stream().filter(each -> !set.contains(each));
        if (annotation.equals(ALL_OR_NONE)) {
            return set.isEmpty() ? List.of() : unset.toList();
        }
        if (set.isEmpty()) {
            return annotation.equals(AT_MOST_ONE) ? List.of() : variables.subList(0, 1);
        }
        return set.size() == 1 || annotation.equals("AtLeastOne") ? List.of() : set.subList(0, 1);
    }

    @Override
    public String toString() {
        return "@" + annotation + "(" + JavaText.literals(variables) + ")";
    }
}
