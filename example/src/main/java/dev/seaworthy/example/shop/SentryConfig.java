package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.net.URI;
import java.util.Optional;

/** Where errors are reported. */
public interface SentryConfig {

    /** Address of the project that errors are sent to. */
    @EnvVar(value = "DSN", sensitive = true, example = "https://replace-with-key@errors.example.com/1")
    @ProductionRule(required = true, because = "errors that nobody sees are not fixed")
    @ProductionRule(schemes = "https", noLocalhost = true, because = "reports carry what visitors sent")
    Optional<URI> dsn();

    /** Share of the requests that are traced, from 0 to 1. */
    @EnvVar(value = "TRACES_SAMPLE_RATE", defaultValue = "0.1", developmentDefault = "1")
    double tracesSampleRate();

    /** A share is a share. */
    @ProductionRule(because = "SENTRY_TRACES_SAMPLE_RATE must be from 0 to 1")
    default boolean sampleRateIsAShare() {
        return tracesSampleRate() >= 0 && tracesSampleRate() <= 1;
    }
}
