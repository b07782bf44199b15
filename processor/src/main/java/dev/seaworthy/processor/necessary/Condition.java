package dev.seaworthy.processor.necessary;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the text of a variable meets in every environment that starts. It never says more than a loader does: where a language
 * cannot tell, the text passes. A text that counts as not set always passes.
 *
 * <p>A condition that is a regular expression is written in what ECMA 262, RE2 and Java have in common, and is searched for: it
 * has anchors of its own. Blanks round a value are whatever is not a printable character of ASCII, where that lets more pass.
 */
public sealed interface Condition {
    /**
     * What becomes of a condition.
     *
     * @param <R> what a condition becomes
     */
    interface Cases<R> {
        R form(Form form);

        R words(Words words);

        R wholeNumber(WholeNumber number);

        R length(Length length);

        R matching(Matching matching);

        R beginning(Beginning beginning);

        R notBeginning(NotBeginning beginning);

        R notOneOf(NotOneOf texts);

        R notLocal(NotLocal host);

        R notSet(NotSet nothing);

        R each(Each each);
    }

    /** Makes something of this condition. */
    <R> R match(Cases<R> cases);

    /** What a text is searched for; nothing where no regular expression can say it. */
    Optional<String> regex();

    /** Whether a text that has what is searched for is refused, rather than one that does not. */
    default boolean isRefusal() {
        return false;
    }

    /** What all elements of a list do, where each does this. */
    default Optional<String> regexOfEach(String separator, String keySeparator) {
        return Optional.empty();
    }

    /** A condition on a value without the blanks round it, by the expression of the value itself. */
    sealed interface OfValue extends Condition permits Form, Words, WholeNumber {
        /** The expression of a value, without anchors. */
        String value();

        /** What lets a text pass as it is, in the form of one more alternative, or nothing. */
        default String otherwise() {
            return "";
        }

        @Override
        default Optional<String> regex() {
            return Optional.of(
                    "^" + Expression.BLANKS + "(?:" + value() + ")?" + Expression.BLANKS + "$" + otherwise());
        }

        @Override
        default Optional<String> regexOfEach(String separator, String keySeparator) {
            String between = Expression.literal(separator);
            String entry = keySeparator.isEmpty() ? "" : Expression.name(keySeparator) + Expression.BLANKS;
            String element = Expression.BLANKS + "(?:" + entry + "(?:" + value() + ")" + Expression.BLANKS + ")?";
            // A separator that is a part of an element has a backslash before it.
            return Optional.of(
                    "^" + element + "(?:" + between + element + ")*$|" + Expression.literal("\\") + otherwise());
        }
    }

