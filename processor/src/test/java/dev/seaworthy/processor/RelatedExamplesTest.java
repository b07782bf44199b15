package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Dotenv;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Random relations and requirements of the same few settings. A judge that tries every choice of them tells whether a start is
 * possible; where it is, the example files start the application once they are filled in, and where it is not, the compiler
 * refuses the configuration. System properties give more of them, or others.
 */
class RelatedExamplesTest {
    private static final int COUNT = Integer.getInteger("related.configurations", 60);
    private static final long SEED = Long.getLong("related.seed", 20261130);
    private static final List<String> ANNOTATIONS = List.of("ExactlyOne", "AtMostOne", "AtLeastOne", "AllOrNone");

    /**
     * A relation.
     *
     * @param annotation its annotation
     * @param settings the numbers of its settings
     */
    private record Related(String annotation, List<Integer> settings) {
        boolean holds(int chosen) {
            long count =
                    settings.stream().filter(each -> (chosen >> each & 1) == 1).count();
            return switch (annotation) {
                case "ExactlyOne" -> count == 1;
                case "AtMostOne" -> count <= 1;
                case "AtLeastOne" -> count >= 1;
                default -> count == 0 || count == settings.size();
            };
        }

        @Override
        public String toString() {
            return "@" + annotation + "({"
                    + String.join(
                            ", ",
                            settings.stream()
                                    .map(each -> '"' + name(each) + '"')
                                    .toList()) + "})";
        }
    }

    /**
     * A configuration.
     *
     * @param demandedBy of each setting, the number of the one that demands it when it is set, or -1
     */
    private record Config(List<Related> relations, List<Integer> demandedBy) {
        boolean starts(int chosen) {
            return relations.stream().allMatch(related -> related.holds(chosen))
                    && IntStream.range(0, demandedBy.size())
                            .allMatch(each -> demandedBy.get(each) < 0
                                    || (chosen >> demandedBy.get(each) & 1) == 0
                                    || (chosen >> each & 1) == 1);
        }

        boolean isPossibleWith(int demanded) {
            return IntStream.range(0, 1 << demandedBy.size())
                    .anyMatch(chosen -> (chosen & demanded) == demanded && starts(chosen));
        }

        /** Whether each setting can be set in some start. */
        boolean isPossible() {
            return IntStream.range(0, demandedBy.size()).allMatch(each -> isPossibleWith(1 << each));
        }

        String source() {
            StringBuilder source = new StringBuilder("""
                    package shop;
                    import dev.seaworthy.*;
                    import java.util.*;
                    /** Related. */
                    @EnvConfig
                    """);
            relations.forEach(related -> source.append(related).append('\n'));
            source.append("""
                    public interface Related {
                    /** Environment. */ @EnvVar("APP_ENV") Environment environment();
                    """);
            for (int i = 0; i < demandedBy.size(); i++) {
                source.append("/** Setting. */ @EnvVar(\"").append(name(i)).append("\") ");
                if (demandedBy.get(i) >= 0) {
                    source.append("@RequiredWhen(variable = \"")
                            .append(name(demandedBy.get(i)))
                            .append("\", present = true) ");
                }
                source.append("Optional<String> setting").append(i).append("();\n");
            }
            return source.append("}\n").toString();
        }
    }

    private static String name(int setting) {
        return "SETTING_" + (char) ('A' + setting);
    }

    private static Config random(Random random) {
        int settings = 3 + random.nextInt(3);
        List<Related> relations = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<Integer> some =
                    new ArrayList<>(IntStream.range(0, settings).boxed().toList());
            Collections.shuffle(some, random);
            relations.add(new Related(
                    ANNOTATIONS.get(random.nextInt(4)), List.copyOf(some.subList(0, 2 + random.nextInt(2)))));
        }
        List<Integer> demandedBy = new ArrayList<>();
        for (int i = 0; i < settings; i++) {
            int other = random.nextInt(settings);
            demandedBy.add(random.nextInt(3) == 0 && other != i ? other : -1);
        }
        return new Config(relations, demandedBy);
    }

    @Test
    void examplesStartWhereSomethingDoes() {
        Random random = new Random(SEED);
        int started = 0;
        int refused = 0;
        for (int i = 0; i < COUNT; i++) {
            Config config = random(random);
            Compiled compiled = Compiled.of(JavaFileObjects.forSourceString("shop.Related", config.source()));
            List<String> messages = compiled.messages();
            if (messages.isEmpty()) {
                assertTrue(config.isPossible(), config::source);
                assertStarts(compiled, config);
                started++;
            } else if (messages.stream()
                    .anyMatch(each -> each.contains("No start can") || each.contains("never be set"))) {
                assertEquals(false, config.isPossible(), () -> config.source() + messages);
                refused++;
            }
        }
        assertTrue(started > COUNT / 6 && refused > COUNT / 20, started + " started, " + refused + " refused");
    }

    private static void assertStarts(Compiled compiled, Config config) {
        for (String environment : List.of("development", "staging", "production")) {
            String file = compiled.text("META-INF/seaworthy/shop.Related/.env." + environment + ".example");
            Map<String, String> variables = new HashMap<>(Dotenv.parse(file, Map.of()));
            variables.replaceAll((name, value) -> value.isEmpty() ? "filled-in" : value);
            ConfigReport<?> report = compiled.check("shop.RelatedLoader", variables);
            assertEquals(List.of(), report.problems(), () -> config.source() + file);
        }
    }
}
