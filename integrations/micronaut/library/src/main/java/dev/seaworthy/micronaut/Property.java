package dev.seaworthy.micronaut;

import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.SystemPropertiesPropertySource;
import io.micronaut.core.naming.NameUtils;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A property of Micronaut.
 *
 * @param source where it is set
 * @param key its name as it is written there
 */
record Property(PropertySource source, String key) {
    /** What the system properties begin with that every Java process has. */
    private static final List<String> PLATFORM = List.of(
            "java.", "jdk.", "sun.", "os.", "user.", "file.", "native.", "stdout.", "stderr.", "path.", "line.");

    /** The variable that it stands for. */
    String variable() {
        return NameUtils.hyphenate(key, true)
                .replace('.', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }

    /** Whether the JDK has set it: {@code user.name} is nobody's {@code USER_NAME}. */
    boolean isOfThePlatform() {
        return source instanceof SystemPropertiesPropertySource
                && PLATFORM.stream().anyMatch(key::startsWith);
    }

    /** Whether it is in the file that Micronaut reads in every environment, which cannot know in which one it is. */
    boolean isOfEveryEnvironment() {
        return source.getName().equals(Environment.DEFAULT_NAME);
    }

    /** Its value as it is written, placeholders and all. */
    @Nullable
    Object value() {
        return source.get(key);
    }

    /** Where it is set, for reports. */
    String origin() {
        return key + " in " + source.getOrigin().location();
    }
}
