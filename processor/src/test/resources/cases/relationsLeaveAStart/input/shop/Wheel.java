package shop;

import dev.seaworthy.AtLeastOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.RequiredWhen;
import java.util.Optional;

/** Each of the three would break one. */
@EnvConfig(docsDirectory = "wheel")
@AtLeastOne({"A", "E"})
@ExactlyOne({"A", "E", "C"})
@ExactlyOne({"C", "E"})
interface Wheel {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Setting A. */
    @EnvVar("A")
    Optional<String> a();

    /** Setting C. */
    @EnvVar("C")
    @RequiredWhen(variable = "E", present = true)
    Optional<String> c();

    /** Setting E. */
    @EnvVar("E")
    Optional<String> e();

    /** Setting B. */
    @EnvVar("B")
    @RequiredWhen(variable = "A", present = true)
    Optional<String> b();
}
