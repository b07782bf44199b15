package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a class file does not keep: this, and all that is written below. */
@EnvConfig
public interface ShopConfig {
    /**
     * Host names, {@code a < b}, on a line that is longer than what the writer of Java source puts on one line of its own.
     *
     * <p>A second paragraph: größe, "quotes" and a \ backslash.
     *
     * @deprecated Use the proxy.
     */
    @Deprecated
    @EnvVar("HOSTS")
    List<@NotBlank @Size(min = 3, max = 60, message = "has no use for \"it\"") String> hosts();

    /** A name. */
    @EnvVar("NAME")
    Optional<
                    @Pattern(
                            regexp = "[a-z]\\d*",
                            flags = {Pattern.Flag.DOTALL, Pattern.Flag.CASE_INSENSITIVE})
                    String>
            name();

    /** Several of one constraint. */
    @EnvVar("LABELS")
    Optional<Map<String, @Size(min = 1) @Size(max = 9) String>> labels();

    /** A dollar in a name. */
    @EnvVar("PRICE")
    Optional<@Max(9) Integer> price$high();

    @SuppressWarnings("seaworthy:SW011")
    @EnvVar("PORT")
    int port();

    /** A group. */
    @EnvGroup
    Outer.Pool pool();

    /** A rule. */
    @ProductionRule
    default boolean isSafe() {
        return port() > 0;
    }

    /** Nothing here belongs to a configuration. */
    default int half() {
        return port() / 2;
    }

    /** It is around a group. */
    @SuppressWarnings("seaworthy")
    interface Outer {
        /** Connections. */
        interface Pool {
            @EnvVar(value = "MAX", description = "The most connections.")
            int max();
        }
    }
}
