package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import java.util.Optional;

/** Shapes that cannot be. */
@EnvConfig
public interface ShopConfig {
    /** A default that is too large, and a rule for texts. */
    @Port
    int port();

    /** Two defaults. */
    @Port
    @Small
    int both();

    /** Two defaults in one shape. */
    @Mixed
    int mixed();

    /** A converter that is none. */
    @Other
    Optional<Integer> converted();

    /** An encoding of what is not bytes. */
    @Hexed
    int hexed();

    /** Where uploads are kept. */
    @EnvVar(value = "STORAGE", defaultValue = "disk")
    String storage();

    /** The method decides between two defaults; the rule of the shape is for a text. */
    @Port
    @Small
    @EnvVar(defaultValue = "2", unit = "")
    @ProductionRule(mustNotBe = "3")
    int decided();

    /** A port with a body. */
    @Port
    default int body() {
        return 1;
    }

    /** A group. */
    @Port
    @EnvGroup(prefix = "G_")
    Group group();

    /** Another group. */
    @EnvGroup(prefix = "H_")
    Group other();

    /** A group. */
    interface Group {
        /** A constant. */
        @Small
        int CONSTANT = 1;

        /** A word. */
        @EnvVar("WORD")
        String word();
    }
}
