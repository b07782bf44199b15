package dev.seaworthy.testing;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Map;
import java.util.Optional;

/** Settings that have other names, too. */
@EnvConfig
interface ProxyConfig {
    /** Where requests go through. */
    @EnvVar(
            value = "PROXY",
            aliases = "GATEWAY",
            fallbacks = {"https_proxy", "all_proxy"},
            defaultValue = "none")
    String proxy();

    /** Outgoing mail. */
    @EnvGroup(prefix = "SMTP_")
    Optional<Smtp> smtp();

    /** Tenants. */
    @EnvGroup(prefix = "TENANT_{name}_")
    Map<String, Tenant> tenants();

    /** A mail server. */
    interface Smtp {
        /** Its name. */
        @EnvVar(value = "HOST", aliases = "SERVER", fallbacks = "MAILHOST")
        String host();
    }

    /** A tenant. */
    interface Tenant {
        /** Its name. */
        @EnvVar(value = "TITLE", aliases = "LABEL")
        String title();
    }
}
