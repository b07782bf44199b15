package dev.seaworthy.runtime.rule;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.text.Nullable;

/** The judges of credentials whose text says whether they are a vendor's test keys or live ones. */
public final class Keys {
    /**
     * Beginnings of test and sandbox credentials, from the vendors' documentation: Stripe and Paystack and Clerk
     * ({@code sk_test_}, {@code pk_test_}, {@code rk_test_}, and the signing secret of Stripe's command line has no mark of
     * its own), Razorpay, Mollie and Lob ({@code test_}), GoCardless ({@code sandbox_}, which is Braintree's tokenization
     * key too), Plaid, EasyPost ({@code EZTK}), Shippo, Duffel, Flutterwave, Square's older sandbox, PayPal has none.
     */
    private static final String[] TEST = {
        "sk_test_",
        "rk_test_",
        "pk_test_",
        "rzp_test_",
        "test_",
        "sandbox_",
        "access-sandbox-",
        "public-sandbox-",
        "access-development-",
        "EZTK",
        "shippo_test_",
        "duffel_test_",
        "FLWSECK_TEST-",
        "FLWPUBK_TEST-",
        "FLWSECK_TEST",
        "sandbox-sq0",
        "sq0csb-sandbox",
        "TEST-",
        "test-sk_",
        "whsec_test_",
        "sb_test_"
    };

    /** Beginnings of live credentials of the same vendors. */
    private static final String[] LIVE = {
        "sk_live_",
        "rk_live_",
        "pk_live_",
        "rzp_live_",
        "live_",
        "access-production-",
        "EZAK",
        "shippo_live_",
        "duffel_live_",
        "FLWSECK-",
        "FLWPUBK-",
        "production_"
    };

    /**
     * Keys that documentation prints for everyone: AWS's, Cloudflare Turnstile's for testing (site keys begin with 1x, 2x
     * and 3x and twenty zeros), and reCAPTCHA's that always pass.
     */
    private static final String[] PRINTED = {
        "AKIAIOSFODNN7EXAMPLE",
        "AKIAI44QH8DHBEXAMPLE",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY",
        "6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI",
        "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe"
    };

    private Keys() {}

    /**
     * Refuses a credential that says that it is a vendor's test or sandbox key, or that documentation prints.
     *
     * @param text the credential
     * @return what must hold, or null when it holds
     */
    public static @Nullable Fault noTestKeys(String text) {
        String key = text.strip();
        boolean refused = startsWithOneOf(key, TEST) || isTurnstileTest(key);
        for (int i = 0; i < PRINTED.length && !refused; i++) {
            refused = key.equals(PRINTED[i]);
        }
        return refused ? new Fault("must not be a test key", "take the live key from the vendor's console") : null;
    }

    /**
     * Says of a credential that it is live, so that development does not charge cards.
     *
     * @param text the credential
     * @return what should hold outside production, or null when the text does not say that it is live
     */
    public static @Nullable Fault live(String text) {
        return startsWithOneOf(text.strip(), LIVE)
                ? new Fault("is a live key, outside production", "take the test key from the vendor's console")
                : null;
    }

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
