package dev.seaworthy.micronaut;

import io.micronaut.core.annotation.Introspected;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes configurations beans of an application, and refuses its start when one is not fit for its environment.
 *
 * <pre>{@code
 * @EnableSeaworthy(ShopConfig.class)
 * public class Application {
 *     public static void main(String[] arguments) {
 *         Micronaut.run(Application.class, arguments);
 *     }
 * }
 * }</pre>
 *
 * <p>The configuration and each of its groups can be injected; an optional group that is absent is a bean that is absent.
 * Values come from Micronaut's environment and from where a loader reads without Micronaut. A refusal prints the report
 * and ends the process with exit code 78; in Micronaut's environment {@code test} it is a
 * {@link dev.seaworthy.runtime.ConfigException}. On a bean that Micronaut leaves out, because a condition does not hold, it enables
 * nothing.
 */
@Documented
@Introspected
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EnableSeaworthy {
    /**
     * The configurations.
     *
     * @return interfaces that {@link dev.seaworthy.EnvConfig} is on
     */
    Class<?>[] value();
}
