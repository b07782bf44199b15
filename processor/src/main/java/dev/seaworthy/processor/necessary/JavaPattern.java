package dev.seaworthy.processor.necessary;

import java.util.Optional;

/**
 * Reads a regular expression of Java, and says whether ECMA 262 and RE2 read the same text as an expression of the same texts, or
 * of more. What it does not surely know, it does not pass on.
 */
final class JavaPattern {
    private static final int MOST_REPETITIONS = 1000;

    private final String text;
    private int at;
    private long repetitions = 1;

    private JavaPattern(String text) {
        this.text = text;
    }

    /** The same expression without the anchors at its ends, which matches a text as a whole; nothing where it cannot be expressed. */
    static Optional<String> common(String expression) {
        int start = expression.startsWith("^") ? 1 : 0;
        boolean isAnchored = expression.endsWith("$") && !expression.endsWith("\\$");
        String text = expression.substring(start, Math.max(start, expression.length() - (isAnchored ? 1 : 0)));
        boolean isBare = start == 0 && !isAnchored;
        JavaPattern pattern = new JavaPattern(text);
        boolean isRead = pattern.alternatives(isBare) && pattern.at == text.length();
        return isRead && pattern.repetitions <= MOST_REPETITIONS ? Optional.of(text) : Optional.empty();
    }

    /** An anchor belongs to one alternative alone, so that there are none beside one. */
    private boolean alternatives(boolean areSeveral) {
        while (at < text.length() && text.charAt(at) != ')') {
            if (text.charAt(at) == '|') {
                if (!areSeveral) {
                    return false;
                }
                at++;
            } else if (!atom() || !quantifier()) {
                return false;
            }
        }
        return true;
    }

    private boolean atom() {
        char c = text.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> bracket();
            case '\\' -> escape("^$\\.*+?()[]{}|");
            case '*', '+', '?', '{', '}', ']', '^', '$' -> false;
            default -> c >= ' ' && c <= '~';
        };
    }

    private boolean group() {
        if (text.startsWith("?:", at)) {
            at += 2;
        } else if (text.startsWith("?", at)) {
            return false;
        }
        if (!alternatives(true) || at >= text.length()) {
            return false;
        }
        at++;
        return true;
    }

    private boolean escape(String literals) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        return c == 'd' || c == 'w' || literals.indexOf(c) >= 0;
    }

    private boolean bracket() {
        if (text.startsWith("^", at)) {
            at++;
        }
        int first = at;
        while (at < text.length() && text.charAt(at) != ']') {
            char c = text.charAt(at++);
            boolean isKnown = c == '\\' ? escape("^$\\.*+?()[]{}|-") : c != '[' && c != '&' && c >= ' ' && c <= '~';
            boolean isSet = c == '\\' && "dw".indexOf(text.charAt(at - 1)) >= 0;
            boolean isRange = text.startsWith("-", at) && !text.startsWith("-]", at);
            if (!isKnown || (isSet && isRange)) {
                return false;
            }
            if (isRange && !range()) {
                return false;
            }
        }
        if (at >= text.length() || at == first) {
            return false;
        }
        at++;
        return true;
    }

    /** The end of a range is a letter or a digit: nobody reads such a one in two ways. */
    private boolean range() {
        char from = text.charAt(at - 1);
        at++;
        if (at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)) || !Character.isLetterOrDigit(from)) {
            return false;
        }
        at++;
        return true;
    }

    private boolean quantifier() {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        if (c == '{') {
            int end = text.indexOf('}', at);
            if (end < 0 || !text.substring(at + 1, end).matches("[0-9]{1,4}(,[0-9]{0,4})?")) {
                return false;
            }
            for (String count : text.substring(at + 1, end).split(",", -1)) {
                repetitions = Math.min(Integer.MAX_VALUE, repetitions * Math.max(1, Integer.parseInt("0" + count)));
            }
            at = end + 1;
        } else if (c == '*' || c == '+' || c == '?') {
            at++;
        } else {
            return true;
        }
        // One more sign would make it possessive, or be a mistake; a reluctant one is rare.
        return at >= text.length() || "*+?{".indexOf(text.charAt(at)) < 0;
    }
}
