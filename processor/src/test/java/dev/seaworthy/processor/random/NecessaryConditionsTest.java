package dev.seaworthy.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.start.ModelStart;
import dev.seaworthy.runtime.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No environment that starts fails a condition, of thousands; and of those that do not start, conditions find many. More with
 * {@code -Drandom.configurations=1000 -Drandom.environments=1000}, others with {@code -Drandom.seed=1}.
 */
@Tag("long")
class NecessaryConditionsTest {
    private static final long SEED = Long.getLong("random.seed", 20_261_128);
    private static final int CONFIGURATIONS = Integer.getInteger("random.configurations", 120);
    private static final int ENVIRONMENTS = Integer.getInteger("random.environments", 60);

    @TempDir
    static Path directory;

    @Test
    void whatStartsMeetsThem() {
        List<RandomConfiguration> all = new Population(SEED, CONFIGURATIONS).accepted();
        Models models = Population.models(ToolProvider.getSystemJavaCompiler(), directory, all);
        List<String> wrong = new ArrayList<>();
        int refused = 0;
        int found = 0;
        DemandedRefusals demanded = new DemandedRefusals();
        for (RandomConfiguration each : all) {
            ConfigModel model = models.of(each);
            NecessaryJudge judge = new NecessaryJudge(model);
            EnvironmentGenerator generator = new EnvironmentGenerator(new Dice(each.seed()));
            for (int i = 0; i < ENVIRONMENTS; i++) {
                Map<String, String> variables = generator.environment(each);
                List<Problem> problems =
                        ModelStart.of(model, variables).report().problems();
                boolean starts = problems.isEmpty();
                List<String> judged = judge.refused(variables);
                demanded.add(model, variables, problems, !judged.isEmpty());
                if (starts && !judged.isEmpty()) {
                    wrong.add("seed " + each.seed() + " " + judged + "\n  in " + variables);
                }
                refused += starts ? 0 : 1;
                found += starts || judged.isEmpty() ? 0 : 1;
            }
        }
        assertEquals("", String.join("\n", wrong));
        int share = found * 100 / refused;
        System.out.println("Necessary conditions: " + share + " % of " + refused + " refusals, seed " + SEED);
        assertTrue(share >= 50, () -> share + " % of the refusals are found");
        demanded.check("Necessary conditions", Map.of("environment", 95, "default", 90, "value", 40, "presence", 90));
    }

    @Test
    void ofSeveralNothingIsKnownWithoutTheSwitchAroundThem() {
        Models models = new Models();
        Map<String, String> source = Map.of("shop/ShopConfig.java", """
                package shop;
                import dev.seaworthy.*;
                import java.util.*;
                /** Settings. */
                @EnvConfig
                public interface ShopConfig {
                    /** Cache. */ @EnvVar("CACHE") boolean cache();
                    /** Caches. */ @EnvGroup(prefix = "CACHES_", presentWhen = "CACHE", is = "true") Optional<Caches> caches();
                    /** Queues. */ @EnvGroup(prefix = "QUEUES_", presentWhen = "NAME") Optional<Queues> queues();
                    /** Topics. */ @EnvGroup(prefix = "TOPICS_") Optional<Sizes> topics();
                    /** Caches. */
                    interface Caches {
                        /** Inner. */ @EnvGroup(prefix = "IN_") Sizes inner();
                    }
                    /** Queues. */
                    interface Queues {
                        /** Name. */ @EnvVar("NAME") String name();
                        /** Each. */ @EnvGroup(prefix = "{name}_") Map<String, Sized> each();
                    }
                    /** Sized. */
                    interface Sized {
                        /** Size. */ @EnvVar("SIZE") int size();
                    }
                    /** Sizes. */
                    interface Sizes {
                        /** Sizes. */ @EnvVar("{name}_SIZE") Map<String, Integer> sizes();
                    }
                }
                """);
        CompilerRun.of(ToolProvider.getSystemJavaCompiler(), directory.resolve("shop"), source, List.of(models))
                .close();
        ConfigModel model = models.of("shop.ShopConfig");
        NecessaryJudge judge = new NecessaryJudge(model);
        for (String variable : List.of("CACHES_IN_A_SIZE", "QUEUES_A_SIZE", "TOPICS_A_SIZE")) {
            Map<String, String> variables = Map.of("APP_ENV", "staging", "CACHE", "false", variable, "many");
            boolean starts = ModelStart.of(model, variables).report().problems().isEmpty();
            assertEquals(starts, judge.refused(variables).isEmpty(), variable);
            assertEquals(!variable.startsWith("TOPICS"), starts, variable);
        }
    }
}
