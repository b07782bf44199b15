package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Makes an {@code Optional} or {@code @Nullable} setting or group required when another setting has a certain value, or is set,
 * in every environment. Of several, one is enough to make it required.
 *
 * <pre>{@code
 * @EnvVar(value = "S3_BUCKET", example = "shop-production")
 * @RequiredWhen(variable = "STORAGE_BACKEND", is = "s3")
 * Optional<String> s3Bucket();
 * }</pre>
 *
 * <p>A group that is required and absent is a problem of each of its settings that has no default.
 *
 * <p>On an annotation type it is a part of a shape of your own, as {@link EnvVar} is, and one condition more.
 */
@Documented
@Repeatable(RequiredWhens.class)
@Retention(RetentionPolicy.CLASS)
// Without a target, since with one Kotlin takes it on no property; the processor says where it does not belong.
public @interface RequiredWhen {
    /**
     * The other setting's variable. In a group, a variable of the same group is written without the group's prefix; a
     * variable of the whole configuration is written as it is.
     *
     * <p>A variable of a map or a list of groups can be named within these groups alone, where it is that of the same group. A
     * group inside one of them writes the whole name: {@code OAUTH_{name}_TYPE}.
     *
     * @return a variable of this configuration
     */
    String variable();

    /**
     * The values with which this setting is required, written as the variable would be and compared after conversion;
     * one that your own code makes by its text. When the other setting is a list or a set, these are elements, of which it
     * contains one. The values of a secret do not belong in a source, so it is refused here.
     *
     * @return one value or several
     */
    String[] is() default {};

    /**
     * Makes this setting required when somebody set the other one, whatever its value is. A default of the other one does not
     * count, neither does a variable that is empty.
     *
     * @return whether it is enough that the other setting is set; without {@link #is}
     */
    boolean present() default false;
}
