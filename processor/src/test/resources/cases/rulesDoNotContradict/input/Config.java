import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import java.util.Optional;

/** The configuration of the case. */
@EnvConfig
interface Config {
    /** What it is for. */
    @EnvVar(value = "MODE", developmentDefault = "a")
    @ProductionRule(mustBe = "a")
    @ProductionRule(mustNotBe = "a")
    String mode();

    /** What it is for. */
    @EnvVar("DOOR")
    @ProductionRule(required = true, forbidden = true)
    Optional<String> door();

    /** What it is for. */
    @EnvVar("COLOUR")
    @ProductionRule(mustNotBe = {"red", "blue"})
    Colour colour();

    /** Each environment has its own: nothing contradicts. */
    @EnvVar(value = "BUCKET", developmentDefault = "local")
    @ProductionRule(mustBe = "shop-staging", in = Environment.STAGING)
    @ProductionRule(mustBe = "shop-production")
    String bucket();

    /** What it is for. */
    @EnvVar(value = "QUEUE", developmentDefault = "local")
    @ProductionRule(mustBe = "shop-staging", in = Environment.STAGING)
    @ProductionRule(
            mustNotBe = {"local", "shop-staging"},
            in = {Environment.STAGING, Environment.PRODUCTION})
    String queue();

    /** What it is for. */
    @EnvVar("REGION")
    @ProductionRule(mustBe = "eu")
    @ProductionRule(mustBe = "us")
    String region();

    /** What it is for. */
    @EnvVar("TABLE")
    @ProductionRule(startsWith = "shop_")
    @ProductionRule(mustNotStartWith = {"test_", "shop"})
    String table();

    /** What it is for. */
    @EnvVar("FEED")
    @ProductionRule(schemes = {"http", "amqp"}, encrypted = true)
    String feed();

    /** A scheme that has another beside it, one of which parameters decide, and one that no table knows. */
    @EnvVar("LINK")
    @ProductionRule(schemes = {"http", "https"}, encrypted = true)
    String link();

    /** What it is for. */
    @EnvVar("STORE")
    @ProductionRule(schemes = "jdbc:postgresql", encrypted = true)
    String store();

    /** What it is for. */
    @EnvVar("OTHER")
    @ProductionRule(schemes = "house", encrypted = true)
    String other();

    enum Colour {
        RED,
        BLUE
    }
}
