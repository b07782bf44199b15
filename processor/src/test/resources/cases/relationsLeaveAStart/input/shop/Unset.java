package shop;

import dev.seaworthy.AtLeastOne;
import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.RequiredWhen;
import java.util.Optional;

/** One of them can never be set. */
@EnvConfig(docsDirectory = "unset")
@AtMostOne({"A", "B"})
@AtLeastOne({"A", "C"})
interface Unset {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Setting A. */
    @EnvVar("A")
    @RequiredWhen(variable = "B", present = true)
    Optional<String> a();

    /** Setting B. */
    @EnvVar("B")
    Optional<String> b();

    /** Setting C. */
    @EnvVar("C")
    Optional<String> c();
}
