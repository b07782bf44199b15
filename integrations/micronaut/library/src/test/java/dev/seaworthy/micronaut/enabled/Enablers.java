package dev.seaworthy.micronaut.enabled;

import dev.seaworthy.micronaut.EnableSeaworthy;
import dev.seaworthy.micronaut.GuardedConfig;
import dev.seaworthy.micronaut.PlainConfig;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Classes that enable a configuration under each kind of condition. */
public final class Enablers {
    private Enablers() {}

    /** A class that is no bean: Micronaut asks nothing of its condition. */
    @Requires(property = "no.such.switch")
    @EnableSeaworthy(PlainConfig.class)
    public static final class Plain {}

    @Singleton
    @Requires(property = "switch.property")
    @EnableSeaworthy(GuardedConfig.class)
    public static class OfProperty {}

    @Singleton
    @Requires(property = "switch.value", value = "on")
    @EnableSeaworthy(GuardedConfig.class)
    public static class OfValue {}

    @Singleton
    @Requires(property = "switch.value")
    @Requires(missingProperty = "switch.property")
    @EnableSeaworthy(GuardedConfig.class)
    public static class OfTwo {}

    @Singleton
    @Requires(env = "switched")
    @Requires(notEnv = "eu")
    @EnableSeaworthy(GuardedConfig.class)
    public static class OfEnvironment {}

    /** A bean that others depend on. */
    @Singleton
    @Requires(property = "switch.bean")
    public static class Needed {}

    @Singleton
    @Requires(beans = Needed.class)
    @EnableSeaworthy(GuardedConfig.class)
    public static class OfBean {}

    @Singleton
    @Requires(property = "switch.missing")
    @Requires(missingBeans = Needed.class)
    @EnableSeaworthy(GuardedConfig.class)
    public static class OfMissingBean {}

    @Singleton
    @Requires(condition = Asked.class)
    @EnableSeaworthy(GuardedConfig.class)
    public static class OfCode {}

    /** A condition in code. */
    public static final class Asked implements Condition {
        @Override
        @SuppressWarnings("rawtypes") // As Micronaut declares it.
        public boolean matches(ConditionContext context) {
            return context.containsProperty("switch.code");
        }
    }

    /** A condition under a name of its own. */
    @Retention(RetentionPolicy.RUNTIME)
    @Requires(property = "switch.meta")
    public @interface Switched {}

    @Singleton
    @Switched
    @EnableSeaworthy(GuardedConfig.class)
    public static class OfMeta {}
}
