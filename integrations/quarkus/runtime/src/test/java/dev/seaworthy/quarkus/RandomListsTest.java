package dev.seaworthy.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.SourceException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Lists that are written as a whole and by their elements: Quarkus itself says whether the two are the same. */
class RandomListsTest {
    private static final List<String> PIECES = List.of("a", "b", ",", "\\", ";", " ", "é");

    private final Random random = new Random(11);

    @Test
    void twoThatQuarkusReadsAsTheSameListAreOneAndOthersAreAProblem() {
        int same = 0;
        for (int i = 0; i < 20_000; i++) {
            List<String> elements = new ArrayList<>();
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                elements.add("x" + text());
            }
            String whole = random.nextInt(3) == 0 ? text() + joinedAsYamlDoes(elements) : joinedAsYamlDoes(elements);
            boolean isSame = stripped(read(Map.of("list", whole))).equals(stripped(elements));
            same += isSame ? 1 : 0;
            assertIs(isSame, whole, elements);
        }
        assertTrue(same > 10_000 && same < 19_000, same + " were the same");
    }

    private static void assertIs(boolean isSame, String whole, List<String> elements) {
        Map<String, String> packed = new TreeMap<>(Map.of("list", whole));
        for (int i = 0; i < elements.size(); i++) {
            packed.put("list[" + i + "]", elements.get(i));
        }
        ConfigSource source = QuarkusSource.of(
                "APP_ENV",
                EnvironmentNames.canonical(),
                ApplicationProperties.of(config(packed)),
                ConfigSources.environment(Map.of()));
        if (isSame) {
            assertEquals(ConfigSource.joined(read(packed), ";"), source.value("LIST", ";"), packed::toString);
        } else {
            assertThrows(SourceException.class, () -> source.value("LIST", ";"), packed::toString);
        }
    }

    private static List<String> read(Map<String, String> packed) {
        return config(packed).getValues("list", String.class);
    }

    private static SmallRyeConfig config(Map<String, String> packed) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(packed, "file", 250))
                .build();
    }

    private static List<String> stripped(List<String> elements) {
        return elements.stream()
                .map(String::strip)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    /** The value that the reader of YAML gives the list itself. */
    private static String joinedAsYamlDoes(List<String> elements) {
        return String.join(
                ",",
                elements.stream()
                        .map(element -> element.replace("\\", "\\\\").replace(",", "\\,"))
                        .toList());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
