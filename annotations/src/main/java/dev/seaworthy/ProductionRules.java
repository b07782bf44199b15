package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Holds several {@link ProductionRule} annotations of one method or annotation; the compiler adds it. */
@Documented
@Retention(RetentionPolicy.CLASS)
// Without a target, since with one Kotlin takes it on no property; the processor says where it does not belong.
public @interface ProductionRules {
    /**
     * The rules; all of them hold.
     *
     * @return the rules in the order of the source
     */
    ProductionRule[] value();
}
