package dev.seaworthy.logging;

import java.util.Arrays;
import java.util.Set;

/** What stands in place of an argument that holds a secret: its text, as a framework would print it, without the secret. */
final class MaskedValue {
    /** Whose texts hold no secret that can be told. */
    private static final Set<Class<?>> HARMLESS =
            Set.of(Boolean.class, Byte.class, Short.class, Integer.class, Character.class, Float.class, Double.class);

    private MaskedValue() {}

    /** The value itself where its text holds no secret. */
    static Object of(Object value) {
        if (HARMLESS.contains(value.getClass())) {
            return value;
        }
        String text = text(value);
        String masked = SecretMasking.masked(text);
        return masked.equals(text) ? value : masked;
    }

    /** An object whose {@code toString} fails is left to the framework, which prints that it did. */
    private static String text(Object value) {
        try {
            if (value.getClass().isArray()) {
                String inBrackets = Arrays.deepToString(new Object[] {value});
                return inBrackets.substring(1, inBrackets.length() - 1);
            }
            return String.valueOf(value.toString());
        } catch (RuntimeException | StackOverflowError failed) {
            return "";
        }
    }
}
