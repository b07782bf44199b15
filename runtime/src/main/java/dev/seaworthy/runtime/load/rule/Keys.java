package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;

/** The judges of credentials whose text says whether they are a vendor's test keys or live ones. */
public final class Keys {
    /** Beginnings of test and sandbox credentials, each with the vendor and the page of its documentation. */
    private static final String[] TEST = {
        "sk_test_", // Stripe, API keys; Paystack, API authentication; Clerk, environment variables
        "pk_test_", // Stripe, Paystack and Clerk, the same pages: publishable keys
        "rk_test_", // Stripe, restricted API keys
        "rzp_test_", // Razorpay, API keys
        "test_", // Mollie, API keys; Lob, API keys
        "sandbox_", // GoCardless, access tokens; Braintree, tokenization keys
        "access-sandbox-", // Plaid, access tokens
        "access-development-", // Plaid, access tokens of the older development environment
        "public-sandbox-", // Plaid, public tokens
        "EZTK", // EasyPost, API keys: test keys begin with EZTK, production keys with EZAK
        "shippo_test_", // Shippo, authentication
        "duffel_test_", // Duffel, access tokens
        "FLWSECK_TEST", // Flutterwave, API keys
        "FLWPUBK_TEST", // Flutterwave, API keys
        "sandbox-sq0", // Square, sandbox application credentials
    };

    /** Beginnings of live credentials of the same vendors, from the same pages. */
    private static final String[] LIVE = {
        "sk_live_", // Stripe, Paystack, Clerk
        "pk_live_", // Stripe, Paystack, Clerk
        "rk_live_", // Stripe
        "rzp_live_", // Razorpay
        "live_", // Mollie, Lob, GoCardless
        "production_", // Braintree
        "access-production-", // Plaid
        "EZAK", // EasyPost
        "shippo_live_", // Shippo
        "duffel_live_", // Duffel
        "FLWSECK-", // Flutterwave
        "FLWPUBK-", // Flutterwave
    };

    /** Keys that documentation prints for everyone. */
    private static final String[] PRINTED = {
        "AKIAIOSFODNN7EXAMPLE", // AWS, IAM user guide: access key
        "AKIAI44QH8DHBEXAMPLE", // AWS, CLI user guide: access key of a second profile
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", // AWS, IAM user guide: secret key
        "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY", // AWS, CLI user guide: secret key of a second profile
        "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI", // reCAPTCHA, frequently asked questions: site key for tests
        "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe", // reCAPTCHA, the same page: secret key for tests
    };

    private Keys() {}

    /**
     * Refuses a credential that says that it is a vendor's test or sandbox key, or that documentation prints.
     *
     * @param text the credential
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation noTestKeys(String text) {
        String key = text.strip();
        boolean refused = startsWithOneOf(key, TEST) || isTurnstileTest(key) || Published.isPublished(key);
        for (int i = 0; i < PRINTED.length && !refused; i++) {
            refused = key.equals(PRINTED[i]);
        }
        return refused ? new Violation("must not be a test key", "take the live key from the vendor's console") : null;
    }

    /**
     * Says of a credential that it is live, so that development does not charge cards.
     *
     * @param text the credential
     * @return what should hold outside production, or null when the text does not say that it is live
     */
    public static @Nullable Violation live(String text) {
        return startsWithOneOf(text.strip(), LIVE)
                ? new Violation("is a live key, outside production", "take the test key from the vendor's console")
                : null;
    }

    /** Cloudflare Turnstile, testing: its dummy keys begin with 1x, 2x or 3x and twenty zeros. */
    private static boolean isTurnstileTest(String key) {
        return key.length() > 20
                && key.charAt(0) >= '1'
                && key.charAt(0) <= '3'
                && key.startsWith("x00000000000000000000", 1);
    }

    private static boolean startsWithOneOf(String key, String[] beginnings) {
        for (String beginning : beginnings) {
            if (key.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
