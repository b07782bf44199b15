package dev.seaworthy;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Makes a method a setting: its value comes from one variable of the environment. A setting is required when no default
 * applies and its type is neither {@code Optional} nor marked {@code @Nullable}; of the latter the method returns null when
 * there is no value.
 *
 * <pre>{@code
 * @EnvVar(value = "REQUEST_TIMEOUT", defaultValue = "30s")
 * Duration requestTimeout();
 * }</pre>
 *
 * <p>The method takes no arguments. Its Javadoc describes the setting in the documents.
 *
 * <p>{@code {name}} in the variable of a {@code Map} stands for its keys: the map has an entry for each such variable that is set,
 * in the case of the variables and sorted. {@code {index}} in that of a {@code List} counts from 0 without a gap and without
 * a zero in front. Where none is set the map or the list is empty; {@code @NotEmpty} or {@code @Size} says how many there must be.
 * Constraints on what it holds, and production rules, judge each value, and its file is named by the variable with {@code _FILE}
 * after it:
 *
 * <pre>{@code
 * @EnvVar("LOG_LEVEL_{name}")
 * Map<String, Level> levels();
 *
 * @EnvVar("SIGNING_KEY_{index}")
 * @NotEmpty
 * List<Secret> signingKeys();
 * }</pre>
 *
 * <p>On an annotation type it makes a shape of your own, with rules, constraints and {@link RequiredWhen} beside it. A method
 * that has your annotation is a setting. What the method writes in its own {@code @EnvVar} is stronger; two annotations that
 * both write one attribute are an error.
 *
 * <pre>{@code
 * @EnvVar(defaultValue = "8080")
 * @Min(1)
 * @Max(65535)
 * public @interface Port {}
 *
 * @Port
 * @EnvVar("HTTP_PORT")
 * int httpPort();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
// Without a target, since with one Kotlin takes it on no property; the processor says where it does not belong.
public @interface EnvVar {
    /**
     * The variable's name: letters, digits and {@code _}, not starting with a digit; with {@code {name}} for a map of as many
     * values as the environment names, or {@code {index}} for a list of them.
     *
     * @return the name, or nothing for the method's name in upper case: {@code requestTimeout} reads
     *     {@code REQUEST_TIMEOUT}
     */
    String value() default "";

    /**
     * The value in every environment when the variable is not set, written as the variable would be. On a list, a set or a map
     * {@code defaultValue = ""} is one without elements.
     *
     * @return the default, or nothing for none
     */
    String defaultValue() default "";

    /**
     * The value in development when the variable is not set; there it takes precedence over {@link #defaultValue}.
     *
     * @return the default, or nothing for none
     */
    String developmentDefault() default "";

    /**
     * The variable of another setting of the same type, whose value this one has when its own variable is not set. In development
     * {@link #developmentDefault} takes precedence over it. In a group the other setting is looked for in the group first, without
     * its prefix, and then in the whole configuration.
     *
     * <pre>{@code
     * @EnvVar(value = "CACHE_HOST", defaultFrom = "REDIS_HOST")
     * String cacheHost();
     * }</pre>
     *
     * @return the variable, or nothing for none
     */
    String defaultFrom() default "";

    /**
     * Whether a variable that is set and empty is the empty text, or the list, set or map without elements, rather than counts as
     * not set: {@code NO_PROXY=} then switches the default off. It stands on a {@code String}, a list, a set or a map that
     * has a {@link #defaultValue} or a {@link #defaultFrom}. An empty value hides defaults and fallbacks, but not a text that a secret file or another
     * dotenv file has.
     *
     * @return whether an empty value is one
     */
    boolean emptyIsValue() default false;

    /**
     * What a value may look like in production, for documents and messages. Never a real one: what seems to be a key that was
     * issued, or a password before a host that is no placeholder, does not compile. It passes the rules of production, unless the
     * setting is a secret: then it is shown in {@code .env.example} and {@code .env.development.example} alone, and refused
     * outside development.
     *
     * @return the example, or nothing for none
     */
    String example() default "";

    /**
     * Whether the value is a secret, which is masked everywhere. A setting of type {@code Secret} always is one.
     *
     * @return whether to mask the value
     */
    boolean sensitive() default false;

    /**
     * What the setting is for, in place of the method's Javadoc. Class files keep this and lose the Javadoc, so a group
     * that is shared between modules needs it.
     *
     * @return the description, or nothing for the Javadoc
     */
    String description() default "";

    /**
     * Older names of the variable. They are still read, with a warning; it is an error when two of the names are set to
     * different values.
     *
     * @return older names, the newest first
     */
    String[] aliases() default {};

    /**
     * Other names that are read, in this order, when neither the variable nor one of its older names is set: a name that other
     * tools have for the same thing, such as {@code http_proxy}. There is no warning, and no conflict with the variable. They
     * are whole names, to which a group adds no prefix. {@code NAME_FILE} of each is read as that of the variable is.
     *
     * @return other names, the first of which that is set counts
     */
    String[] fallbacks() default {};

    /**
     * What separates the elements of a list, a set or a map.
     *
     * @return one character, or a longer text
     */
    String separator() default ",";

    /**
     * What separates the name from the value in each entry of a map, {@code :} for {@code k1:v1,k2:v2}. The first in an entry
     * counts, so a value may hold it.
     *
     * @return one character that is neither a letter, a digit, a blank nor a backslash
     */
    String keySeparator() default "=";

    /**
     * What a bare number means on a {@code Duration} or a {@code DataSize}. A value with a unit of its own still counts. Of a
     * duration {@code ns}, {@code us}, {@code ms}, {@code s}, {@code m}, {@code h} or {@code d}; of a size {@code B},
     * {@code kB}, {@code MB}, {@code GB}, {@code KiB}, {@code MiB} and so on. On a size {@code 1024} or {@code 1000} lets a
     * single letter stand for a unit, as in {@code 512m} and {@code 2G}, and says of which powers.
     *
     * @return the unit, or nothing: then a number without a unit is refused as a duration, and is bytes as a size
     */
    String unit() default "";

    /**
     * How the text holds the bytes of a {@code byte[]}: in Base64, in {@code Encoding.BASE64URL}, or in {@code Encoding.HEX}.
     * {@code @Size} counts the bytes, and {@code strongSecret} judges them, not their digits. Each call of the accessor gives a
     * copy of its own, which may be overwritten after its use.
     *
     * @return the encoding
     */
    Encoding encoding() default Encoding.BASE64;

    /**
     * A class that makes the value from the text: it implements {@code dev.seaworthy.runtime.Converter} and has a public
     * constructor without arguments.
     *
     * @return the converter's class, or {@code void} for the type's own conversion
     */
    Class<?> converter() default void.class;
}
