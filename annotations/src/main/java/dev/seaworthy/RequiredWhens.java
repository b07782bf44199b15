package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Holds several {@link RequiredWhen} annotations of one method; the compiler adds it. */
@Documented
@Retention(RetentionPolicy.CLASS)
// Without a target, since with one Kotlin takes it on no property; the processor says where it does not belong.
public @interface RequiredWhens {
    /**
     * When the setting is required; one of them is enough.
     *
     * @return the conditions in the order of the source
     */
    RequiredWhen[] value();
}
