package dev.seaworthy.preflight.adopt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder of Spring, {@code ${NAME:default}}.
 *
 * @param name the variable or the property
 * @param otherwise the default
 */
record Placeholder(String name, Optional<String> otherwise) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^:${}]+)(?::([^${}]*))?\\}");
    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*|[A-Za-z_]+_[A-Za-z0-9_]*");

    /** The placeholder that a text is, where it is one and nothing else. */
    static Optional<Placeholder> in(String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        return placeholder.matches()
                ? Optional.of(new Placeholder(placeholder.group(1).strip(), Optional.ofNullable(placeholder.group(2))))
                : Optional.empty();
    }

    /** Whether a name is that of a variable of the environment, and not of a property such as {@code shop.port}. */
    static boolean isVariable(String name) {
        return VARIABLE.matcher(name).matches();
    }
}
