package dev.seaworthy.logging;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an exception says of itself.
 *
 * @param message its message
 * @param localized its message as stack traces show it
 * @param text what it prints as
 */
record Printed(@Nullable String message, @Nullable String localized, String text) {
    /** A method of it that fails says nothing. */
    static Printed of(Throwable thrown) {
        String text = said(thrown::toString);
        return new Printed(
                said(thrown::getMessage),
                said(thrown::getLocalizedMessage),
                text == null ? thrown.getClass().getName() : text);
    }

    private static @Nullable String said(Supplier<@Nullable String> method) {
        try {
            return method.get();
        } catch (RuntimeException | StackOverflowError failed) {
            return null;
        }
    }

    boolean holdsSecret() {
        return !masked().equals(this);
    }

    Printed masked() {
        String maskedMessage = masked(message);
        return new Printed(
                maskedMessage,
                Objects.equals(message, localized) ? maskedMessage : masked(localized),
                SecretMasking.masked(text));
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : SecretMasking.masked(text);
    }
}
