package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** What browsers are allowed to do. */
public interface BrowserConfig {

    /** Origins whose pages may call this service and read its answers. */
    @EnvVar(value = "CORS_ORIGINS", example = "https://app.example.com", developmentDefault = "http://localhost:5173")
    @ProductionRule(
            schemes = "https",
            noLocalhost = true,
            noWildcard = true,
            because = "a page of any of them reads what the visitor can read")
    Set<URI> corsOrigins();

    /** Origins whose pages may change something here. */
    @EnvVar(
            value = "CSRF_TRUSTED_ORIGINS",
            example = "https://app.example.com",
            developmentDefault = "http://localhost:5173,http://localhost:8080")
    @ProductionRule(
            schemes = "https",
            noLocalhost = true,
            noWildcard = true,
            because = "a page of any of them acts in the visitor's name")
    Set<URI> csrfTrustedOrigins();

    /** Whether cookies travel over HTTPS only. */
    @EnvVar(value = "SECURE_COOKIES", defaultValue = "true", developmentDefault = "false")
    @ProductionRule(mustBe = "true", because = "the session would be sent unencrypted")
    boolean secureCookies();

    /** Whether a request that a proxy received over HTTP is sent to HTTPS. */
    @EnvVar(value = "HTTPS_REDIRECT", defaultValue = "true", developmentDefault = "false")
    @ProductionRule(mustBe = "true", because = "visitors who type the bare name would stay on HTTP")
    boolean httpsRedirect();

    /** How long a session lasts. */
    @EnvVar(value = "SESSION_LIFETIME", defaultValue = "12h")
    Duration sessionLifetime();
}
