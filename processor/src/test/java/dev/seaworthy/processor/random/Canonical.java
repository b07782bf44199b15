package dev.seaworthy.processor.random;

import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import java.net.InetAddress;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value as text, so that what a loader gives and what the judge says can be compared. */
final class Canonical {
    static final String ABSENT = "absent";

    private Canonical() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return ABSENT;
        }
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof Secret secret) {
            return secret.reveal();
        }
        if (value instanceof DataSize size) {
            return String.valueOf(size.toBytes());
        }
        if (value instanceof InetAddress address) {
            return address.getHostAddress();
        }
        if (value instanceof Pattern pattern) {
            return pattern.pattern();
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(Canonical::text).toList().toString();
        }
        if (value instanceof Map<?, ?> entries) {
            Map<Object, String> texts = new LinkedHashMap<>();
            entries.forEach((name, each) -> texts.put(name, text(each)));
            return texts.toString();
        }
        return optional(value)
                .map(held -> held.map(Canonical::text).orElse(ABSENT))
                .orElseGet(() -> String.valueOf(value));
    }

    /** What an optional of any kind holds; nothing when the value is not an optional. */
    static Optional<Optional<Object>> optional(Object value) {
        if (value instanceof Optional<?> held) {
            return Optional.of(held.map(each -> each));
        }
        if (value instanceof OptionalInt held) {
            return Optional.of(held.isPresent() ? Optional.of(held.getAsInt()) : Optional.empty());
        }
        if (value instanceof OptionalLong held) {
            return Optional.of(held.isPresent() ? Optional.of(held.getAsLong()) : Optional.empty());
        }
        if (value instanceof OptionalDouble held) {
            return Optional.of(held.isPresent() ? Optional.of(held.getAsDouble()) : Optional.empty());
        }
        return Optional.empty();
    }
}
