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
     * Other names of development beside {@code development}, such as {@code local} and {@code test}. They are as closed a set as
     * the three: any other word is refused. In development the dotenv files are those of the name that is written:
     * with {@code APP_ENV=test}, {@code .env.test.local}, {@code .env.test} and {@code .env}. {@code .env.local} is read as well,
     * but not in {@code test}, as in Rails and Node, so that tests see the same on every machine.
     *
     * @return names of letters, digits, {@code -} and {@code _} that start with a letter
     */
    String[] developmentNames() default {};

    /**
     * Other names of staging beside {@code staging}, such as {@code preview}.
     *
     * @return names of letters, digits, {@code -} and {@code _} that start with a letter
     */
    String[] stagingNames() default {};

    /**
     * Other names of production beside {@code production}, such as {@code prod}. {@link Environment#PRODUCTION} is what a
     * program sees, whichever name is written, and its rules hold.
     *
     * @return names of letters, digits, {@code -} and {@code _} that start with a letter
     */
    String[] productionNames() default {};

    /**
     * Where this configuration's committed documents go: a relative path below the directory given to the compiler with
     * {@code -Aseaworthy.docs.dir}. Two configurations cannot share one.
     *
     * @return a relative path with {@code /} between its parts, or nothing for that directory itself
     */
    String docsDirectory() default "";
}
