package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.util.List;
import java.util.Set;

/** Settings that hold several values, and rules that judge each of them. */
@EnvConfig
public interface ShopConfig {
    /** Ports to listen on. */
    @EnvVar(value = "PORTS", defaultValue = "8080")
    @ProductionRule(min = "1024", max = "65535", because = "the container is not root")
    List<Integer> ports();

    /** Minutes after which a delivery is tried again. */
    @EnvVar(value = "RETRIES", defaultValue = "5,1,15")
    Set<Integer> retries();

    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", example = "app.example.com", developmentDefault = "localhost,127.0.0.1")
    @ProductionRule(noLocalhost = true, noWildcard = true)
    List<String> allowedHosts();
}
