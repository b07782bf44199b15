package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import java.math.BigDecimal;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Settings with older names, of types whose values have several spellings. */
@EnvConfig
public interface ShopConfig {
    /** Verbose errors. */
    @EnvVar(value = "DEBUG", aliases = "VERBOSE", defaultValue = "false")
    boolean debug();

    /** Threads that answer. */
    @EnvVar(value = "THREADS", aliases = "WORKERS")
    OptionalInt threads();

    /** How long a request may take. */
    @EnvVar(
            value = "TIMEOUT",
            aliases = {"HTTP_TIMEOUT", "LISTEN_TIMEOUT"})
    Optional<Duration> timeout();

    /** The price of one. */
    @EnvVar(value = "PRICE", aliases = "COST")
    Optional<BigDecimal> price();

    /** Where orders are kept. */
    @EnvVar(value = "STORE", aliases = "STORAGE", example = "local-disk")
    Store store();

    /** The shop's hosts. */
    @EnvVar(value = "HOSTS", aliases = "HOST", example = "shop.example.com")
    List<String> hosts();

    /** Pages that may embed the shop. */
    @EnvVar(value = "ORIGINS", aliases = "CORS")
    Optional<Set<URL>> origins();

    /** The most that a customer may upload. */
    @EnvVar(value = "LIMITS", aliases = "QUOTAS")
    Optional<Map<String, DataSize>> limits();

    /** Signs cookies. */
    @EnvVar(value = "SIGNING_KEYS", aliases = "KEYS")
    Optional<List<Secret>> signingKeys();

    /** Encrypts baskets. */
    @EnvVar(value = "BASKET_KEY", aliases = "CART_KEY", sensitive = true)
    Optional<byte[]> basketKey();

    /** The oldest client that is answered. */
    @EnvVar(value = "CLIENT", aliases = "MIN_CLIENT")
    Optional<Version> client();

    /** The shop's colour, of a type that cannot say whether two are the same. */
    @EnvVar(value = "COLOUR", aliases = "COLOR")
    Optional<Colour> colour();

    /** More colours. */
    @EnvVar(value = "PALETTE", aliases = "COLORS")
    Optional<Set<Colour>> palette();

    /** A place to keep orders. */
    enum Store {
        LOCAL_DISK,
        REMOTE
    }

    /** A version, for which 1 is 1.0. */
    record Version(int major, int minor) {
        /** The version of a text. */
        public static Version parse(String text) {
            int dot = text.indexOf('.');
            return dot < 0
                    ? new Version(Integer.parseInt(text), 0)
                    : new Version(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
        }
    }

    /** A colour. */
    final class Colour {
        private final String name;

        /** A colour by its name. */
        public Colour(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
