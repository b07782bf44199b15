package dev.seaworthy.preflight.adopt;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Gives the members of one type names that differ from each other and from those that Java has. */
final class JavaNames {
    /** Methods of {@link Object} and words with a meaning in some places, which methods cannot or should not be called. */
    private static final Set<String> TAKEN = Set.of(
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "record",
            "var",
            "yield",
            "sealed",
            "permits");

    /** Identifiers that no type can be called. */
    private static final Set<String> NO_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    private final Set<String> used = new HashSet<>();

    /** Whether a top level interface can be called so. */
    static boolean canBeType(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name) && !NO_TYPES.contains(name);
    }

    /** The name of an accessor, which begins with a small letter. */
    String accessor(List<String> words) {
        String camel = camel(words);
        String first = camel.isEmpty() ? "value" : camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
        String legal = Character.isDigit(first.charAt(0)) ? "value" + first : first;
        return unused(SourceVersion.isKeyword(legal) || TAKEN.contains(legal) ? legal + "Value" : legal);
    }

    /** The name of a type, which begins with a capital. */
    String type(List<String> words, String suffix) {
        String camel = camel(words) + suffix;
        return unused(Character.isDigit(camel.charAt(0)) ? "Of" + camel : camel);
    }

    /** Takes a name for something else. */
    void take(String name) {
        used.add(name.toLowerCase(Locale.ROOT));
    }

    private static String camel(List<String> words) {
        StringBuilder camel = new StringBuilder();
        for (String word : words) {
            boolean isAfterDigit = !camel.isEmpty() && Character.isDigit(camel.charAt(camel.length() - 1));
            boolean isDigit = Character.isDigit(word.charAt(0));
            camel.append(isAfterDigit && isDigit ? "_" : "")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return camel.toString();
    }

    /** The name, with a number where it is taken; files of classes cannot differ in capitals alone. */
    private String unused(String name) {
        String free = name;
        for (int i = 2; !used.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "_" + i;
        }
        return free;
    }
}
