package shop;

import dev.seaworthy.AllOrNone;
import dev.seaworthy.AtLeastOne;
import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import java.util.Optional;

/** Relations of the same settings. */
@EnvConfig
public interface ShopConfig {
    /** The same settings, once more. */
    @EnvGroup(prefix = "AGAIN_")
    Again again();

    /** Settings of which none can be set. */
    @EnvGroup(prefix = "NEVER_")
    Never never();

    /** What a stricter relation says already. */
    @EnvGroup(prefix = "STRICT_")
    Strict strict();

    /** What goes well together. */
    @EnvGroup(prefix = "WELL_")
    Well well();

    /** The other way round. */
    @EnvGroup(prefix = "ROUND_")
    Round round();

    /** What one that comes later says already. */
    @EnvGroup(prefix = "LATER_")
    Later later();

    /** With a name that nothing has. */
    @EnvGroup(prefix = "UNKNOWN_")
    Unknown unknown();

    /** Letters. */
    interface Letters {
        /** The first. */
        @EnvVar("A")
        Optional<String> a();

        /** The second. */
        @EnvVar("B")
        Optional<String> b();

        /** The third. */
        @EnvVar("C")
        Optional<String> c();
    }

    /** The same settings, once more. */
    @AtMostOne({"A", "B"})
    @AtMostOne({"B", "A"})
    interface Again extends Letters {}

    /** Settings of which none can be set. */
    @AtMostOne({"A", "B"})
    @AllOrNone({"C", "B", "A"})
    interface Never extends Letters {}

    /** What a stricter relation says already. */
    @ExactlyOne({"A", "B"})
    @AtLeastOne({"A", "B", "C"})
    @AllOrNone({"B", "C"})
    interface Strict extends Letters {}

    /** The other way round. */
    @AllOrNone({"A", "B"})
    @ExactlyOne({"B", "C"})
    @AtMostOne({"C", "B", "A"})
    interface Round extends Letters {}

    /** What one that comes later says already. */
    @AtLeastOne({"A", "B", "C"})
    @ExactlyOne({"A", "B"})
    interface Later extends Letters {}

    /** With a name that nothing has: one setting alone says nothing. */
    @AtMostOne({"A", "X"})
    @AtMostOne({"X", "A"})
    @AtLeastOne({"B", "X"})
    @AtLeastOne({"X", "B"})
    @AllOrNone({"C", "X"})
    @AllOrNone({"X", "C"})
    interface Unknown extends Letters {}

    /** What goes well together. */
    @AtMostOne({"A", "B"})
    @AtMostOne({"B", "C"})
    @AtLeastOne({"A", "C"})
    interface Well extends Letters {}
}
