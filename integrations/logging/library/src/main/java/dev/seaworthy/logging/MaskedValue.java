package dev.seaworthy.logging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in place of an argument that holds a secret. An encoder writes the elements of what holds several, not its text: each
 * is searched by itself, and stays where it was.
 */
final class MaskedValue {
    /** Whose texts hold no secret that can be told. */
    private static final Set<Class<?>> HARMLESS =
            Set.of(Boolean.class, Byte.class, Short.class, Integer.class, Character.class, Float.class, Double.class);

    /** Whether an object of a program's own stays what it is, because what is made of it is searched later. */
    private final boolean leavesObjects;

    /** What is being searched: what holds itself is not searched twice. */
    private final List<Object> around = new ArrayList<>();

    private MaskedValue(boolean leavesObjects) {
        this.leavesObjects = leavesObjects;
    }

    /** The value itself where it holds no secret. What is an object of a program's own is its text without the secret. */
    static Object of(Object value) {
        return of(value, false);
    }

    /** The same where an object of a program's own stays what it is, unless it fails to say what that is. */
    static Object unlessWritten(Object value) {
        return of(value, true);
    }

    private static Object of(Object value, boolean leavesObjects) {
        return value instanceof String ? text(value) : new MaskedValue(leavesObjects).masked(value);
    }

    private Object masked(Object value) {
        if (HARMLESS.contains(value.getClass()) || around.stream().anyMatch(each -> each == value)) {
            return value;
        }
        around.add(value);
        Object masked = maskedOnce(value);
        around.remove(around.size() - 1);
        return masked;
    }

    private Object maskedOnce(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Collection<?> elements) {
            return elements(elements);
        }
        if (value instanceof Optional<?> optional) {
            Object present = orNull(optional.orElse(null));
            return present == optional.orElse(null) ? optional : Optional.ofNullable(present);
        }
        if (value instanceof Object[] array) {
            List<@Nullable Object> masked = elements(Arrays.asList(array), ArrayList::new);
            return masked == null ? array : masked.toArray();
        }
        if (value instanceof Throwable thrown) {
            return SecretMasking.masked(thrown);
        }
        if (value instanceof CharSequence || value.getClass().isArray()) {
            return text(value);
        }
        return leavesObjects && said(value) != null ? value : text(value);
    }

    private @Nullable Object orNull(@Nullable Object value) {
        return value == null ? null : masked(value);
    }

    private Object elements(Collection<?> elements) {
        Collection<@Nullable Object> masked =
                elements instanceof Set ? elements(elements, LinkedHashSet::new) : elements(elements, ArrayList::new);
        return masked == null ? elements : masked;
    }

    /** The elements without secrets; null where none has one. */
    private <C extends Collection<@Nullable Object>> @Nullable C elements(
            Collection<?> elements, Function<Integer, C> made) {
        C masked = made.apply(elements.size());
        boolean isChanged = false;
        for (Object each : elements) {
            Object element = orNull(each);
            isChanged |= element != each;
            masked.add(element);
        }
        return isChanged ? masked : null;
    }

    private Object map(Map<?, ?> map) {
        Map<@Nullable Object, @Nullable Object> masked = new LinkedHashMap<>();
        boolean isChanged = false;
        for (Map.Entry<?, ?> each : map.entrySet()) {
            Object key = orNull(each.getKey());
            Object value = orNull(each.getValue());
            isChanged |= key != each.getKey() || value != each.getValue();
            masked.put(key, value);
        }
        return isChanged ? masked : map;
    }

    /** The text of a value, as a framework would print it, without the secret; the value itself where it holds none. */
    private static Object text(Object value) {
        String text = said(value);
        if (text == null) {
            return "[" + value.getClass().getName() + ", which fails to say what it is]";
        }
        String masked = SecretMasking.masked(text);
        if (!masked.equals(text)) {
            return masked;
        }
        if (value instanceof char[] characters) {
            return changed(value, String.valueOf(characters));
        }
        return value instanceof byte[] bytes
                ? changed(value, Base64.getEncoder().encodeToString(bytes))
                : value;
    }

    /** What an encoder may write of a value, without the secret; the value itself where that holds none. */
    private static Object changed(Object value, String written) {
        String masked = SecretMasking.masked(written);
        return masked.equals(written) ? value : masked;
    }

    /** What a value says of itself; null where it fails to. */
    private static @Nullable String said(Object value) {
        try {
            if (value.getClass().isArray()) {
                String inBrackets = Arrays.deepToString(new Object[] {value});
                return inBrackets.substring(1, inBrackets.length() - 1);
            }
            return String.valueOf(value.toString());
        } catch (RuntimeException | StackOverflowError failed) {
            return null;
        }
    }
}
