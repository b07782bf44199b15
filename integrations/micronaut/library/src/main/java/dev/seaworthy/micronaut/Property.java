package dev.seaworthy.micronaut;

import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.SystemPropertiesPropertySource;
import io.micronaut.core.naming.NameUtils;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A property of Micronaut.
 *
 * @param source where it is set
 * @param key its name as it is written there
 * @param value its value as it is written, placeholders and all
 */
record Property(PropertySource source, String key, @Nullable Object value) {
    /** What the system properties begin with that every Java process has. */
    private static final List<String> PLATFORM = List.of(
            "java.", "jdk.", "sun.", "os.", "user.", "file.", "native.", "stdout.", "stderr.", "path.", "line.");

    private static final Pattern ELEMENT = Pattern.compile("(.+)\\[(\\d{1,5})]");

    /** A property that is a part of this one's value. */
    Property of(String end, @Nullable Object part) {
        return new Property(source, key + end, part);
    }

    /** The same, of which something else is the value. */
    Property withValue(Object other) {
        return new Property(source, key, other);
    }

    /** The index of an element of a list, {@code hosts[1]}. */
    Optional<Integer> index() {
        Matcher element = ELEMENT.matcher(key);
        return element.matches() ? Optional.of(Integer.valueOf(element.group(2))) : Optional.empty();
    }

    /** The list that it is an element of. */
    Property list() {
        return new Property(source, ELEMENT.matcher(key).replaceFirst("$1"), null);
    }

    /** The variable that it stands for, as Micronaut itself calls that: {@code S3_BUCKET} for {@code s3Bucket}. */
    String variable() {
        return NameUtils.environmentName(plain());
    }

    /** The variable that Micronaut finds it by, which is another one for some names of camel case with digits: {@code S3BUCKET}. */
    private String variableOfMicronaut() {
        return NameUtils.hyphenate(plain(), true)
                .replace('.', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }

    /** All variables that it is found for. */
    Set<String> variables() {
        return new TreeSet<>(List.of(variable(), variableOfMicronaut()));
    }

    /** An element of a list, {@code shard[0].id}, as a plain name. */
    private String plain() {
        return key.replace("].", ".").replace('[', '.').replace("]", "");
    }

    /** Whether the JDK has set it: {@code user.name} is nobody's {@code USER_NAME}. */
    boolean isOfThePlatform() {
        return source instanceof SystemPropertiesPropertySource
                && PLATFORM.stream().anyMatch(key::startsWith);
    }

    /** Where it is set, for reports. */
    String origin() {
        return key + " in " + source.getOrigin().location();
    }
}
