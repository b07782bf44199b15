package dev.seaworthy.testing;

import dev.seaworthy.Environment;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The environment that the parameters of a test come from: the configuration itself, its
 * {@link dev.seaworthy.runtime.ConfigReport}, or the {@link TestEnvironment} to change.
 *
 * <pre>{@code
 * @Test
 * void listens(@EnvironmentOf(with = "PORT=80") ShopConfig config) {
 *     assertThat(config.port()).isEqualTo(80);
 * }
 * }</pre>
 *
 * <p>On a method or a class it holds for every parameter that asks for the configuration that it names. The nearest one
 * counts, and nothing is added to it from those around it.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
@ExtendWith(EnvironmentExtension.class)
public @interface EnvironmentOf {
    /**
     * The configuration.
     *
     * @return the interface; on a parameter it may be left out, since the parameter's type says it
     */
    Class<?> value() default void.class;

    /**
     * What the environment starts from, as the methods of {@link TestEnvironment} describe.
     *
     * @return the environment
     */
    Environment in() default Environment.DEVELOPMENT;

    /**
     * Variables that are set.
     *
     * @return texts such as {@code PORT=80}
     */
    String[] with() default {};

    /**
     * Variables that are not set.
     *
     * @return their names
     */
    String[] without() default {};
}
