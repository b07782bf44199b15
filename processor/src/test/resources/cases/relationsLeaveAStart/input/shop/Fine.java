package shop;

import dev.seaworthy.AllOrNone;
import dev.seaworthy.AtLeastOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.RequiredWhen;
import java.util.Optional;

/** These have a start. */
@EnvConfig(docsDirectory = "fine")
@ExactlyOne({"A", "B"})
@AtLeastOne({"B", "C"})
@AllOrNone({"C", "D"})
interface Fine {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Setting A. */
    @EnvVar("A")
    Optional<String> a();

    /** Setting B. */
    @EnvVar("B")
    Optional<String> b();

    /** Setting C. */
    @EnvVar("C")
    @RequiredWhen(variable = "B", present = true)
    Optional<String> c();

    /** Setting D. */
    @EnvVar("D")
    Optional<String> d();
}
