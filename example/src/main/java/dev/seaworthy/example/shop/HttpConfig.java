package dev.seaworthy.example.shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.DataSize;
import java.time.Duration;
import java.util.Optional;

/** The HTTP server's limits. */
public interface HttpConfig {

    /** Address to listen on: of one network interface, or of all. */
    @EnvVar(value = "BIND_ADDRESS", defaultValue = "0.0.0.0", developmentDefault = "127.0.0.1")
    @ProductionRule(
            mustNotBe = {"localhost", "127.0.0.1", "::1"},
            because = "the load balancer connects from another machine")
    String bindAddress();

    /** Requests that are answered at the same time. */
    @EnvVar(value = "THREADS", defaultValue = "16")
    int threads();

    /** How long a client may take to send its request, body included; rounded up to whole seconds. */
    @EnvVar(value = "REQUEST_TIMEOUT", defaultValue = "30s")
    Duration requestTimeout();

    /** How long a connection is kept open between two requests; rounded up to whole seconds. */
    @EnvVar(value = "IDLE_TIMEOUT", defaultValue = "1m")
    Duration idleTimeout();

    /** The largest request body; a larger one is refused with 413. */
    @EnvVar(value = "MAX_BODY", defaultValue = "64KiB")
    DataSize maxBody();

    /** How long requests that are being answered may go on after the process was asked to stop. */
    @EnvVar(value = "SHUTDOWN_GRACE", defaultValue = "10s", developmentDefault = "1s")
    Duration shutdownGrace();

    /** Whether a proxy stands in front, so that the client's address is the last one in X-Forwarded-For. */
    @EnvVar(value = "BEHIND_PROXY", defaultValue = "false")
    boolean behindProxy();

    /** How long every answer is held back, to see how a slow service feels. */
    @EnvVar(value = "DELAY", example = "300ms")
    @ProductionRule(forbidden = true, because = "visitors would wait for nothing")
    Optional<Duration> delay();

    /** Somebody answers. */
    @ProductionRule(
            in = {Environment.DEVELOPMENT, Environment.STAGING, Environment.PRODUCTION},
            because = "a server without threads answers nobody")
    default boolean somebodyAnswers() {
        return threads() >= 1;
    }
}
