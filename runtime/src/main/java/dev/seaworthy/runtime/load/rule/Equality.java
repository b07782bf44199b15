package dev.seaworthy.runtime.load.rule;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Whether two values are the same for a rule, for the types whose {@code equals} asks something else: arrays are compared by
 * content, decimals by amount, patterns and URLs by text ({@link URL#equals} would look hosts up), instants as instants.
 * Every other type is compared by its own {@code equals}.
 */
public final class Equality {
    private Equality() {}

    /**
     * Compares bytes.
     *
     * @param one bytes
     * @param other other bytes
     * @return whether their content is the same
     */
    public static boolean same(byte[] one, byte[] other) {
        return Arrays.equals(one, other);
    }

    /**
     * Compares decimals: {@code 1.0} is {@code 1.00}.
     *
     * @param one a decimal
     * @param other another one
     * @return whether their amount is the same
     */
    public static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /**
     * Compares patterns.
     *
     * @param one a pattern
     * @param other another one
     * @return whether their text is the same
     */
    public static boolean same(Pattern one, Pattern other) {
        return one.pattern().equals(other.pattern());
    }

    /**
     * Compares URLs, without looking a host up.
     *
     * @param one a URL
     * @param other another one
     * @return whether their text is the same
     */
    public static boolean same(URL one, URL other) {
        return one.toExternalForm().equals(other.toExternalForm());
    }

    /**
     * Likens URIs for a rule that refuses one of them.
     *
     * @param one a URI
     * @param other another one
     * @return whether they are equal, or differ in a slash at the end
     */
    public static boolean alike(URI one, URI other) {
        return one.equals(other) || withoutSlash(one).equals(withoutSlash(other));
    }

    private static URI withoutSlash(URI address) {
        String text = address.toString();
        try {
            return text.endsWith("/") ? new URI(withoutSlash(text)) : address;
        } catch (URISyntaxException nothingIsLeft) {
            return address;
        }
    }

    /**
     * Likens URLs for a rule that refuses one of them, without looking a host up.
     *
     * @param one a URL
     * @param other another one
     * @return whether their texts are the same but for a slash at the end
     */
    public static boolean alike(URL one, URL other) {
        return alike(one.toExternalForm(), other.toExternalForm());
    }

    private static boolean alike(String one, String other) {
        return withoutSlash(one).equals(withoutSlash(other));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /**
     * Compares instants, whatever their offsets.
     *
     * @param one an instant with an offset
     * @param other another one
     * @return whether they are the same instant
     */
    public static boolean same(OffsetDateTime one, OffsetDateTime other) {
        return one.isEqual(other);
    }

    /**
     * Compares other values.
     *
     * @param one a value
     * @param other another one of the same type
     * @return whether they are equal
     */
    public static boolean same(Object one, Object other) {
        return one.equals(other);
    }
}
