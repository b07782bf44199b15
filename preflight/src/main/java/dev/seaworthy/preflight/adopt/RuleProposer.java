package dev.seaworthy.preflight.adopt;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes the rule that the name and the type of a setting suggest. */
final class RuleProposer {
    /** Vendors whose keys say whether they are for tests. */
    private static final Set<String> VENDORS = Set.of(
            "BRAINTREE",
            "CHAPA",
            "CLERK",
            "DUFFEL",
            "EASYPOST",
            "FLUTTERWAVE",
            "GOCARDLESS",
            "KLARNA",
            "MIDTRANS",
            "MOLLIE",
            "OMISE",
            "PADDLE",
            "PAYSTACK",
            "PLAID",
            "RAZORPAY",
            "SHIPPO",
            "SQUARE",
            "STRIPE",
            "WOMPI",
            "XENDIT");

    private RuleProposer() {}

    /**
     * The rule.
     *
     * @param name the variable
     * @param type its type
     * @param isForced whether the comments say that it is required though no value is given
     */
    static Optional<Rule> rule(Name name, ProposedType type, boolean isForced) {
        Optional<Rule> rule = rule(name, type);
        return rule.or(() -> isForced
                ? Optional.of(Rule.of("required", "the application does not work without it"))
                : Optional.empty());
    }

    private static Optional<Rule> rule(Name name, ProposedType type) {
        return switch (type.scalar()) {
            case BOOLEAN ->
                isDebug(name)
                        ? Optional.of(new Rule(
                                Map.of("mustBe", "\"false\""),
                                "debug output shows visitors what only developers may see"))
                        : Optional.empty();
            case SECRET -> secret(name);
            case URI -> Optional.of(Rule.of("noLocalhost", "in production it runs on another machine"));
            case PATH ->
                name.has("DATA", "STORAGE", "UPLOAD", "UPLOADS", "MEDIA", "BACKUP", "BACKUPS")
                        ? Optional.of(Rule.of("persistentPath", "what is stored there must outlive a restart"))
                        : Optional.empty();
            case TEXT -> type.isEnum() ? Optional.empty() : text(name);
            default -> Optional.empty();
        };
    }

    private static Optional<Rule> secret(Name name) {
        if (name.words().stream().anyMatch(VENDORS::contains)) {
            return Optional.of(Rule.of("noTestKeys", "test keys do not reach real customers"));
        }
        return isOwnKey(name)
                ? Optional.of(Rule.of("strongSecret", "whoever guesses it can forge what it protects"))
                : Optional.empty();
    }

    /** Whether it is a key that the application makes up for itself, and not one that somebody gives it. */
    private static boolean isOwnKey(Name name) {
        String joined = String.join("_", name.words());
        return joined.matches(
                "SECRET_KEY|APP_SECRET|APP_KEY|SALT|PEPPER|(.*_)?SECRET_KEY_BASE|(.*_)?JWT_(.*_)?SECRET"
                        + "|(.*_)?(SESSION|COOKIE|AUTH|NEXTAUTH|OTP|CSRF)_SECRET|(.*_)?(ENCRYPTION|SIGNING|HMAC|MASTER)_KEY(_.*)?");
    }

    private static Optional<Rule> text(Name name) {
        if (isOrigins(name)) {
            return Optional.of(Rule.of("noWildcard", "a wildcard lets every site in"));
        }
        boolean isHost = name.endsIn("HOST", "HOSTNAME") && !isListening(name);
        return isHost
                ? Optional.of(Rule.of("noLocalhost", "in production it runs on another machine"))
                : Optional.empty();
    }

    /** Whether it lists the hosts or the origins that are let in. */
    static boolean isOrigins(Name name) {
        return name.endsIn("ORIGIN", "ORIGINS") || (name.has("ALLOWED", "TRUSTED") && name.endsIn("HOSTS", "DOMAINS"));
    }

    /** Whether it names where the application itself listens. */
    static boolean isListening(Name name) {
        return name.has("BIND", "LISTEN", "SERVER") || name.words().size() == 1;
    }

    /** Whether it shows what only developers may see. */
    static boolean isDebug(Name name) {
        return name.endsIn("DEBUG")
                || String.join("_", name.words()).matches("(.*_)?(DEV_MODE|DEBUG_MODE|ENABLE_DEBUG)");
    }
}
