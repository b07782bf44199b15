package dev.seaworthy.preflight.adopt;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text of Spring reads, {@code ${NAME:default}} or {@code systemEnvironment['NAME']}.
 *
 * @param name the variable or the property
 * @param otherwise the default, where it is a text
 * @param canBeAbsent whether the text does without a value, though no text is its default
 * @param isWhole whether there is nothing else in the text
 * @param look what a person should look at, a clause, or nothing
 */
record Placeholder(
        String name, Optional<String> otherwise, boolean canBeAbsent, boolean isWhole, Optional<String> look) {
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*|[A-Za-z_]+_[A-Za-z0-9_]*");

    /** Whether a name is that of a variable of the environment, and not of a property such as {@code shop.port}. */
    static boolean isVariable(String name) {
        return VARIABLE.matcher(name).matches();
    }

    /** The variable that Spring reads for a property. */
    static String variableOf(String property) {
        return property.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "").toUpperCase(Locale.ROOT);
    }
}
