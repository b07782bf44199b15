package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import java.util.List;

/** The judges of credentials whose text says whether they are a vendor's test keys or live ones. */
public final class Keys {
    /** Beginnings of test and sandbox credentials, each with the vendor and the page of its documentation. */
    private static final String[] TEST = {
        // Payment
        "sk_test_", // Stripe, docs.stripe.com/keys; Paystack, API authentication; Clerk, environment variables
        "pk_test_", // Stripe, Paystack and Clerk, the same pages: publishable keys
        "rk_test_", // Stripe, the same page: restricted keys
        "rzp_test_", // Razorpay, razorpay.com/docs: API keys
        "test_", // Mollie, Lob and Chargebee, API keys; Toss Payments, docs.tosspayments.com/guides/using-api
        "sandbox_", // GoCardless, access tokens; Braintree, tokenization keys
        "access_token$sandbox$", // Braintree, client library: access tokens name their environment
        "access-sandbox-", // Plaid, plaid.com/docs/api/tokens: access tokens
        "access-development-", // Plaid, access tokens of the older development environment
        "public-sandbox-", // Plaid, public tokens
        "processor-sandbox-", // Plaid, plaid.com/docs/api/processors: processor tokens
        "link-sandbox-", // Plaid, plaid.com/docs/api/link: link tokens
        "FLWSECK_TEST", // Flutterwave, API keys
        "FLWPUBK_TEST", // Flutterwave, API keys
        "sandbox-", // Square, sandbox credentials; iyzico, docs.iyzico.com: authentication
        "sk_sbox_", // Checkout.com, client library: keys of the sandbox
        "pk_sbox_", // Checkout.com, the same: public keys
        "skey_test_", // Omise, omise.co/api-authentication: secret keys
        "pkey_test_", // Omise, the same page: public keys
        "xnd_development_", // Xendit, xendit.github.io/apireference: authentication
        "xnd_public_development_", // Xendit, docs.xendit.co/api-integration/api-keys: public keys
        "SB-Mid-", // Midtrans, docs.midtrans.com/reference/authorization: server and client keys
        "pdl_sdbx_", // Paddle, developer.paddle.com/api-reference/about/api-keys
        "klarna_test_", // Klarna, docs.klarna.com/api/authentication
        "pub_test_", // Wompi, docs.wompi.co: environments and keys
        "prv_test_", // Wompi, the same page: private keys
        "CHASECK_TEST", // Chapa, developer.chapa.co: test mode
        "CHAPUBK_TEST", // Chapa, the same page: public keys
        "TEST-", // Mercado Pago, credentials: the test credentials of an application
        "TEST_", // Tremendous, developers.tremendous.com/docs/sandbox-environment
        // Shipping and travel
        "EZTK", // EasyPost, API keys: test keys begin with EZTK, production keys with EZAK
        "shippo_test_", // Shippo, authentication
        "sand_", // Easyship, developers.easyship.com/reference/authentication
        "duffel_test_", // Duffel, access tokens
        // Identity
        "api_sandbox", // Onfido, developers.onfido.com/guide/get-started-integrating; api_sandbox_us by region
        "sbx:", // Sumsub, app tokens
        "persona_sandbox_", // Persona, docs.withpersona.com/api-keys
        "secret-test-", // Stytch, API reference: secrets of the test environment
        "project-test-", // Stytch, the same page: project identifiers
        "public-token-test-", // Stytch, the same page: public tokens
        // Mail, maps, jobs
        "POSTMARK_API_TEST", // Postmark, postmarkapp.com/llms.txt: the token that sends nothing
        "prj_test_", // Radar, API keys: prj_test_sk_ and prj_test_pk_
        "signkey-test-", // Inngest, inngest.com/docs/platform/signing-keys
        "signkey-branch-", // Inngest, the same page: branch environments
        "tr_dev_", // Trigger.dev, trigger.dev/docs/management/authentication
    };

    /** Beginnings of live credentials of the same vendors, from the same pages. */
    private static final String[] LIVE = {
        "sk_live_", // Stripe, Paystack, Clerk
        "pk_live_", // Stripe, Paystack, Clerk
        "rk_live_", // Stripe
        "rzp_live_", // Razorpay
        "live_", // Mollie, Lob, Chargebee, Toss Payments, GoCardless
        "production_", // Braintree
        "access_token$production$", // Braintree
        "access-production-", // Plaid
        "processor-production-", // Plaid
        "FLWSECK-", // Flutterwave
        "FLWPUBK-", // Flutterwave
        "xnd_production_", // Xendit
        "xnd_public_production_", // Xendit
        "pdl_live_", // Paddle
        "klarna_live_", // Klarna
        "pub_prod_", // Wompi
        "prv_prod_", // Wompi
        "CHASECK-", // Chapa
        "CHAPUBK-", // Chapa
        "PROD_", // Tremendous
        "EZAK", // EasyPost
        "shippo_live_", // Shippo
        "prod_", // Easyship
        "duffel_live_", // Duffel
        "api_live", // Onfido
        "prd:", // Sumsub
        "persona_production_", // Persona
        "secret-live-", // Stytch
        "prj_live_", // Radar
        "signkey-prod-", // Inngest
        "tr_prod_", // Trigger.dev
    };

    private Keys() {}

    /**
     * What test and sandbox credentials begin with, for documents that name them.
     *
     * @return the beginnings
     */
    public static List<String> testBeginnings() {
        return List.of(TEST);
    }

    /**
     * Refuses a credential that says that it is a vendor's test or sandbox key, or that has a published example in it.
     *
     * @param text the credential
     * @return what must hold, or null when it holds
     */
    public static @Nullable Violation noTestKeys(String text) {
        String key = withoutQuotes(text.strip());
        return startsWithOneOf(key, TEST) || isTurnstileTest(key) || Published.isPublished(key)
                ? new Violation("must not be a test key", "take the live key from the vendor's console")
                : null;
    }

    /** What a tool quoted and another one kept is still the key. */
    private static String withoutQuotes(String text) {
        int end = text.length() - 1;
        boolean isQuoted = end > 0 && text.charAt(0) == text.charAt(end) && "\"'".indexOf(text.charAt(0)) >= 0;
        return isQuoted ? text.substring(1, end) : text;
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
        return key.startsWith("x00000000000000000000", 1) && key.charAt(0) >= '1' && key.charAt(0) <= '3';
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
