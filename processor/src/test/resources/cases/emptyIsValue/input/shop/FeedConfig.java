package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings that an empty value switches off. */
@EnvConfig
public interface FeedConfig {
    /** What stands at the foot of each page. */
    @EnvVar(value = "FOOTER", defaultValue = "Made by Shop", emptyIsValue = true)
    String footer();

    /** Hosts that are reached without the proxy. */
    @EnvVar(
            value = "NO_PROXY",
            aliases = "DIRECT_HOSTS",
            fallbacks = "no_proxy",
            developmentDefault = "localhost",
            defaultValue = "10.0.0.1,10.0.0.2",
            emptyIsValue = true)
    @ProductionRule(noLocalhost = true)
    List<String> direct();

    /** Which feeds are offered. */
    @EnvVar(value = "FEEDS", defaultValue = "atom,rss", emptyIsValue = true)
    @Size(max = 3)
    Set<Feed> feeds();

    /** Levels of loggers. */
    @EnvVar(value = "LEVELS", defaultValue = "shop=info", emptyIsValue = true)
    Map<String, String> levels();

    /** What a page is called; empty is a value that is refused. */
    @EnvVar(value = "TITLE", defaultValue = "Shop", emptyIsValue = true)
    @NotEmpty
    String title();

    /** What stands at the foot of each mail. */
    @EnvVar(value = "MAIL_FOOTER", defaultFrom = "FOOTER", emptyIsValue = true)
    String mailFooter();

    /** Mail. */
    @EnvGroup(prefix = "MAIL_")
    Optional<Mail> mail();

    /** How mail is written. */
    interface Mail {
        /** What each subject begins with. */
        @EnvVar(value = "SUBJECT_PREFIX", defaultValue = "[Shop] ", emptyIsValue = true)
        String subjectPrefix();
    }

    /** A kind of feed. */
    enum Feed {
        ATOM,
        RSS,
        JSON
    }
}
