package dev.seaworthy.processor.necessary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts of regular expressions, in what ECMA 262, RE2 and Java have in common. */
public final class Expression {
    /** One printable character, blanks not among them. */
    public static final String PRINTABLE = "[!-~]";

    /** What may be blanks round a value: a loader strips those of Unicode. */
    static final String BLANKS = "[^!-~]*";

    /** What are blanks round a value to every loader. */
    static final String SURE_BLANKS = "[\\t-\\r ]*";

    /** One character of ASCII. */
    static final String ASCII = "[\\x00-\\x7f]";

    /** One character that ASCII does not have. */
    static final String OUTSIDE_ASCII = "[^\\x00-\\x7f]";

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private Expression() {}

    /** An expression of a text alone. */
    public static String literal(String text) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 127) {
                expression.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            } else if (c != '/' && SYNTAX.indexOf(c) >= 0) {
                expression.append('\\').append(c);
            } else {
                expression.append(c);
            }
        }
        return expression.toString();
    }

    /** An expression of several texts. */
    static String alternatives(List<String> texts, boolean isInAnyCase) {
        return String.join(
                "|",
                texts.stream()
                        .map(text -> isInAnyCase ? inAnyCase(text) : literal(text))
                        .toList());
    }

    /** A word of ASCII as a loader compares it: in any case, {@code -} and {@code _} alike. */
    static String inAnyCase(String word) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
                expression
                        .append('[')
                        .append((char) (c & ~0x20))
                        .append((char) (c | 0x20))
                        .append(']');
            } else {
                expression.append(c == '-' || c == '_' ? "[_-]" : literal(String.valueOf(c)));
            }
        }
        return expression.toString();
    }

    /** Texts as a shell has them in a case: those that every shell reads alike. */
    static List<String> shellPatterns(List<String> texts, boolean isInAnyCase) {
        return texts.stream()
                .filter(Expression::isPrintable)
                .map(text -> isInAnyCase ? shellInAnyCase(text) : shellQuoted(text))
                .distinct()
                .toList();
    }

    /** A text as it is, in the language of shells: between double quotes what would look like a forgotten expansion between others. */
    public static String shellQuoted(String text) {
        if (text.indexOf('$') < 0 && text.indexOf('`') < 0) {
            return "'" + text.replace("'", "'\\''") + "'";
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append("$`\"\\".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return quoted.append('"').toString();
    }

    /** Beginnings of which none begins with another. */
    static List<String> least(List<String> beginnings) {
        return beginnings.stream()
                .filter(each -> beginnings.stream().noneMatch(other -> !each.equals(other) && each.startsWith(other)))
                .toList();
    }

    /** Whether a text has printable characters of ASCII alone, blanks among them. */
    public static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static String shellInAnyCase(String word) {
        StringBuilder pattern = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isPlain = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
            if (isPlain && other.length() > 0) {
                pattern.append(shellQuoted(other.toString()));
                other.setLength(0);
            }
            (isPlain ? pattern : other).append(isPlain ? inAnyCase(String.valueOf(c)) : String.valueOf(c));
        }
        return other.length() == 0 ? pattern.toString() : pattern + shellQuoted(other.toString());
    }

    /** The name of an entry of a map, with the character after it that separates it from the value. */
    static String name(String keySeparator) {
        String inClass = "]^-\\".contains(keySeparator) ? "\\" + keySeparator : keySeparator;
        return "[^" + inClass + "]*" + literal(keySeparator);
    }

    /** Where an element of a list begins for sure; the expression takes what stands before it. */
    static String startOfElement(String separator) {
        return "(?:^|(?:^|[^\\\\])" + literal(separator) + ")" + SURE_BLANKS;
    }

    /** Where an element of a list ends. */
    static String endOfElement(String separator) {
        return SURE_BLANKS + "(?:" + literal(separator) + "|$)";
    }

    /** A character that is neither a blank nor a part of a separator, so that there is an element. */
    public static String holdsElement(String separator) {
        List<String> ranges = new ArrayList<>();
        int from = '!';
        for (int c = '!'; c <= '~' + 1; c++) {
            if (c == '~' + 1 || separator.indexOf(c) >= 0) {
                if (c > from) {
                    ranges.add(ofClass(from) + (c - 1 > from ? "-" + ofClass(c - 1) : ""));
                }
                from = c + 1;
            }
        }
        return "[" + String.join("", ranges) + "]";
    }

    private static String ofClass(int c) {
        return "\\]^[-".indexOf(c) >= 0 ? "\\" + (char) c : String.valueOf((char) c);
    }

    /** The whole numbers from one to another, 0 or greater, without zeros before them. */
    static String numbers(BigInteger least, BigInteger greatest) {
        List<String> parts = new ArrayList<>();
        BigInteger from = least;
        if (from.signum() == 0) {
            parts.add("0");
            from = BigInteger.ONE;
        }
        int fullDigits = greatest.add(BigInteger.ONE).toString().length() - 1;
        if (from.equals(BigInteger.ONE) && fullDigits > 0) {
            parts.add(fullDigits == 1 ? "[1-9]" : "[1-9][0-9]{0," + (fullDigits - 1) + "}");
            from = BigInteger.TEN.pow(fullDigits);
        }
        while (from.compareTo(greatest) <= 0) {
            BigInteger to = endOfRun(from, greatest);
            parts.add(run(from.toString(), to.toString()));
            from = to.add(BigInteger.ONE);
        }
        return String.join("|", parts);
    }

    /** The last number of the most that differ in one digit and in those after it, which are any. */
    private static BigInteger endOfRun(BigInteger from, BigInteger greatest) {
        BigInteger step = BigInteger.ONE;
        BigInteger next = BigInteger.TEN;
        while (from.compareTo(next) >= 0
                && from.mod(next).signum() == 0
                && from.add(next).subtract(BigInteger.ONE).compareTo(greatest) <= 0) {
            step = next;
            next = next.multiply(BigInteger.TEN);
        }
        BigInteger digit = from.divide(step).mod(BigInteger.TEN);
        BigInteger steps = greatest.subtract(from)
                .add(BigInteger.ONE)
                .divide(step)
                .min(BigInteger.TEN.subtract(digit))
                .max(BigInteger.ONE);
        return from.add(steps.multiply(step)).subtract(BigInteger.ONE);
    }

    private static String run(String from, String to) {
        StringBuilder expression = new StringBuilder();
        int free = 0;
        for (int i = 0; i < from.length(); i++) {
            char low = from.charAt(i);
            char high = to.charAt(i);
            if (low == high) {
                expression.append(low);
            } else if (low == '0' && high == '9') {
                free++;
            } else {
                expression.append('[').append(low).append('-').append(high).append(']');
            }
        }
        return expression + (free == 0 ? "" : free == 1 ? "[0-9]" : "[0-9]{" + free + "}");
    }
}
