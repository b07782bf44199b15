package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.Max;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Maps whose entries are written otherwise. */
@EnvConfig
public interface ShopConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Partitions of topics. */
    @EnvVar(value = "TOPICS", keySeparator = ":", example = "orders:12,mails:3", developmentDefault = "orders:1")
    Map<String, @Max(64) Integer> topics();

    /** Headers of mails; a value may have colons. */
    @EnvVar(value = "HEADERS", separator = ";", keySeparator = ":", aliases = "MAIL_HEADERS", defaultValue = "")
    Map<String, String> headers();

    /** Addresses of partners. */
    @EnvVar(value = "PARTNERS", keySeparator = "@")
    @ProductionRule(noLocalhost = true, distinct = true)
    Optional<Map<String, URI>> partners();

    /** What partners are called. */
    @EnvVar(value = "NAMES", separator = "|", keySeparator = ">", aliases = "TITLES")
    Optional<Map<String, Name>> names();

    /** A name, without equals. */
    final class Name {
        private final String text;

        /** Makes a name. */
        public Name(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
