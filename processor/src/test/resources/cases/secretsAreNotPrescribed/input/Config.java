import static dev.seaworthy.Environment.DEVELOPMENT;
import static dev.seaworthy.Environment.PRODUCTION;
import static dev.seaworthy.Environment.STAGING;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.util.List;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar("A")
    @ProductionRule(mustBe = "sesame-of-production")
    Secret a();

    /** What it is for. */
    @EnvVar("B")
    @ProductionRule(
            mustBe = {"sesame-of-production", "sesame-of-staging"},
            in = {STAGING, PRODUCTION})
    Optional<List<Secret>> b();

    /** What it is for. */
    @EnvVar(value = "C", sensitive = true)
    @ProductionRule(mustBe = "4242", in = STAGING)
    int c();

    /** What leaked may stand in the source, and so may what development has. */
    @EnvVar("D")
    @ProductionRule(mustNotBe = "sesame-that-leaked")
    @ProductionRule(mustBe = "sesame-of-development", in = DEVELOPMENT)
    Secret d();
}
