package shop;

import dev.seaworthy.EnvVar;

/** What every service listens on. */
public interface HttpConfig {
    /** Port to listen on. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();
}
