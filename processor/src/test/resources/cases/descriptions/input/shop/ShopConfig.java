package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything the shop of St. Vincent reads, e.g. The names of its wards. It has a Map<String, Long> of <b>them</b>. */
@EnvConfig
public interface ShopConfig {
    /**
     * Uses {@code
     * @Foo bar
     * } in a {@code {template}}. Then:
     *
     * <pre>
     * @EnvVar("CODE") int code();
     * </pre>
     *
     * @return the names
     */
    @EnvVar(value = "WARDS", example = "north,south")
    @Size(max = 20)
    List<@Size(min = 3, max = 11) String> wards();

    /** A digest in hexadecimal */
    @EnvVar("DIGEST")
    Optional<@Size(min = 64, max = 64) String> digest();

    /** One sign. */
    @EnvVar(value = "SIGN", defaultValue = "+")
    @Size(max = 1)
    String sign();

    /**
     * How far ahead to plan.
     *
     * @deprecated use {@code HORIZON}, which
     *     has a unit
     */
    @Deprecated
    @EnvVar(value = "DAYS", defaultValue = "30")
    int days();

    /** What doors open when. */
    @EnvVar("HOURS")
    @Size(min = 2)
    Map<String, Hours> hours();

    /** Signs links. */
    @EnvVar(value = "LINK_KEY", developmentDefault = "dev-only-link-key")
    @ProductionRule(strongSecret = true)
    Secret linkKey();

    /** Signs what other shops are told. */
    @EnvVar(value = "WEBHOOK_KEY", developmentDefault = "dev-only-webhook-key")
    @ProductionRule(strongSecret = true, severity = Severity.WARN)
    Secret webhookKey();

    /** A time of day. */
    record Hours(String text) {}
}
