package shop;

import dev.seaworthy.Encoding;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Converter;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A shop with as many values as its environment names. */
@EnvConfig
public interface ShopConfig {
    /** How much every other part of the shop writes to its log. */
    @EnvVar(value = "LOG_LEVEL", defaultValue = "info")
    Level level();

    /** How much a part of the shop writes to its log. */
    @EnvVar(value = "LOG_LEVEL_{name}", example = "info")
    Map<String, Level> levels();

    /** How many may wait. */
    @EnvVar("QUEUE_{name}_SIZE")
    @Size(max = 3)
    Map<String, @Max(1000) Integer> sizes();

    /** How long they wait. */
    @EnvVar(value = "QUEUE_{name}_PATIENCE", unit = "s")
    Map<String, Duration> patience();

    /** The keys with which tokens are signed, the newest first. */
    @EnvVar("SIGNING_KEY_{index}")
    @NotEmpty
    @ProductionRule(strongSecret = true)
    List<Secret> keys();

    /** Salts of older releases. */
    @EnvVar(value = "SALT_{index}", encoding = Encoding.HEX, sensitive = true)
    List<byte[]> salts();

    /** Where other shops are. */
    @EnvVar(value = "SHOP_{name}_URL", example = "https://shop.example.com")
    @ProductionRule(noLocalhost = true, because = "a shop is elsewhere")
    @Size(min = 2, message = "must be two shops at least")
    Map<String, URI> shops();

    /** Who may order in a country. */
    @EnvVar(value = "BUYERS_{name}", separator = ";")
    Map<String, List<String>> buyers();

    /** What a currency is called. */
    @EnvVar(value = "CURRENCY_{name}", converter = Lower.class)
    Map<String, String> currencies();

    /** What hosts are called. */
    @EnvVar("HOST_{name}")
    Map<String, @NotBlank String> hosts();

    /** Partners. */
    @EnvGroup(prefix = "PARTNER_")
    Optional<Partners> partners();

    /** Couriers. */
    @EnvGroup(prefix = "COURIER_", presentWhen = "URL")
    Optional<Couriers> couriers();

    /** Every queue with a size has a patience. */
    @ProductionRule(because = "nobody waits for ever")
    default boolean queuesArePatient() {
        return patience().keySet().containsAll(sizes().keySet());
    }

    /** What a part of the shop writes. */
    enum Level {
        /** All. */
        DEBUG,
        /** What matters. */
        INFO
    }

    /** Partners of the shop. */
    interface Partners {
        /** Their shares. */
        @EnvVar("SHARE_{name}")
        Map<String, Integer> shares();

        /** How many there may be. */
        @EnvVar(value = "LIMIT", defaultValue = "5")
        int limit();
    }

    /** Couriers of the shop. */
    interface Couriers {
        /** Where they are. */
        @EnvVar("URL")
        URI url();

        /** What they charge for a zone. */
        @EnvVar("PRICE_{index}")
        List<Integer> prices();

        /** Their keys. */
        @EnvVar("KEY_{name}")
        Map<String, Secret> keys();
    }

    /** Makes lower case of a text. */
    final class Lower implements Converter<String> {
        @Override
        public String convert(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
