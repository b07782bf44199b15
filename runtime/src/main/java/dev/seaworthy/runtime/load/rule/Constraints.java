package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.text.Amounts;
import java.math.BigDecimal;

/**
 * The judges of Jakarta Validation's constraints, with the meaning that its specification gives them. A constraint holds in
 * every environment.
 */
public final class Constraints {
    /** The letters of the flags of a regular expression, in the order of their bits; of some there is none. */
    private static final String FLAGS = "dixm su";

    private Constraints() {}

    /**
     * {@code @Min}.
     *
     * @param value the number
     * @param bound the least that is allowed
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation min(long value, long bound) {
        return value < bound ? new Violation("must be at least " + bound) : null;
    }

    /**
     * {@code @Max}.
     *
     * @param value the number
     * @param bound the greatest that is allowed
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation max(long value, long bound) {
        return value > bound ? new Violation("must be at most " + bound) : null;
    }

    /**
     * {@code @Min} and {@code @DecimalMin}.
     *
     * @param value the number
     * @param bound the least number
     * @param isInclusive whether the least number itself is allowed
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation decimalMin(BigDecimal value, String bound, boolean isInclusive) {
        int order = value.compareTo(new BigDecimal(bound));
        if (order > 0 || (order == 0 && isInclusive)) {
            return null;
        }
        return new Violation((isInclusive ? "must be at least " : "must be greater than ") + bound);
    }

    /**
     * {@code @Max} and {@code @DecimalMax}.
     *
     * @param value the number
     * @param bound the greatest number
     * @param isInclusive whether the greatest number itself is allowed
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation decimalMax(BigDecimal value, String bound, boolean isInclusive) {
        int order = value.compareTo(new BigDecimal(bound));
        if (order < 0 || (order == 0 && isInclusive)) {
            return null;
        }
        return new Violation((isInclusive ? "must be at most " : "must be less than ") + bound);
    }

    /**
     * {@code @Positive}, {@code @PositiveOrZero}, {@code @Negative} and {@code @NegativeOrZero}.
     *
     * @param signum the sign of the number: negative, zero or positive
     * @param least the least sign that is allowed, -1, 0 or 1
     * @param greatest the greatest sign that is allowed, -1, 0 or 1
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation sign(int signum, int least, int greatest) {
        if (signum >= least && signum <= greatest) {
            return null;
        }
        if (least == 1) {
            return new Violation("must be greater than 0");
        }
        if (least == 0) {
            return new Violation("must be 0 or greater");
        }
        return new Violation(greatest == 0 ? "must be 0 or less" : "must be less than 0");
    }

    /**
     * {@code @Digits}.
     *
     * @param value the number
     * @param integer the most digits before the point
     * @param fraction the most digits after it, zeros at the end not counted
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation digits(BigDecimal value, int integer, int fraction) {
        String digits = value.unscaledValue().abs().toString();
        long scale = value.signum() == 0
                ? 0
                : value.scale(); // It may be as large as an int, and what is added to it larger.
        long after = Math.max(0, scale - zerosAtEnd(digits));
        long before = Math.max(0, digits.length() - scale);
        return before <= integer && after <= fraction
                ? null
                : new Violation("must have at most " + Amounts.of(integer, "digits") + " before the decimal point and "
                        + fraction + " after it");
    }

    private static int zerosAtEnd(String digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.length() - end;
    }

    /**
     * {@code @Size} and {@code @NotEmpty}.
     *
     * @param size the number of characters ({@code char}s), elements, entries or bytes
     * @param least the least size
     * @param greatest the greatest size
     * @param unit what is counted, in the plural
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation size(int size, int least, int greatest, String unit) {
        if (size >= least && size <= greatest) {
            return null;
        }
        String message = sizeMessage(least, greatest, unit);
        return size < least ? Violation.ofTooFew(message) : new Violation(message);
    }

    private static String sizeMessage(int least, int greatest, String unit) {
        if (greatest == Integer.MAX_VALUE) {
            return least == 1 ? "must not be empty" : "must have at least " + Amounts.of(least, unit);
        }
        if (least == greatest) {
            return "must have exactly " + Amounts.of(least, unit);
        }
        return least == 0
                ? "must have at most " + Amounts.of(greatest, unit)
                : "must have " + least + " to " + Amounts.of(greatest, unit);
    }

    /**
     * {@code @NotBlank}.
     *
     * @param text the text
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation notBlank(String text) {
        return text.isBlank() ? new Violation("must not be blank") : null;
    }

    /**
     * {@code @Pattern}.
     *
     * @param text the text
     * @param regexp the regular expression that matches the whole of it
     * @param flags the bits of {@link java.util.regex.Pattern}'s flags
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation pattern(String text, String regexp, int flags) {
        return Matching.tried(
                text, java.util.regex.Pattern.compile(regexp, flags), "must match " + shown(regexp, flags));
    }

    /**
     * What a text is matched against, in words: {@code (?i)yes|no}. Of canonical equivalence an expression itself says nothing.
     *
     * @param regexp the regular expression
     * @param flags the bits of {@link java.util.regex.Pattern}'s flags
     * @return the words, which end with the expression
     */
    public static String shown(String regexp, int flags) {
        boolean isCanonical = (flags & java.util.regex.Pattern.CANON_EQ) != 0;
        return (isCanonical ? "with canonical equivalence " : "") + embedded(regexp, flags);
    }

    /**
     * A regular expression with its flags, as it has them itself: {@code (?i)yes|no}.
     *
     * @param regexp the regular expression
     * @param flags the bits of {@link java.util.regex.Pattern}'s flags
     * @return the expression
     */
    public static String embedded(String regexp, int flags) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < FLAGS.length(); i++) {
            if ((flags >> i & 1) != 0 && FLAGS.charAt(i) != ' ') {
                letters.append(FLAGS.charAt(i));
            }
        }
        return letters.length() == 0 ? regexp : "(?" + letters + ")" + regexp;
    }

    /**
     * {@code @Email}: a local part of at most 64 characters without blanks, an {@code @}, and a domain of labels of letters,
     * digits and dashes, or an address in brackets. Quoted local parts are not accepted.
     *
     * @param text the text
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation email(String text) {
        int at = text.lastIndexOf('@');
        boolean good = at > 0 && at <= 64 && isLocalPart(text, at) && isDomain(text.substring(at + 1));
        return good ? null : new Violation("must be an email address, such as ops@example.com");
    }

    /**
     * {@code @Email} with a pattern of its own.
     *
     * @param text the text
     * @param regexp the regular expression that matches the whole of it
     * @param flags the bits of {@link java.util.regex.Pattern}'s flags
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation email(String text, String regexp, int flags) {
        Violation malformed = email(text);
        return malformed == null ? pattern(text, regexp, flags) : malformed;
    }

    private static boolean isLocalPart(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean isDotAtEdge = c == '.' && (i == 0 || ".@".indexOf(text.charAt(i + 1)) >= 0);
            if (isDotAtEdge || c <= ' ' || c == 127 || "()<>[]:;@\\,\"".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDomain(String domain) {
        if (domain.startsWith("[") && domain.endsWith("]")) {
            return domain.length() > 2;
        }
        int label = 0;
        for (int i = 0; i <= domain.length(); i++) {
            char c = i == domain.length() ? '.' : domain.charAt(i);
            if (c == '.') {
                boolean bad = label == 0 || label > 63 || domain.charAt(i - 1) == '-';
                if (bad) {
                    return false;
                }
                label = 0;
            } else if (Character.isLetterOrDigit(c) || (c == '-' && label > 0)) {
                label++;
            } else {
                return false;
            }
        }
        return true;
    }
}
