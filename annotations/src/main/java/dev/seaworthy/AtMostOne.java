package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Demands that no more than one of several settings is set, in every environment.
 *
 * <pre>{@code
 * @AtMostOne({"PROXY_URL", "PROXY_SOCKET"})
 * }</pre>
 *
 * <p>A setting is set when a source has a value for it, under any of its names: a default does not count, neither does a
 * variable that is empty, nor a setting of an optional group that is absent. It holds in every environment, and where the
 * interface is that of an optional group, only when the group is there.
 */
@Documented
@Repeatable(AtMostOnes.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AtMostOne {
    /**
     * The variables of the settings. On the interface of a group they are written without the group's prefix; a variable of the
     * whole configuration is written as it is. None of them may be required; a default does not matter.
     *
     * @return two variables of this configuration, or more
     */
    String[] value();

    /**
     * Why, as the end of a sentence after "because". Reports and documents show it.
     *
     * @return a reason without a full stop
     */
    String because() default "";
}
