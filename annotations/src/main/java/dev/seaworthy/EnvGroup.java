package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Nests an interface of settings. The same interface may be used twice, with two prefixes.
 *
 * <pre>{@code
 * @EnvGroup(prefix = "SMTP_")
 * Optional<SmtpConfig> smtp();
 * }</pre>
 *
 * <p>An {@code Optional} group is absent when none of its variables is set, and one that is marked {@code @Nullable} is
 * null then; defaults do not count.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
// Without a target, since with one Kotlin takes it on no property; the processor says where it does not belong.
public @interface EnvGroup {
    /**
     * What the name of every variable of the group begins with, including its {@code _}.
     *
     * @return the prefix, or nothing for none
     */
    String prefix() default "";

    /**
     * What the group is for, in place of the method's Javadoc.
     *
     * @return the description, or nothing for the Javadoc
     */
    String description() default "";
}
