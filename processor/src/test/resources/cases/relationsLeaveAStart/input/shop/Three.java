package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ExactlyOne;
import java.util.Optional;

/** Without requirements. */
@EnvConfig(docsDirectory = "three")
@ExactlyOne({"A", "B"})
@ExactlyOne({"B", "C"})
@ExactlyOne({"A", "C"})
interface Three {
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
    Optional<String> c();
}