    /**
     * The value is written with certain characters, in a certain way.
     *
     * @param value the expression of it
     * @param letters the characters of it that ASCII has, as a shell has them in brackets; nothing for any
     * @param globs the patterns of a shell of which it matches one
     */
    record Form(String value, String letters, List<String> globs) implements OfValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.form(this);
        }
    }

    /**
     * The value is one of these words.
     *
     * @param words the words, in ASCII
     * @param isFolded whether a loader folds letters outside ASCII, so that other texts may be these words too
     */
    record Words(List<String> words, boolean isFolded) implements OfValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }

        @Override
        public String value() {
            return Expression.alternatives(words, true);
        }

        @Override
        public String otherwise() {
            return isFolded ? "|" + Expression.OUTSIDE_ASCII : "";
        }

        /** The words as a shell has them in a case. */
        public List<String> patterns() {
            return Expression.shellPatterns(words, true);
        }
    }

    /**
     * The value is a whole number.
     *
     * @param least the least
     * @param greatest the greatest
     * @param isLeastOfType whether the least is only that of the type
     * @param isGreatestOfType whether the greatest is only that of the type
     */
    record WholeNumber(BigInteger least, BigInteger greatest, boolean isLeastOfType, boolean isGreatestOfType)
            implements OfValue {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wholeNumber(this);
        }

        @Override
        public String value() {
            List<String> parts = new ArrayList<>();
            BigInteger least = isLeastOfType ? widened(this.least) : this.least;
            BigInteger greatest = isGreatestOfType ? widened(this.greatest) : this.greatest;
            if (isLeastOfType && isGreatestOfType) {
                return "[+-]?0*[0-9]{1," + greatest.toString().length() + "}";
            }
            if (greatest.signum() >= 0) {
                parts.add("\\+?0*(?:" + Expression.numbers(least.max(BigInteger.ZERO), greatest) + ")");
            }
            if (least.signum() <= 0) {
                parts.add("-0*(?:" + Expression.numbers(greatest.negate().max(BigInteger.ZERO), least.negate()) + ")");
            }
            return String.join("|", parts);
        }

        /** The numbers that are in both. */
        WholeNumber and(WholeNumber other) {
            boolean hasOwnLeast = least.compareTo(other.least) >= 0;
            boolean hasOwnGreatest = greatest.compareTo(other.greatest) <= 0;
            return new WholeNumber(
                    hasOwnLeast ? least : other.least,
                    hasOwnGreatest ? greatest : other.greatest,
                    isLeastOfType && other.isLeastOfType,
                    isGreatestOfType && other.isGreatestOfType);
        }

        /** The furthest number of as many digits. */
        private static BigInteger widened(BigInteger bound) {
            int digits = bound.abs().toString().length();
            BigInteger furthest = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
            return bound.signum() < 0 ? furthest.negate() : furthest;
        }
    }

    /**
     * The text has so many characters. One that has any outside ASCII passes: languages count them in different ways.
     *
     * @param least the least number
     * @param greatest the greatest number
     */
    record Length(int least, int greatest) implements Condition {
        /** More repetitions than RE2 takes. */
        private static final int MOST = 1000;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.length(this);
        }

        @Override
        public Optional<String> regex() {
            boolean isOpen = greatest > MOST;
            if (least > MOST || (isOpen && least <= 1)) {
                return Optional.empty();
            }
            return Optional.of("^" + Expression.BLANKS + "$|" + Expression.OUTSIDE_ASCII + "|^" + Expression.ASCII + "{"
                    + Math.max(0, least) + "," + (isOpen ? "" : String.valueOf(greatest)) + "}$");
        }
    }

    /**
     * The text, as it is, matches a regular expression as a whole.
     *
     * @param expression the expression, without anchors
     */
    record Matching(String expression) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.matching(this);
        }

        @Override
        public Optional<String> regex() {
            return Optional.of("^" + Expression.BLANKS + "$|^" + Expression.BLANKS + "(?:" + expression + ")"
                    + Expression.BLANKS + "$");
        }
    }

    /**
     * The text begins in one of these ways.
     *
     * @param beginnings the beginnings
     * @param isInAnyCase whether their case does not count
     */
    record Beginning(List<String> beginnings, boolean isInAnyCase) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.beginning(this);
        }

        /** The beginnings as a shell has them in a case. */
        public List<String> patterns() {
            return Expression.shellPatterns(Expression.least(beginnings), isInAnyCase);
        }

        @Override
        public Optional<String> regex() {
            return Optional.of("^" + Expression.BLANKS + "$|^" + Expression.BLANKS + "(?:"
                    + Expression.alternatives(beginnings, isInAnyCase) + ")"
                    + (isInAnyCase ? "|" + Expression.OUTSIDE_ASCII : ""));
        }
    }

    /**
     * The text does not begin in one of these ways.
     *
     * @param beginnings the beginnings
     */
    record NotBeginning(List<String> beginnings) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notBeginning(this);
        }

        /** The beginnings as a shell has them in a case. */
        public List<String> patterns() {
            return Expression.shellPatterns(Expression.least(beginnings), false);
        }

        @Override
        public boolean isRefusal() {
            return true;
        }

        @Override
        public Optional<String> regex() {
            return Optional.of("^" + Expression.SURE_BLANKS + "(?:" + Expression.alternatives(beginnings, false) + ")");
        }

        @Override
        public Optional<String> regexOfEach(String separator, String keySeparator) {
            return !keySeparator.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Expression.startOfElement(separator) + "(?:"
                            + Expression.alternatives(beginnings, false) + ")");
        }
    }

    /**
     * The value is none of these texts.
     *
     * @param texts the texts
     * @param isInAnyCase whether their case does not count
     */
    record NotOneOf(List<String> texts, boolean isInAnyCase) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notOneOf(this);
        }

        /** The texts as a shell has them in a case. */
        public List<String> patterns() {
            return Expression.shellPatterns(texts, isInAnyCase);
        }

        @Override
        public boolean isRefusal() {
            return true;
        }

        @Override
        public Optional<String> regex() {
            return Optional.of("^" + Expression.SURE_BLANKS + "(?:" + Expression.alternatives(texts, isInAnyCase) + ")"
                    + Expression.SURE_BLANKS + "$");
        }

        @Override
        public Optional<String> regexOfEach(String separator, String keySeparator) {
            return !keySeparator.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Expression.startOfElement(separator) + "(?:"
                            + Expression.alternatives(texts, isInAnyCase) + ")" + Expression.endOfElement(separator));
        }
    }

    /** The value is neither the local machine nor a URL of it, as most people write these. */
    record NotLocal() implements Condition {
        /** The spellings of the local machine that everybody writes. */
        private static final List<String> HOSTS = List.of("localhost", "127.0.0.1", "0.0.0.0", "[::1]");

        /** The beginnings of URLs in which a host follows. */
        private static final List<String> BEGINNINGS = List.of(
                "http://",
                "https://",
                "ws://",
                "wss://",
                "postgresql://",
                "postgres://",
                "jdbc:postgresql://",
                "mysql://",
                "jdbc:mysql://",
                "redis://",
                "rediss://",
                "amqp://",
                "amqps://",
                "mongodb://");

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notLocal(this);
        }

        @Override
        public boolean isRefusal() {
            return true;
        }

        /** A host, or a URL, which may have a path. */
        private static String value(String path) {
            String host = "(?:" + Expression.alternatives(HOSTS, false) + ")(?::[0-9]+)?";
            return "(?:" + host + "|(?:" + Expression.alternatives(BEGINNINGS, false) + ")" + host + path + ")";
        }

        @Override
        public Optional<String> regex() {
            return Optional.of("^" + Expression.SURE_BLANKS + value("(?:/[^@]*)?") + Expression.SURE_BLANKS + "$");
        }

        @Override
        public Optional<String> regexOfEach(String separator, String keySeparator) {
            return !keySeparator.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Expression.startOfElement(separator) + value("") + Expression.endOfElement(separator));
        }
    }

    /** The variable is not set. */
    record NotSet() implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notSet(this);
        }

        @Override
        public boolean isRefusal() {
            return true;
        }

        @Override
        public Optional<String> regex() {
            return Optional.of(Expression.PRINTABLE);
        }

        @Override
        public Optional<String> regexOfEach(String separator, String keySeparator) {
            return Optional.of(Expression.holdsElement(separator));
        }
    }

    /**
     * Each element of a list does.
     *
     * @param condition what it does
     * @param separator what stands between elements
     * @param keySeparator what stands between a name and the value of it, which does; nothing where elements have no names
     */
    record Each(Condition condition, String separator, String keySeparator) implements Condition {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.each(this);
        }

        @Override
        public boolean isRefusal() {
            return condition.isRefusal();
        }

        @Override
        public Optional<String> regex() {
            return condition.regexOfEach(separator, keySeparator);
        }
    }
}
