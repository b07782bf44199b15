package dev.seaworthy.processor.model;

import java.util.Optional;

/**
 * The values of a setting that its {@code @EnvVar} names.
 *
 * @param everywhere the default of every environment
 * @param development the default of development
 * @param example what a value may look like
 */
public record Defaults(Optional<ValueText> everywhere, Optional<ValueText> development, Optional<ValueText> example) {
    /** None of them. */
    public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty(), Optional.empty());
}
