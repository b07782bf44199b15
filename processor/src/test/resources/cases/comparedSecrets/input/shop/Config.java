package shop;

import static dev.seaworthy.Environment.DEVELOPMENT;
import static dev.seaworthy.Environment.PRODUCTION;
import static dev.seaworthy.Environment.STAGING;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.util.List;
import java.util.Optional;

/** Secrets that a rule compares with values of the source, which no report and no document repeats. */
@EnvConfig
public interface Config {
    /** Signs cookies. */
    @EnvVar("COOKIE_SIGNATURE")
    @ProductionRule(mustNotBe = "sesame-that-leaked", because = "it was in a log")
    Secret cookieSignature();

    /** Signs links. */
    @EnvVar("LINK_SIGNATURES")
    @ProductionRule(
            mustNotBe = {"sesame-that-leaked", "sesame-of-a-supplier"},
            in = {STAGING, PRODUCTION})
    Optional<List<Secret>> linkSignatures();

    /** Signs files; one value of the source is refused for one reason. */
    @EnvVar(value = "FILE_SIGNATURE", developmentDefault = "sesame-of-development", example = "sesame-of-a-manual")
    @ProductionRule(
            mustNotBe = {"sesame-of-development", "sesame-of-a-manual", "sesame-that-leaked"},
            because = "everybody can read it")
    Secret fileSignature();

    /** The number on the back of the card. */
    @EnvVar(value = "CARD_CHECK", sensitive = true)
    @ProductionRule(mustBe = "4242", in = DEVELOPMENT)
    Optional<Integer> cardCheck();
}
