package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Demands that exactly one of several settings is set, in every environment.
 *
 * <pre>{@code
 * @EnvConfig
 * @ExactlyOne({"SOCKET", "PORT"})
 * interface ServerConfig {
 *     @EnvVar("SOCKET")
 *     Optional<Path> socket();
 *
 *     @EnvVar("PORT")
 *     OptionalInt port();
 * }
 * }</pre>
 *
 * <p>A setting is set when a source has a value for it, under any of its names: a default does not count, neither does a
 * variable that is empty or holds only blanks, nor a setting of an optional group that is absent. It holds in every
 * environment, and where the interface is that of an optional group, only when the group is there. Where one of the settings
 * has a {@code developmentDefault}, none need be set in development; that one has its default there beside another one that is
 * set.
 */
@Documented
@Repeatable(ExactlyOnes.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExactlyOne {
    /**
     * The variables of the settings. On the interface of a group they are written without the group's prefix; a variable of the
     * whole configuration is written as it is. None of them may be required, or have another default
     * than {@code developmentDefault}.
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
