import dev.seaworthy.*;

/** Configurations. */
class Config {
    /** Constants. */
    @EnvConfig
    interface ConstantConfig {
        /** A name. */
        @EnvVar(Names.PORT)
        int port();

        /** A default. */
        @EnvVar(value = "DEBUG", defaultValue = Names.DEBUG)
        boolean debug();

        /** One of several. */
        @EnvVar(value = "LEVEL", aliases = {"LOG_LEVEL", Names.LEVEL})
        String level();

        /** A rule's. */
        @EnvVar("MODE")
        @ProductionRule(mustBe = Names.MODE)
        String mode();
    }

    /** An annotation composed of a rule with a constant. */
    @ProductionRule(mustBe = Names.MODE)
    @interface Fixed {}

    /** A composed annotation. */
    @EnvConfig
    interface ComposedConfig {
        /** A host. */
        @EnvVar("HOST")
        @Fixed
        String host();
    }
}
