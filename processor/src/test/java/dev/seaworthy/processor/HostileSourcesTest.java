package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sources of a program's own that throw, return null, or write over the terminal: a report is made of each, a start is refused
 * where it is, and what they threw is not shown.
 */
@SuppressWarnings("NullAway") // A program need not check for null.
class HostileSourcesTest {
    private static final String LOADER = "shop.HostileLoader";
    private static final String SECRET = "hunter2-of-the-source";
    private static final String CONTROLS = "vault\n\u001b[31m\u202e x";

    private static final Map<String, String> VALUES = Map.of(
            "APP_ENV", "production",
            "NAME", "shop",
            "NAMEE", "shop",
            "PORT", "x",
            "TOKEN_A", "weak",
            "SHARD_0_HOST", "db",
            "KEY_0", "k");

    private static Compiled shop;

    @BeforeAll
    static void compile() {
        shop = Compiled.of(JavaFileObjects.forSourceString("shop.Hostile", """
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.Secret;
                        import java.util.*;
                        /** A configuration. */
                        @EnvConfig
                        public interface Hostile {
                            /** Which environment. */
                            @EnvVar("APP_ENV") Environment environment();
                            /** A name. */
                            @EnvVar("NAME") Optional<String> name();
                            /** A port. */
                            @EnvVar("PORT") OptionalInt port();
                            /** Tokens. */
                            @EnvVar("TOKEN_{name}") @ProductionRule(strongSecret = true) Map<String, Secret> tokens();
                            /** Shards. */
                            @EnvGroup(prefix = "SHARD_{index}_") List<Shard> shards();
                            /** Keys. */
                            @EnvVar("KEY_{index}") List<String> keys();
                            /** One shard. */
                            interface Shard {
                                /** Its host. */
                                @EnvVar("HOST") String host();
                            }
                        }
                        """)).clean();
    }

    @Test
    void namesThatCannotBeListedRefuseAStartThatNeedsThem() {
        for (Supplier<Collection<String>> names : List.<Supplier<Collection<String>>>of(
                () -> {
                    throw new IllegalStateException(SECRET);
                },
                () -> null,
                () -> Arrays.asList("TOKEN_A", null))) {
            ConfigReport<?> report = shop.check(LOADER, new Odd(new Random(0), 0) {
                @Override
                public Collection<String> names() {
                    return names.get();
                }
            });
            assertTrue(
                    report.problems().stream().anyMatch(each -> each.code().equals("source-threw")), report::toString);
        }
    }

    /** Where a function gives the values, nobody knows which names there are. */
    @Test
    void aSourceThatListsNothingIsSaidToHideWhatIsNamedByTheEnvironment() {
        ConfigReport<?> report =
                shop.check(LOADER, ConfigSources.of("vault", Map.of("APP_ENV", "production", "TOKEN_A", "weak")::get));
        assertEquals(
                List.of("TOKEN_<name> KEY_<index> SHARD_<index>"),
                List.of(String.join(
                        " ",
                        report.warnings().stream()
                                .filter(each -> each.code().equals("not-listed"))
                                .map(Problem::variable)
                                .toList())));
    }

    @Test
    void aMapWithoutANameIsRead() {
        Map<String, String> map = new HashMap<>(Map.of("APP_ENV", "production", "NAME", "shop"));
        map.put(null, SECRET);
        assertEquals(List.of(), shop.check(LOADER, map).problems());
        assertEquals(
                "shop",
                String.valueOf(Compiled.value(shop.load(LOADER, map), "name")).replaceAll("Optional\\[(.*)]", "$1"));
    }

    @Test
    void everyReportIsMade() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            ConfigSource source = new Odd(random, 1 + random.nextInt(4));
            ConfigReport<?> report = shop.check(LOADER, source);
            String text = report.toString();
            int of = seed;
            assertFalse(text.contains(SECRET), () -> of + ": " + text);
            assertTrue(
                    text.chars().allMatch(each -> each == '\n' || (each >= ' ' && each < 0x7f)),
                    () -> of + ": " + text);
            assertFalse(
                    text.lines().anyMatch(line -> line.replace("gave null", "").contains("null")),
                    () -> of + ": " + text);
        }
    }

    @Test
    void aStartEndsAsItsReportSays() {
        for (int seed = 0; seed < 1_000; seed++) {
            int hostility = new Random(seed).nextInt(4);
            boolean isRefused = !shop.check(LOADER, new Odd(new Random(seed), hostility))
                    .problems()
                    .isEmpty();
            boolean isStopped = false;
            try {
                shop.load(LOADER, new Odd(new Random(seed), hostility));
            } catch (ConfigException refused) {
                isStopped = true;
                assertFalse(refused.toString().contains(SECRET), refused.toString());
            }
            assertEquals(isRefused, isStopped, "seed " + seed);
        }
    }

    /** A source that misbehaves in some of its methods, the same way each time. */
    private static class Odd implements ConfigSource {
        private final int[] moods = new int[9];

        Odd(Random random, int hostility) {
            for (int i = 0; i < hostility; i++) {
                moods[random.nextInt(moods.length)] = random.nextInt(7);
            }
        }

        @Override
        public String value(String variable) {
            return variable.equals("NAME") ? odd(0, "shop", CONTROLS) : VALUES.get(variable);
        }

        @Override
        public String origin(String variable) {
            return odd(1, "vault", CONTROLS);
        }

        @Override
        public boolean isWholeFile(String variable) {
            return odd(2, false, true);
        }

        @Override
        public Collection<String> names() {
            return odd(3, VALUES.keySet(), Arrays.asList("TOKEN_B", null));
        }

        @Override
        public String spelling(String name) {
            return odd(8, name, CONTROLS);
        }

        @Override
        public ConfigSource in(Environment environment) {
            return odd(4, this, this);
        }

        @Override
        public ConfigSource withoutSecretFiles(String... variables) {
            return odd(5, this, this);
        }

        @Override
        public List<Problem> problems() {
            return odd(6, List.of(), List.of(new Problem("own", CONTROLS, CONTROLS, CONTROLS, CONTROLS)));
        }

        @Override
        public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
            return odd(7, List.of(), List.of(new Problem("own", CONTROLS, CONTROLS, null, null)));
        }

        private <T> T odd(int method, T usual, T unusual) {
            return switch (moods[method]) {
                case 1 -> unusual;
                case 2 -> null;
                case 3 -> throw new IllegalStateException(SECRET);
                case 4 -> throw new NoClassDefFoundError(SECRET);
                case 5 -> throw new SourceException("unreadable", CONTROLS, null, null);
                case 6 -> throw sneaky(new IOException(SECRET));
                default -> usual;
            };
        }

        /** As Kotlin and Lombok throw what no method declares. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
            throw (X) thrown;
        }
    }
}
