package dev.seaworthy.preflight.adopt;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** Words of names of secrets that others give: of vendors, and of what an application has with another one. */
    private static final Set<String> GIVERS = Set.of(
            "ACCESS",
            "API",
            "APPLE",
            "AUTH0",
            "AWS",
            "AZURE",
            "B2",
            "CAPTCHA",
            "CLIENT",
            "CLOUDFLARE",
            "CLOUDINARY",
            "CONSUMER",
            "DISCORD",
            "DROPBOX",
            "FACEBOOK",
            "FB",
            "GITHUB",
            "GITLAB",
            "GOOGLE",
            "HCAPTCHA",
            "HUBSPOT",
            "INSTAGRAM",
            "KEYCLOAK",
            "LINE",
            "LINKEDIN",
            "MICROSOFT",
            "MINIO",
            "NOTION",
            "OAUTH",
            "OAUTH2",
            "OIDC",
            "OKTA",
            "PAYPAL",
            "PUSHER",
            "R2",
            "RECAPTCHA",
            "S3",
            "SALESFORCE",
            "SHOPIFY",
            "SLACK",
            "SPACES",
            "SPOTIFY",
            "STORAGE",
            "TURNSTILE",
            "TWILIO",
            "TWITCH",
            "TWITTER",
            "ZOOM");

    /** Names that leave no doubt, whatever words they have. */
    private static final Pattern OWN = Pattern.compile("APP_KEY|(.*_)?JWT_(.*_)?SECRET"
            + "|(.*_)?(SESSION|COOKIE|AUTH|NEXTAUTH|OTP|CSRF)_SECRET|(.*_)?(ENCRYPTION|SIGNING|HMAC|MASTER)_KEY(_.*)?");

    private static final Pattern ENDS_AS_OWN = Pattern.compile(
            "(.*_)?(SECRET|SECRET_KEY|SECRET_KEY_BASE|COOKIE_KEY|VAULT_KEY|ENCRYPTION_(.*_)?KEY|SALT|PEPPER)");

    private RuleProposer() {}

    /**
     * The rule.
     *
     * @param name the variable
     * @param type its type
     * @param values the values that were found
     * @param isForced whether the comments say that it is required though no value is given
     */
    static Optional<Rule> rule(Name name, ProposedType type, Set<String> values, boolean isForced) {
        Optional<Rule> rule = rule(name, type, values);
        return rule.or(() -> isForced
                ? Optional.of(Rule.of("required", "the application does not work without it"))
                : Optional.empty());
    }

    private static Optional<Rule> rule(Name name, ProposedType type, Set<String> values) {
        return switch (type.scalar()) {
            case BOOLEAN -> SafeSwitch.of(name).flatMap(each -> each.rule(values));
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

    /** Whether it is a secret that the application makes up for itself, and not one that somebody gives it. */
    private static boolean isOwnKey(Name name) {
        String joined = String.join("_", name.words());
        return OWN.matcher(joined).matches()
                || (ENDS_AS_OWN.matcher(joined).matches()
                        && name.words().stream().noneMatch(GIVERS::contains));
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
}
