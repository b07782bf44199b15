package dev.seaworthy.processor.emit;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Makes a text that a regular expression is likely to match: the first alternative of each group, one character of each class.
 * Whether it matches is for the judge of the expression to say: what looks around or back is passed over here.
 */
final class MatchingText {
    private static final String FIRST_CHOICES = "a1A-_./:@ ";
    private static final int LONGEST = 1_000;

    private final String expression;
    private final int repetitions;
    private int at;

    private MatchingText(String expression, int repetitions) {
        this.expression = expression;
        this.repetitions = repetitions;
    }

    /**
     * A text.
     *
     * @param expression the regular expression
     * @param repetitions how often what may stand any number of times is to stand
     * @return the text, or nothing when the expression is not understood
     */
    static Optional<String> of(String expression, int repetitions) {
        try {
            return Optional.of(new MatchingText(expression, repetitions).alternatives());
        } catch (IndexOutOfBoundsException | NumberFormatException | PatternSyntaxException notUnderstood) {
            return Optional.empty();
        }
    }

    private boolean isAtEnd() {
        return at >= expression.length();
    }

    /** All alternatives up to the end of the group; the text of the first one. */
    private String alternatives() {
        String first = sequence();
        while (!isAtEnd() && expression.charAt(at) == '|') {
            at++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (!isAtEnd() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            String one = atom();
            int count = count();
            long length = text.length() + (long) one.length() * count;
            if (length > LONGEST) {
                throw new IndexOutOfBoundsException("longer than anybody would type");
            }
            text.append(one.repeat(count));
        }
        return text.toString();
    }

    private String atom() {
        char c = expression.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterOf(bracketed());
            case '\\' -> escaped();
            case '.' -> {
                at++;
                yield "a";
            }
            case '^', '$' -> {
                at++;
                yield "";
            }
            default -> {
                at++;
                yield String.valueOf(c);
            }
        };
    }

    private String group() {
        at++;
        boolean isText = true;
        if (expression.startsWith("?:", at)) {
            at += 2;
        } else if (expression.startsWith("?<", at) && Character.isLetter(expression.charAt(at + 2))) {
            at = expression.indexOf('>', at) + 1;
        } else if (expression.charAt(at) == '?') {
            isText = false; // It looks around, or sets flags.
        }
        String inside = alternatives();
        at++;
        return isText ? inside : "";
    }

    /** A class of characters, classes inside it included. */
    private String bracketed() {
        int start = at;
        int depth = 0;
        do {
            char c = expression.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && at > start + 1) {
                depth--;
            }
            at++;
        } while (depth > 0);
        return expression.substring(start, at);
    }

    private String escaped() {
        int start = at;
        char kind = expression.charAt(at + 1);
        at += 2;
        if (kind == 'Q') {
            int end = expression.indexOf("\\E", at);
            String quoted = expression.substring(at, end < 0 ? expression.length() : end);
            at = end < 0 ? expression.length() : end + 2;
            return quoted;
        }
        if ("bBAzZG".indexOf(kind) >= 0) {
            return "";
        }
        if ((kind == 'p' || kind == 'P') && expression.charAt(at) == '{') {
            at = expression.indexOf('}', at) + 1;
        }
        return characterOf(expression.substring(start, at));
    }

    private static String characterOf(String set) {
        Pattern pattern = Pattern.compile(set);
        return FIRST_CHOICES
                .codePoints()
                .mapToObj(Character::toString)
                .filter(each -> pattern.matcher(each).matches())
                .findFirst()
                .orElseGet(() -> characterOf(pattern));
    }

    private static String characterOf(Pattern pattern) {
        for (char c = ' '; c < Character.MIN_SURROGATE; c++) {
            String each = String.valueOf(c);
            if (pattern.matcher(each).matches()) {
                return each;
            }
        }
        throw new IndexOutOfBoundsException("no character of one unit");
    }

    /** How often the atom before stands. */
    private int count() {
        if (isAtEnd()) {
            return 1;
        }
        char quantifier = expression.charAt(at);
        int count = switch (quantifier) {
            case '?' -> 0;
            case '*', '+' -> repetitions;
            case '{' -> bounded();
            default -> 1;
        };
        if ("?*+{".indexOf(quantifier) >= 0) {
            at++;
            if (!isAtEnd() && (expression.charAt(at) == '?' || expression.charAt(at) == '+')) {
                at++;
            }
        }
        return count;
    }

    /** Leaves the closing brace to be read. */
    private int bounded() {
        int end = expression.indexOf('}', at);
        String[] bounds = expression.substring(at + 1, end).split(",", -1);
        at = end;
        int least = Integer.parseInt(bounds[0].strip());
        if (bounds.length == 1) {
            return least;
        }
        int greatest = bounds[1].isBlank() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1].strip());
        return Math.max(least, Math.min(repetitions, greatest));
    }
}
