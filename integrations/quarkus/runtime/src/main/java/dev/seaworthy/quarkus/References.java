package dev.seaworthy.quarkus;

import static io.smallrye.common.expression.Expression.Flag.DOUBLE_COLON;
import static io.smallrye.common.expression.Expression.Flag.LENIENT_SYNTAX;
import static io.smallrye.common.expression.Expression.Flag.NO_SMART_BRACES;
import static io.smallrye.common.expression.Expression.Flag.NO_TRIM;

import dev.seaworthy.runtime.SourceException;
import io.smallrye.common.expression.Expression;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Expressions;
import io.smallrye.config.SmallRyeConfig;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What values refer to, {@code ${name}}. Quarkus follows it; where it cannot, its words quote the value or name no cause, so that the
 * cause is found here.
 */
final class References {
    private static final String UNREADABLE = "unreadable";
    private static final String NO_REFERENCE = "write \\${ where no property is meant";

    private final SmallRyeConfig config;

    References(SmallRyeConfig config) {
        this.config = config;
    }

    /** A property with its references as they are written; its value is null where there is none. */
    ConfigValue written(String name) {
        return Expressions.withoutExpansion(() -> config.getConfigValue(name));
    }

    /**
     * The text of a property. A plain start takes a value of the environment as it is, and an operator's shell has inserted there
     * what it refers to, so that a reference is none.
     *
     * @throws SourceException when a reference leads nowhere
     */
    String text(String name, ConfigValue written) {
        String text = String.valueOf(written.getValue());
        return text.indexOf('$') < 0 || Origin.isEnvironment(written) ? text : followed(name, written);
    }

    private String followed(String name, ConfigValue written) {
        ConfigValue followed;
        try {
            followed = config.getConfigValue(name);
        } catch (RuntimeException unfollowed) {
            throw refused(
                    name,
                    written,
                    new SourceException(
                            UNREADABLE,
                            "has a reference that Quarkus cannot follow",
                            Origin.of(written),
                            "refer to the property that holds the value, or " + NO_REFERENCE));
        }
        if (followed.hasProblems()) {
            throw refused(name, written, SourceException.unsetReference(Origin.of(written), NO_REFERENCE));
        }
        return followed.getValue();
    }

    /** Why a value cannot be followed: what is wrong in itself, then what is wrong beyond, or else what is said otherwise. */
    private SourceException refused(String name, ConfigValue written, SourceException otherwise) {
        String origin = Origin.of(written);
        Optional<SourceException> own = fault("", written.getValue(), origin);
        if (own.isPresent()) {
            return own.get();
        }
        Set<String> followed = new HashSet<>();
        if (isCircle(name, new ArrayDeque<>(), followed)) {
            return SourceException.circularReference(origin);
        }
        followed.remove(name);
        for (String each : followed) {
            String text = written(each).getValue();
            Optional<SourceException> beyond =
                    text == null ? Optional.empty() : fault("refers to a property that ", text, origin);
            if (beyond.isPresent()) {
                return beyond.get();
            }
        }
        return otherwise;
    }

    private static Optional<SourceException> fault(String whose, String text, String origin) {
        if (isUnclosed(text)) {
            return Optional.of(new SourceException(
                    UNREADABLE,
                    whose + "has a reference that is not closed",
                    origin,
                    "write the } that ends it, or " + NO_REFERENCE));
        }
        if (isNameless(text)) {
            return Optional.of(new SourceException(
                    UNREADABLE,
                    whose + "has a reference without a name",
                    origin,
                    "write the name of a property between ${ and }, or " + NO_REFERENCE));
        }
        return Optional.empty();
    }

    private boolean isCircle(String name, Deque<String> path, Set<String> followed) {
        if (path.contains(name)) {
            return true;
        }
        if (!followed.add(name)) {
            return false;
        }
        path.push(name);
        for (String each : referred(written(name).getValue())) {
            if (isCircle(each, path, followed)) {
                return true;
            }
        }
        path.pop();
        return false;
    }

    /** The names that a text refers to, by the parser and the dialect of Quarkus. */
    private static Collection<String> referred(@Nullable String text) {
        return text == null
                ? List.of()
                : Expression.compile(escaped(text), LENIENT_SYNTAX, NO_TRIM, NO_SMART_BRACES, DOUBLE_COLON)
                        .getReferencedStrings();
    }

    /** Whether a text ends within a reference. Quarkus takes its end for that of the reference. */
    static boolean isUnclosed(String written) {
        String text = escaped(written);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("$$", i)) {
                i++;
            } else if (text.startsWith("${", i)) {
                depth++;
                i++;
            } else if (text.charAt(i) == '}' && depth > 0) {
                depth--;
            }
        }
        return depth > 0;
    }

    private static boolean isNameless(String written) {
        return escaped(written).replace("$$", "").contains("${}");
    }

    /** A text with the one escape that its parser knows in place of the other one that Quarkus has. */
    private static String escaped(String written) {
        return written.replace("\\$", "$$");
    }
}
