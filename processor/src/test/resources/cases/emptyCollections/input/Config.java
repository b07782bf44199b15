import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists that may be left empty. */
@EnvConfig
public interface Config {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Who may look at the metrics. */
    @EnvVar(value = "METRICS_FROM", defaultValue = "", example = "10.0.0.1")
    @ProductionRule(noLocalhost = true)
    List<String> metricsFrom();

    /** Ports that are closed. */
    @EnvVar(value = "CLOSED_PORTS", defaultValue = "25", developmentDefault = "")
    Set<Integer> closedPorts();

    /** Weights by name. */
    @EnvVar(value = "WEIGHTS", defaultValue = "")
    Map<String, Integer> weights();
}
