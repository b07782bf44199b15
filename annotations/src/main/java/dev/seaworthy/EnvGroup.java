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
 * null then; defaults do not count. With {@code presentWhen} one variable alone switches it on:
 *
 * <pre>{@code
 * @EnvGroup(prefix = "OIDC_", presentWhen = "CLIENT_ID")
 * Optional<OidcConfig> oidc();
 *
 * @EnvGroup(prefix = "S3_", presentWhen = "ENABLED", is = "true")
 * Optional<S3Config> s3();
 * }</pre>
 *
 * <p>So does a variable of the interface around it by its value, which may be a default:
 *
 * <pre>{@code
 * @EnvVar(value = "FILE_STORAGE", defaultValue = "s3")
 * FileStorage fileStorage();
 *
 * @EnvGroup(prefix = "AWS_", presentWhen = "FILE_STORAGE", is = "s3")
 * Optional<AwsConfig> aws();
 * }</pre>
 *
 * <p>A {@code Map} or a {@code List} of groups has as many as the environment names. {@code {name}} in the prefix stands for the
 * key of a map, in the case of the variables and sorted; {@code {index}} for the place in a list, from 0 without a gap and without
 * a zero in front:
 *
 * <pre>{@code
 * @EnvGroup(prefix = "OAUTH_{name}_")
 * Map<String, OAuthClient> oauth();
 *
 * @EnvGroup(prefix = "SHARD_{index}_")
 * List<Shard> shards();
 * }</pre>
 *
 * <p>In each of these groups {@code @RequiredWhen}, relations such as {@code @ExactlyOne} and rules in plain Java are judged by
 * its own settings. In the interface of the groups above this demands {@code OAUTH_GITHUB_ISSUER} where
 * {@code OAUTH_GITHUB_TYPE} is {@code oidc}:
 *
 * <pre>{@code
 * @EnvVar("ISSUER")
 * @RequiredWhen(variable = "TYPE", is = "oidc")
 * Optional<URI> issuer();
 * }</pre>
 *
 * <p>The name of a rule in plain Java has the name or the index of the group in it: {@code oauth.GITHUB.asksForAnIdentity}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
// Without a target, since with one Kotlin takes it on no property; the processor says where it does not belong.
public @interface EnvGroup {
    /**
     * What the name of every variable of the group begins with, including its {@code _}; with {@code {name}} for a map of
     * groups and {@code {index}} for a list of them.
     *
     * @return the prefix, or nothing for none
     */
    String prefix() default "";

    /**
     * The variable that alone switches an {@code Optional} or {@code @Nullable} group on. It is a variable of the group's
     * interface, named without the prefix, or else one outside the group, named as {@code @RequiredWhen} names it: a variable of
     * the interface around the group without that one's prefix, or the whole name. Where both are there, that of the group is
     * meant.
     *
     * <p>A variable of the group switches it on by being set, or by a value that is set; a default of it does not count, since it
     * is a part of what may be absent. One outside the group is a setting like any other: its value counts, be it a default, and
     * {@code is} says which. It must be read wherever the group is, and the group wherever it is: no optional group is around one of the two alone.
     *
     * <p>Where the group is absent, its variables that are set have no effect: none of them is judged, and a start warns of them.
     *
     * @return a variable, or nothing for any of the group
     */
    String presentWhen() default "";

    /**
     * The values of {@code presentWhen} with which the group is there, written as the variable would be and compared after
     * conversion. A value that is not accepted stops the start.
     *
     * @return one value or several, or nothing for any value of a variable of the group
     */
    String[] is() default {};

    /**
     * What the group is for, in place of the method's Javadoc.
     *
     * @return the description, or nothing for the Javadoc
     */
    String description() default "";
}
