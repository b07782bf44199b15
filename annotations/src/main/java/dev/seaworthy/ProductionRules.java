package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link ProductionRule} annotations of one method or annotation; the compiler adds it. */
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
