package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.redaction.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The text of a configuration or of a group, as a record's: {@code ShopConfig[port=8080, secretKey=********]}. Secrets and the
 * passwords of URLs are masked, so it may be logged.
 */
final class ValuesText {
    private static final String NOT_SET = "not set";

    private final StringBuilder text;
    private String between = "[";

    /** The beginning of a text, with the interface's simple name. */
    ValuesText(String name) {
        text = new StringBuilder(name);
    }

    /** Adds a value that may be shown. */
    ValuesText add(String name, @Nullable Object value) {
        append(name);
        append(held(value));
        return this;
    }

    /** Adds a value that is a secret: it only shows whether there is one. */
    ValuesText addSecret(String name, @Nullable Object value) {
        append(name);
        text.append(value == null || isAbsent(value) ? NOT_SET : Masking.MASK);
        return this;
    }

    /** Adds a group, which has masked what is secret in it. */
    ValuesText addGroup(String name, @Nullable Object group) {
        append(name);
        text.append(held(group));
        return this;
    }

    private void append(String name) {
        text.append(between).append(name).append('=');
        between = ", ";
    }

    private void append(Object value) {
        if (value instanceof Collection<?> elements) {
            List<String> written = new ArrayList<>();
            for (Object each : elements) {
                written.add(written(each));
            }
            text.append('[').append(several(written)).append(']');
        } else if (value instanceof Map<?, ?> entries) {
            List<String> written = new ArrayList<>();
            for (Map.Entry<?, ?> each : entries.entrySet()) {
                written.add(each.getKey() + "=" + written(each.getValue()));
            }
            text.append('{').append(several(written)).append('}');
        } else {
            text.append(shown(value));
        }
    }

    /** Elements one by one; where not all may be shown as they are, as one text: a password may hold what divides them. */
    private static String several(List<String> elements) {
        String whole = String.join(",", elements);
        if (!Shown.isShownWhole(whole)) {
            return Shown.plain(whole);
        }
        List<String> shown = new ArrayList<>();
        for (String each : elements) {
            shown.add(Shown.plain(each));
        }
        return String.join(", ", shown);
    }

    private static String shown(Object value) {
        return Shown.plain(written(value));
    }

    private static String written(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.length + " bytes";
        }
        // A type of the program's own may have no text.
        return Objects.requireNonNullElse(String.valueOf(value), "null");
    }

    /** What an optional holds, or the value itself. */
    private static Object held(@Nullable Object value) {
        if (value == null || isAbsent(value)) {
            return NOT_SET;
        }
        if (value instanceof OptionalInt number) {
            return number.getAsInt();
        }
        if (value instanceof OptionalLong number) {
            return number.getAsLong();
        }
        if (value instanceof OptionalDouble number) {
            return number.getAsDouble();
        }
        return value instanceof Optional<?> optional ? optional.get() : value;
    }

    private static boolean isAbsent(Object value) {
        return Optional.empty().equals(value)
                || OptionalInt.empty().equals(value)
                || OptionalLong.empty().equals(value)
                || OptionalDouble.empty().equals(value);
    }

    /** The text, complete. */
    @Override
    public String toString() {
        return text + (between.equals("[") ? "[]" : "]");
    }
}
