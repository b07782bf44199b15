package shop;

import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** What each web server needs. */
public interface WebConfig extends ServiceConfig {
    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** The port is open to users without privileges. */
    @ProductionRule(because = "the container is not root")
    default boolean portIsOpen() {
        return port() >= 1024;
    }
}
