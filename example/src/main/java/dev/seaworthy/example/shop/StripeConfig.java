package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;

/** Payments. */
public interface StripeConfig {

    /** Takes payments: a secret key, or a restricted one. */
    @EnvVar(value = "SECRET_KEY", developmentDefault = "sk_test_dev-only")
    @ProductionRule(
            startsWith = {"sk_live_", "rk_live_"},
            because = "with a test key every payment succeeds and no money arrives")
    Secret secretKey();

    /** Names the account to browsers. */
    @EnvVar(
            value = "PUBLISHABLE_KEY",
            example = "pk_live_replace-with-your-key",
            developmentDefault = "pk_test_dev-only")
    @ProductionRule(startsWith = "pk_live_", because = "the checkout page and the server must use one mode")
    @ProductionRule(distinct = true)
    String publishableKey();

    /** Proves that a webhook comes from Stripe. */
    @EnvVar(value = "WEBHOOK_SECRET", developmentDefault = "whsec_dev-only")
    @ProductionRule(
            startsWith = "whsec_",
            minLength = 32,
            because = "without it anybody can report a payment that never happened")
    Secret webhookSecret();
}
