package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the design says of one text for one setting: whether it counts as set, what it is, and whether it may be. */
final class Values {
    private Values() {}

    /** The default that applies in an environment. */
    static Optional<String> defaultIn(Setting setting, Environment environment) {
        return environment == Environment.DEVELOPMENT
                ? setting.developmentDefault().or(setting::defaultValue)
                : setting.defaultValue();
    }

    /** Whether a start in an environment fails when nothing is set and nobody else demands it. */
    static boolean isRequired(Setting setting, Environment environment) {
        return !setting.shape().isOptional()
                && defaultIn(setting, environment).isEmpty()
                && setting.from().isEmpty();
    }

    /** An empty value is not set; nor are separators and blanks alone, nor a required text of blanks alone. */
    static boolean isSet(Setting setting, String text, boolean isRequired) {
        if (setting.shape().isPlural()) {
            return !Elements.of(text, setting.separator()).isEmpty();
        }
        boolean isBlankKept = setting.type().is(Trait.TEXT) && !isRequired;
        return isBlankKept ? !text.isEmpty() : !text.isBlank();
    }

    /** Where a value is required, a text of blanks alone is none. */
    static boolean isBlank(Setting setting, Object value) {
        return setting.type().is(Trait.TEXT)
                && !setting.shape().isPlural()
                && Canonical.text(value).isBlank();
    }

    /**
     * The value, or the values, that a text is.
     *
     * @throws RuntimeException when it is malformed
     */
    static Object read(Setting setting, String text) {
        return setting.shape().isPlural()
                ? Elements.read(setting, text)
                : setting.type().read(text);
    }

    /** What two texts have in common when they are the same value: for what is malformed, the text without blanks around it. */
    static Object identity(Setting setting, String text) {
        return reads(setting, text) ? identity(setting, read(setting, text)) : text.strip();
    }

    /** What two values have in common when they are the same: the order of a set or a map does not count. */
    private static Object identity(Setting setting, Object value) {
        if (value instanceof Map<?, ?> pairs) {
            return pairs.entrySet().stream()
                    .map(pair -> pair.getKey() + "=" + Type.identity(pair.getValue()))
                    .collect(Collectors.toSet());
        }
        return setting.shape().isSet()
                ? elements(value).stream().map(Type::identity).collect(Collectors.toSet())
                : Type.identity(value);
    }

    static boolean reads(Setting setting, String text) {
        try {
            read(setting, text);
            return true;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    /** The value itself, or each of several. */
    static Collection<?> elements(Object value) {
        if (value instanceof Map<?, ?> pairs) {
            return pairs.values();
        }
        return value instanceof Collection<?> several ? several : List.of(value);
    }

    static boolean keepsConstraints(Setting setting, Object value) {
        return setting.constraints().stream()
                .allMatch(each ->
                        each.onElements() ? elements(value).stream().allMatch(each::allows) : each.allows(value));
    }

    /** Whether each constraint that counts may be kept, when nobody knows which values are equal. */
    static boolean mayKeepCount(Setting setting, String text) {
        int most = setting.shape().isPlural()
                ? Elements.of(text, setting.separator()).size()
                : 1;
        int least = setting.shape().isSet() ? 1 : most;
        return setting.constraints().stream()
                .filter(each -> !each.onElements())
                .allMatch(each -> IntStream.rangeClosed(least, most)
                        .anyMatch(count -> each.allows(Collections.nCopies(count, text))));
    }

    static boolean keeps(Setting setting, Rule rule, Object value) {
        return rule.clauses().stream()
                .allMatch(clause -> elements(value).stream().allMatch(element -> clause.allows(setting, element)));
    }

    /** The unwritten rule: outside development a sensitive value is not the one that stands in the repository. */
    static boolean isOfTheRepository(Setting setting, Object value) {
        return setting.isSensitive()
                && Stream.of(setting.developmentDefault(), setting.example())
                        .flatMap(Optional::stream)
                        .anyMatch(known -> identity(setting, known).equals(identity(setting, value)));
    }
}
