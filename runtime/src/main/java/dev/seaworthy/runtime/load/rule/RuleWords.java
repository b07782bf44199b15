package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.text.Alternatives;
import dev.seaworthy.runtime.text.Amounts;

/**
 * What rules demand, in the words of messages and documents alike: the end of a sentence that starts with the variable. Loaded
 * only where a rule is broken.
 */
public final class RuleWords {
    /** There is a value. */
    public static final String REQUIRED = "must be set";

    /** There is no value. */
    public static final String FORBIDDEN = "must not be set";

    /** No host is local. */
    public static final String NO_LOCALHOST = "must not name the local machine";

    /** No host is every interface, and no network all addresses. */
    public static final String NOT_ALL_INTERFACES = "must not mean all interfaces or all addresses";

    /** No host is a wildcard. */
    public static final String NO_WILDCARD = "must not contain the wildcard *";

    /** The connection is encrypted. */
    public static final String ENCRYPTED = "must use an encrypted connection";

    /** The path is absolute. */
    public static final String ABSOLUTE_PATH = "must be an absolute path";

    /** The path outlives a restart. */
    public static final String PERSISTENT_PATH = "must not be a temporary directory";

    /** The path names something. */
    public static final String EXISTS = "must name a file or directory that can be read";

    /** The text is one of a certificate or of a private key. */
    public static final String PEM = "must be a certificate or a private key in PEM";

    /** The path is that of such a text. */
    public static final String PEM_FILE = "must name a file with a certificate or a private key in PEM";

    /** No certificate is over. */
    public static final String NOT_ENDED = "must hold a certificate that has not ended";

    /** Each certificate is valid already. */
    public static final String BEGUN = "must hold a certificate that is valid already";

    /** Schemes after which no slashes need to follow. */
    private static final String OPAQUE =
            " jdbc r2dbc file mailto urn data tel sip sips stun stuns turn turns dns unix classpath ";

    /** What stands for values that are a secret's. */
    private static final String UNNAMED = "a value that the source names";

    private RuleWords() {}

    /**
     * The value is one of several.
     *
     * @param allowed the values; none where they are a secret's
     * @return the words
     */
    public static String mustBe(String... allowed) {
        return "must be " + named(allowed);
    }

    /**
     * The value is none of several.
     *
     * @param refused the values; none where they are a secret's
     * @return the words
     */
    public static String mustNotBe(String... refused) {
        return "must not be " + named(refused);
    }

    private static String named(String... values) {
        return values.length == 0 ? UNNAMED : Alternatives.of(values);
    }

    /**
     * The text is long enough.
     *
     * @param least the least number of characters
     * @return the words
     */
    public static String minLength(int least) {
        return "must have at least " + Amounts.of(least, "characters");
    }

    /**
     * The URL has one of several schemes.
     *
     * @param beginnings what such URLs begin with
     * @return the words
     */
    public static String schemes(String... beginnings) {
        return "must begin with " + Alternatives.of(beginnings);
    }

    /**
     * What a URL of a scheme begins with.
     *
     * @param scheme the scheme
     * @return {@code https://}, or {@code jdbc:mysql:} and {@code mailto:}
     */
    public static String beginning(String scheme) {
        boolean isOpaque =
                scheme.contains(":") || OPAQUE.contains(" ".concat(scheme).concat(" "));
        return scheme.concat(isOpaque ? ":" : "://");
    }

    /**
     * The text has one of several beginnings.
     *
     * @param beginnings the beginnings
     * @return the words
     */
    public static String startsWith(String... beginnings) {
        return "must start with " + Alternatives.of(beginnings);
    }

    /**
     * The text has none of several beginnings.
     *
     * @param beginnings the beginnings
     * @return the words
     */
    public static String mustNotStartWith(String... beginnings) {
        return "must not start with " + Alternatives.of(beginnings);
    }

    /**
     * The whole text matches a pattern.
     *
     * @param pattern the regular expression
     * @return the words
     */
    public static String matches(String pattern) {
        return "must match " + pattern;
    }

    /**
     * The value is not below a bound.
     *
     * @param bound the least value
     * @return the words
     */
    public static String min(String bound) {
        return "must be at least " + bound;
    }

    /**
     * The value is not above a bound.
     *
     * @param bound the greatest value
     * @return the words
     */
    public static String max(String bound) {
        return "must be at most " + bound;
    }
}
