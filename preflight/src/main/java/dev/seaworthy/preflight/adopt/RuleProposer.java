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

    /** Names of servers of a kind that seldom runs beside the application. */
    private static final Pattern SERVERS =
            Pattern.compile("(.*_)?(BROKERS?|BOOTSTRAP_SERVERS?|CONTACT_POINTS|ADDRESSES|(SMTP|MAIL)_(SERVER|ADDRESS))"
                    + "|.*_(SERVERS|NODES)");

    /** One host or several, each with a port or without. */
    private static final Pattern HOSTS = Pattern.compile("[A-Za-z0-9.-]+(:[0-9]+)?( ?, ?[A-Za-z0-9.-]+(:[0-9]+)?)*");

    /** Names of where visitors find the application itself. */
    private static final Pattern OWN_ADDRESS = Pattern.compile(
            "(.*_)?(APP|APPLICATION|SITE|BASE|PUBLIC|FRONTEND|WEB|WEBSITE|ROOT|EXTERNAL|CANONICAL|NEXTAUTH|AUTH|CALLBACK"
                    + "|REDIRECT|WEBHOOK|N8N|KC|VERCEL)_(URL|URI|HOST|HOSTNAME)");

    private static final Rule TEST_KEYS = Rule.of("noTestKeys", "test keys do not reach real customers");

    private static final String FORGED = "what it protects could be forged";

    private RuleProposer() {}

    /**
     * The rule.
     *
     * @param name the variable
     * @param type its type
     * @param values the values that were found
     * @param isForced whether the comments say that it is required though no value is given
     * @param isLeftEmpty whether a file has a place for a value, which everybody fills in
     */
    static Optional<Rule> rule(
            Name name, ProposedType type, Set<String> values, boolean isForced, boolean isLeftEmpty) {
        Optional<Rule> rule = rule(name, type, values);
        if ((isForced || isLeftEmpty) && rule.filter(Rule::isStrongSecret).isPresent()) {
            return rule.map(Rule::required);
        }
        return rule.or(() -> isForced
                ? Optional.of(Rule.of("required", "the application does not work without it"))
                : Optional.empty());
    }

    private static Optional<Rule> rule(Name name, ProposedType type, Set<String> values) {
        return switch (type.scalar()) {
            case BOOLEAN -> SafeSwitch.of(name).map(SafeSwitch::rule);
            case SECRET -> secret(name);
            case URI -> notLocal(name);
            case PATH ->
                name.has("DATA", "STORAGE", "UPLOAD", "UPLOADS", "MEDIA", "BACKUP", "BACKUPS")
                        ? Optional.of(Rule.of("persistentPath", "what is stored there must outlive a restart"))
                        : Optional.empty();
            case TEXT -> type.isEnum() ? Optional.empty() : text(name, values);
            default -> Optional.empty();
        };
    }

    private static Optional<Rule> secret(Name name) {
        if (name.words().stream().anyMatch(VENDORS::contains)) {
            return Optional.of(TEST_KEYS);
        }
        return isOwnKey(name) ? Optional.of(Rule.of("strongSecret", FORGED)) : Optional.empty();
    }

    /** Whether it is a secret that the application makes up for itself, and not one that somebody gives it. */
    private static boolean isOwnKey(Name name) {
        String joined = name.joined();
        return OWN.matcher(joined).matches()
                || (ENDS_AS_OWN.matcher(joined).matches()
                        && name.words().stream().noneMatch(GIVERS::contains));
    }

    private static Optional<Rule> text(Name name, Set<String> values) {
        if (isOrigins(name)) {
            return Optional.of(Rule.of("noWildcard", "a wildcard lets every site in"));
        }
        if (name.has("KEY") && name.words().stream().anyMatch(VENDORS::contains)) {
            return Optional.of(TEST_KEYS);
        }
        boolean isHost = name.endsIn("HOST", "HOSTNAME") && !isListening(name);
        boolean areHosts = SERVERS.matcher(name.joined()).matches()
                && !name.has("BIND", "LISTEN")
                && values.stream().allMatch(value -> HOSTS.matcher(value).matches());
        boolean isUrl = name.isUrl() && values.stream().anyMatch(value -> value.contains("://"));
        return isHost || areHosts || isUrl ? notLocal(name) : Optional.empty();
    }

    /** That it is elsewhere, unless it is what runs beside each process. */
    private static Optional<Rule> notLocal(Name name) {
        if (name.has("AGENT", "STATSD", "OTEL", "OTLP", "SIDECAR")) {
            return Optional.empty();
        }
        boolean isOwn = OWN_ADDRESS.matcher(name.joined()).matches();
        return Optional.of(Rule.of(
                "noLocalhost",
                isOwn ? "others cannot reach the local machine" : "in production it runs on another machine"));
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
