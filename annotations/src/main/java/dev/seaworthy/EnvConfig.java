package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the root of a configuration. For {@code ShopConfig} the compiler writes {@code ShopConfigLoader}
 * into the same package, and documents.
 *
 * <pre>{@code
 * @EnvConfig
 * public interface ShopConfig {
 *     @EnvVar(value = "PORT", defaultValue = "8080")
 *     int port();
 * }
 *
 * ShopConfig config = ShopConfigLoader.loadOrExit();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface EnvConfig {
    /**
     * The variable that says which environment the process runs in: {@code development}, {@code staging} or
     * {@code production}. It must be set.
     *
     * @return a variable's name
     */
    String environmentVariable() default "APP_ENV";

    /**
     * Where this configuration's committed documents go: a relative path below the directory given to the compiler with
     * {@code -Aseaworthy.docs.dir}. Two configurations cannot share one.
     *
     * @return a relative path with {@code /} between its parts, or nothing for that directory itself
     */
    String docsDirectory() default "";
}
