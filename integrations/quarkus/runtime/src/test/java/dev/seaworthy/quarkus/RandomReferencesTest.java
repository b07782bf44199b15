package dev.seaworthy.quarkus;

import static io.smallrye.common.expression.Expression.Flag.DOUBLE_COLON;
import static io.smallrye.common.expression.Expression.Flag.LENIENT_SYNTAX;
import static io.smallrye.common.expression.Expression.Flag.NO_SMART_BRACES;
import static io.smallrye.common.expression.Expression.Flag.NO_TRIM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.SourceException;
import io.smallrye.common.expression.Expression;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Texts full of what may be a reference, judged by what Quarkus itself reads. */
class RandomReferencesTest {
    private static final List<String> PIECES = List.of(
            "$",
            "{",
            "}",
            "\\",
            "a",
            "b",
            ":",
            "$$",
            "${a}",
            "${b}",
            "${c:d}",
            "${nope}",
            "\\${",
            "${",
            "}}",
            " ",
            "$}",
            "::",
            "${}",
            "${a${b}}",
            "${SECRET}",
            ",",
            "=",
            "é",
            "\t",
            "x");

    private final Random random = new Random(7);
    private int refused;
    private int followed;

    @Test
    void aPackedTextIsThatOfQuarkusAndOneOfTheEnvironmentIsAsItIs() {
        for (int i = 0; i < 3000; i++) {
            Map<String, String> packed = new TreeMap<>(Map.of("a", text(), "b", text(), "setting", text()));
            Map<String, String> environment = new TreeMap<>(Map.of("SECRET", text(), "a_b", text()));
            SmallRyeConfig config = new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .withSources(new EnvConfigSource(environment, 300), new PropertiesConfigSource(packed, "file", 250))
                    .build();
            ConfigSource source = QuarkusSource.of(
                    "APP_ENV",
                    EnvironmentNames.canonical(),
                    ApplicationProperties.of(config),
                    ConfigSources.environment(environment));
            assertEquals(environment.get("SECRET"), source.value("SECRET"));
            for (String name : packed.keySet()) {
                String variable = name.toUpperCase(Locale.ROOT);
                assertIsThatOfQuarkus(ofQuarkus(config, name), source, variable, packed.toString());
            }
        }
        assertTrue(refused > 1000 && followed > 1000, refused + " refused, " + followed + " followed");
    }

    private void assertIsThatOfQuarkus(
            @Nullable String expected, ConfigSource source, String variable, String properties) {
        try {
            assertEquals(expected, source.value(variable), properties);
            followed++;
        } catch (SourceException nowhere) {
            assertNull(expected, properties);
            refused++;
        }
    }

    private static @Nullable String ofQuarkus(SmallRyeConfig config, String name) {
        try {
            ConfigValue value = config.getConfigValue(name);
            return value.hasProblems() ? null : value.getValue();
        } catch (RuntimeException unfollowed) {
            return null;
        }
    }

    /** A brace behind a text is read as a brace, unless it is taken for the end of a reference. */
    @Test
    void aReferenceIsOpenWhereABraceThatFollowsWouldCloseIt() {
        int open = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text();
            boolean isOpen = !followed(text + "}#").equals(followed(text) + "}#");
            assertEquals(isOpen, References.isUnclosed(text), text);
            open += isOpen ? 1 : 0;
        }
        assertTrue(open > 1000, () -> "too few open references");
    }

    private static String followed(String text) {
        return Expression.compile(text.replace("\\$", "$$"), LENIENT_SYNTAX, NO_TRIM, NO_SMART_BRACES, DOUBLE_COLON)
                .evaluate((context, followed) ->
                        followed.append('<').append(context.getKey()).append('>'));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
