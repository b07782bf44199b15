package dev.seaworthy.processor.model;

import java.util.Optional;

/**
 * What its {@code @EnvVar} names that a setting has, or may have, when nobody sets it.
 *
 * @param everywhere the default of every environment
 * @param development the default of development
 * @param from the setting whose value is the default
 * @param inherited the default of development that comes from that one, which stands in the repository as its own would
 * @param emptyIsValue whether a variable that is set and empty has a value, so that no default applies
 * @param example what a value may look like
 */
public record Defaults(
        Optional<ValueText> everywhere,
        Optional<ValueText> development,
        Optional<Reference> from,
        Optional<ValueText> inherited,
        boolean emptyIsValue,
        Optional<ValueText> example) {
    /** None of them. */
    public static final Defaults NONE = new Defaults(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    /** The default of development, be it that of the setting whose value is the default. */
    public Optional<ValueText> ofDevelopment() {
        return development.or(() -> inherited);
    }

    /** The same with a default of development from another setting. */
    Defaults inheriting(Optional<ValueText> other) {
        return new Defaults(everywhere, development, from, other, emptyIsValue, example);
    }
}
