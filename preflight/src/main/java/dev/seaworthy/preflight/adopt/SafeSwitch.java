package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.load.convert.Convert;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The switches of which production should have one of the two values, by their names. */
@SuppressWarnings("ImmutableEnumChecker") // Patterns do not change.
enum SafeSwitch {
    DEBUG(
            false,
            "debug output shows visitors what only developers may see",
            "(.*_)?(DEBUG|DEV_MODE|DEBUG_MODE|ENABLE_DEBUG)"),
    VERIFIED(
            true,
            "without the check anybody can pose as the other side",
            "(.*_)?REJECT_UNAUTHORIZED"
                    + "|(.*_)?VERIFY_(.*_)?(TLS|SSL|HTTPS|CERTS?|CERTIFICATES?|PEER)(_.*)?"
                    + "|(.*_)?(TLS|SSL|HTTPS|CERTS?|CERTIFICATES?|PEER)_(.*_)?VERIFY(_.*)?"),
    SECURE_COOKIE(true, "without TLS others can read the cookie", "(.*_)?COOKIES?_(.*_)?SECURE"),
    ENCRYPTED(true, "without TLS others can read along", "(.*_)?(FORCE_(SSL|TLS|HTTPS)|(SSL|TLS|HTTPS)_REDIRECT)");

    private final boolean isSafeOn;
    private final String because;
    private final Pattern names;

    SafeSwitch(boolean isSafeOn, String because, String names) {
        this.isSafeOn = isSafeOn;
        this.because = because;
        this.names = Pattern.compile(names);
    }

    /** The switch that a name is. */
    static Optional<SafeSwitch> of(Name name) {
        String joined = String.join("_", name.words());
        for (SafeSwitch each : values()) {
            if (each.names.matcher(joined).matches()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The value that production should have. */
    String safe() {
        return String.valueOf(isSafeOn);
    }

    /** Whether a value is the other one. */
    boolean isUnsafe(String value) {
        return ScalarType.BOOLEAN.accepts(value) && Convert.toBoolean(value) != isSafeOn;
    }

    /** The rule, where there is one: for debugging always, for the others where a value that was found is unsafe. */
    Optional<Rule> rule(Set<String> values) {
        boolean isNeeded = this == DEBUG || values.stream().anyMatch(this::isUnsafe);
        return isNeeded ? Optional.of(Rule.mustBe(safe(), because)) : Optional.empty();
    }
}
