package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.time.Duration;

/**
 * What every service listens on.
 */
@kotlin.Metadata(mv = {2, 3, 0}, k = 1, xi = 48, d1 = {"\u0000\u000e\n\u0002\u0018\u0002\n\u0002\u0010\u0000\n\u0000\n\u0002\u0010\b\bf\u0018\u00002\u00020\u0001J\b\u0010\u0002\u001a\u00020\u0003H\'\u00c0\u0006\u0003"}, d2 = {"Lshop/HttpConfig;", "", "port", ""})
public abstract interface HttpConfig {
    
    /**
     * Port to listen on.
     */
    @dev.seaworthy.EnvVar(value = "PORT", defaultValue = "8080")
    public abstract int port();
}