package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;

/** Types inside the interface hide those of the same name that its loader would import. */
@EnvConfig
public interface Odd extends Inherited {
    /** A path. */
    @EnvVar("FILES")
    java.nio.file.Path path();

    /** A list. */
    @EnvVar("NAMES")
    java.util.List<java.lang.String> names();

    /** A way. */
    @EnvVar("WAY")
    @ProductionRule(mustNotBe = "b")
    Path way();

    /** One of the interface's own lists. */
    @EnvVar("LIST")
    List list();

    /** A value. */
    @EnvVar("VALUE")
    Values value();

    /** A text. */
    @EnvVar("TEXT")
    String text();

    /** A wait. */
    @EnvVar("WAIT")
    java.util.Optional<java.time.Duration> pause();

    /** Mail. */
    @EnvGroup(prefix = "MAIL_")
    java.util.Optional<Mail> mail();

    /** It holds. */
    @ProductionRule(because = "it must")
    default boolean holds() {
        return true;
    }

    /** Ways. */
    enum Path {
        A,
        B
    }

    /** Lists. */
    enum List {
        A,
        B
    }

    /** Values. */
    enum Values {
        A,
        B
    }

    /** Texts. */
    enum String {
        A,
        B
    }

    /** Loads. */
    interface Loading {}

    /** Records. */
    interface Recorder {}
}
