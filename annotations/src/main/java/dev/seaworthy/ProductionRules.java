package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Several {@link ProductionRule} annotations on one place; the compiler writes it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface ProductionRules {
    /**
     * The rules; all of them hold.
     *
     * @return the rules in the order of the source
     */
    ProductionRule[] value();
}
