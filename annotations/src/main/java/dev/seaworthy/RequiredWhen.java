package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Makes an {@code Optional} or {@code @Nullable} setting required when another setting has a certain value, in every
 * environment.
 *
 * <pre>{@code
 * @EnvVar(value = "S3_BUCKET", example = "shop-production")
 * @RequiredWhen(variable = "STORAGE_BACKEND", is = "s3")
 * Optional<String> s3Bucket();
 * }</pre>
 *
 * <p>On an annotation type it is a part of a shape of your own, as {@link EnvVar} is. One on the method itself is stronger.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
// Without a target, since with one Kotlin takes it on no property; the processor says where it does not belong.
public @interface RequiredWhen {
    /**
     * The other setting's variable. In a group, a variable of the same group is written without the group's prefix; a
     * variable of the whole configuration is written as it is.
     *
     * @return a variable of this configuration
     */
    String variable();

    /**
     * The values with which this setting is required, written as the variable would be and compared after conversion;
     * one that your own code makes by its text.
     *
     * @return one value or several
     */
    String[] is();
}
