package shop;

import dev.seaworthy.EnvVar;

/** What each service needs; two interfaces bring it, and its settings are there once. */
public interface ServiceConfig {
    /** The name in logs. */
    @EnvVar(value = "SERVICE_NAME", example = "shop")
    String serviceName();
}
