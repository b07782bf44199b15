package dev.seaworthy.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * Has configurations judged before the application starts, and makes beans of them.
 *
 * <pre>{@code
 * @SpringBootApplication
 * @EnableSeaworthy(ShopConfig.class)
 * public class Shop {
 *     public static void main(String[] arguments) {
 *         SpringApplication.run(Shop.class, arguments);
 *     }
 * }
 * }</pre>
 *
 * <p>On the class that {@code SpringApplication} runs, the configurations are judged before the first bean is made and before a
 * server opens its port. On another configuration class, or beside a condition, they are judged when that class is read, which is
 * still before any bean; where the condition does not hold they are not judged, and are no beans.
 * When one is refused, the application fails to start with the report as description and ends with exit code 78.
 *
 * <p>Values come from Spring's {@code Environment}: {@code DATABASE_URL} is also {@code database.url}, {@code database-url} and
 * {@code databaseUrl}. Each configuration is a bean, and so is each of its groups; an optional group that is absent is not a bean. Where
 * two groups share an interface, {@code @Qualifier("smtp")} names the accessors that lead to one of them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Import(ConfigurationRegistrar.class)
public @interface EnableSeaworthy {
    /**
     * The configurations.
     *
     * @return interfaces with {@link dev.seaworthy.EnvConfig}
     */
    Class<?>[] value();
}
