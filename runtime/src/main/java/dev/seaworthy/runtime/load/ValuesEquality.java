package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two configurations hold the same values, and the hash code that goes with it. Values are compared by what they are:
 * arrays by content, patterns and URLs by text, for {@link URL#equals} would look hosts up.
 */
final class ValuesEquality {
    private ValuesEquality() {}

    /** Whether each value of one equals its counterpart of the other. */
    static boolean areEqual(List<@Nullable Object> one, List<@Nullable Object> other) {
        return all(one).equals(all(other));
    }

    /** The hash code of values, the same for equal ones. */
    static int hash(List<@Nullable Object> values) {
        return all(values).hashCode();
    }

    /** What has an {@code equals} that says whether two values are the same. */
    private static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
        if (value instanceof Pattern pattern) {
            return pattern.pattern();
        }
        if (value instanceof URL url) {
            return url.toExternalForm();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        if (value instanceof Double number) {
            return number + 0.0; // For a program -0.0 is 0.0.
        }
        if (value instanceof Float number) {
            return number + 0.0F;
        }
        if (value instanceof OptionalDouble optional && optional.isPresent()) {
            return List.of(comparable(optional.getAsDouble()));
        }
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            return List.of(comparable(optional.get()));
        }
        return ofSeveral(value);
    }

    private static @Nullable Object ofSeveral(@Nullable Object value) {
        if (value instanceof List<?> elements) {
            return all(elements);
        }
        if (value instanceof Set<?> elements) {
            Set<@Nullable Object> comparable = new HashSet<>();
            addTo(comparable, elements);
            return comparable;
        }
        if (value instanceof Map<?, ?> entries) {
            Map<Object, @Nullable Object> comparable = new HashMap<>();
            for (Map.Entry<?, ?> each : entries.entrySet()) {
                comparable.put(each.getKey(), comparable(each.getValue()));
            }
            return comparable;
        }
        return value;
    }

    private static List<@Nullable Object> all(List<?> elements) {
        List<@Nullable Object> comparable = new ArrayList<>();
        addTo(comparable, elements);
        return comparable;
    }

    private static void addTo(Collection<@Nullable Object> comparable, Collection<?> elements) {
        for (Object each : elements) {
            comparable.add(comparable(each));
        }
    }
}
