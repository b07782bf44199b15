package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Optional;

/** A shop whose parts have variables of more than one name, one letter apart. */
@EnvConfig
public interface ShopConfig {
    /** Mail, when something of it is set. */
    @EnvGroup(prefix = "MAIL_")
    Optional<Mail> mail();

    /** Searching, when it is switched on. */
    @EnvGroup(prefix = "SEARCH_", presentWhen = "ENABLED", is = "true")
    Optional<Search> search();

    /** What sends mail. */
    interface Mail {
        /** The server. */
        @EnvVar(value = "HOST_NAME", fallbacks = "MAIL_HOSTNAME")
        String hostName();
    }

    /** What searches. */
    interface Search {
        /** Whether to search. */
        @EnvVar(value = "ENABLED", defaultValue = "false")
        boolean enabled();

        /** The index. */
        @EnvVar(value = "INDEX", aliases = "INDEXS", fallbacks = "SEARCHINDEX")
        String index();
    }
}
