package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.load.convert.Convert;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A switch of which production should have one of the two values, by its name.
 *
 * @param kind what it switches
 * @param isInverted whether it switches that off: {@code TLS_SKIP_VERIFY}, {@code NO_DEBUG}
 */
record SafeSwitch(Kind kind, boolean isInverted) {
    /** Words by which on means that something is not done. */
    private static final Set<String> NEGATIONS = Set.of(
            "DISABLE", "DISABLED", "IGNORE", "INSECURE", "NO", "NOT", "OFF", "SKIP", "UNSAFE", "UNVERIFIED", "WITHOUT");

    private static final String TLS = "(TLS|SSL|HTTPS|CERTS?|CERTIFICATES?|PEER)";
    private static final String VERIFY = "(VERIFY|VERIFICATION)";
    private static final String NEGATION =
            "(" + String.join("|", NEGATIONS.stream().sorted().toList()) + ")";

    /** What a switch switches. */
    @SuppressWarnings("ImmutableEnumChecker") // Patterns do not change.
    enum Kind {
        DEBUG(
                false,
                "debug output shows visitors what only developers may see",
                "(.*_)?(DEBUG|DEV_MODE|DEBUG_MODE|ENABLE_DEBUG)"),
        VERIFIED(
                true,
                "without the check anybody can pose as the other side",
                "(.*_)?REJECT_UNAUTHORIZED"
                        + "|(.*_)?" + VERIFY + "_(.*_)?" + TLS + "(_(HOST|HOSTNAME|ENABLED|SERVER))?"
                        + "|(.*_)?" + TLS + "_(.*_)?" + VERIFY + "(_(PEER|HOST|HOSTNAME|ENABLED|SERVER|CERTS?))*"
                        + "|(.*_)?" + NEGATION + "_" + VERIFY
                        + "|(.*_)?IGNORE_(.*_)?" + TLS + "(_.*)?ERRORS?"),
        SECURE_COOKIE(
                true,
                "without TLS others can read the cookie",
                "(.*_)?COOKIES?_(.*_)?(SECURE|INSECURE)|(.*_)?(SECURE|INSECURE)_COOKIES?"),
        ENCRYPTED(true, "without TLS others can read along", "(.*_)?(FORCE_(SSL|TLS|HTTPS)|(SSL|TLS|HTTPS)_REDIRECT)"),
        OPEN_ORIGINS(false, "a wildcard lets every site in", "(.*_)?CORS_(.*_)?ALL(_ORIGINS?)?");

        private final boolean isSafeOn;
        private final String because;
        private final Pattern names;

        Kind(boolean isSafeOn, String because, String names) {
            this.isSafeOn = isSafeOn;
            this.because = because;
            this.names = Pattern.compile(names);
        }
    }

    /** The switch that a name is. */
    static Optional<SafeSwitch> of(Name name) {
        String joined = name.joined();
        for (Kind each : Kind.values()) {
            if (each.names.matcher(joined).matches()) {
                return Optional.of(new SafeSwitch(each, name.words().stream().anyMatch(NEGATIONS::contains)));
            }
        }
        return Optional.empty();
    }

    private boolean isSafeOn() {
        return kind.isSafeOn != isInverted;
    }

    /** The value that production should have. */
    String safe() {
        return String.valueOf(isSafeOn());
    }

    /** Whether a value is the other one. */
    boolean isUnsafe(String value) {
        return ScalarType.BOOLEAN.accepts(value) && Convert.toBoolean(value) != isSafeOn();
    }

    /** The rule: that a file is safe today does not keep production safe tomorrow. */
    Rule rule() {
        return Rule.mustBe(safe(), kind.because);
    }
}
