package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.Set;

/** The identity provider that visitors sign in with. */
public interface OAuthConfig {

    /** The provider's address. */
    @EnvVar(value = "ISSUER", example = "https://id.example.com", developmentDefault = "http://localhost:9000")
    @ProductionRule(schemes = "https", noLocalhost = true, because = "whoever answers in its place signs in as anybody")
    URI issuer();

    /** What this service is called there. */
    @EnvVar(value = "CLIENT_ID", example = "shop", developmentDefault = "shop-dev")
    @ProductionRule(mustNotBe = "shop-dev", because = "the development client sends visitors back to localhost")
    String clientId();

    /** Proves to the provider that it is this service. */
    @EnvVar(value = "CLIENT_SECRET", developmentDefault = "dev-only-oauth-secret")
    @ProductionRule(minLength = 16, because = "providers issue long ones; a short one is a placeholder")
    Secret clientSecret();

    /** What visitors are asked to share. */
    @EnvVar(value = "SCOPES", defaultValue = "openid,email,profile")
    Set<String> scopes();
}
