package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link ExactlyOne} annotations of one interface; the compiler adds it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ExactlyOnes {
    /**
     * The relations, each of which holds.
     *
     * @return the relations in the order of the source
     */
    ExactlyOne[] value();
}
