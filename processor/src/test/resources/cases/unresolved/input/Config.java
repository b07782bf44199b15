import dev.seaworthy.*;
import java.util.*;

/** Configurations. */
class Config {
    /** What no import names is the compiler's own error; it stands alone. */
    @EnvConfig
    interface TypeConfig {
        /** A type. */
        @EnvVar("TOKEN")
        Secret token();

        /** What an optional holds. */
        @EnvVar("LIMIT")
        Optional<DataSize> limit();

        /** What a map's list holds. */
        @EnvVar("SIZES")
        Map<String, List<? extends DataSize>> sizes();

        /** What an array holds. */
        @EnvVar("SALTS")
        DataSize[] salts();
    }

    /** A parent that is not there. */
    @EnvConfig
    interface ParentConfig extends Base {
        /** A port. */
        @EnvVar(value = "PORT", defaultValue = "none")
        int port();
    }

    /** Groups, and what they mention. */
    @EnvConfig
    interface GroupConfig {
        /** A group that is not there. */
        @EnvGroup
        Pool pool();

        /** A group whose setting is not there. */
        @EnvGroup(prefix = "A_")
        Optional<Inner> inner();
    }

    /** A group. */
    interface Inner {
        /** A type. */
        @EnvVar("TOKEN")
        Secret token();
    }

    /** Converters. */
    @EnvConfig
    interface ConverterConfig {
        /** A converter that is not there. */
        @EnvVar(value = "RATE", converter = RateConverter.class)
        double rate();

        /** A converter whose parent is not there. */
        @EnvVar(value = "TAX", converter = TaxConverter.class)
        double tax();
    }

    /** A converter. */
    static class TaxConverter extends NumberConverter {}

    /** Uses the loaders, which are there. */
    Object[] all = {
        ConfigTypeConfigLoader.load(),
        ConfigParentConfigLoader.load(),
        ConfigGroupConfigLoader.load(),
        ConfigConverterConfigLoader.load()
    };
}
