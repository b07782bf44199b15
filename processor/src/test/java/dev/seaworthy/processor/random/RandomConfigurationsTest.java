package dev.seaworthy.processor.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.seaworthy.processor.random.CompilerRun.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random configurations in random environments, beside a judge written from the design. A few dozen at each build; any
 * number with {@code -Drandom.configurations=1000 -Drandom.environments=100}, others with {@code -Drandom.seed=1}. What
 * fails names the seed of its configuration, which makes it alone: {@code -Drandom.seed=… -Drandom.configurations=1}.
 */
class RandomConfigurationsTest {
    private static final long SEED = Long.getLong("random.seed", 20_261_125);
    private static final int CONFIGURATIONS = Integer.getInteger("random.configurations", 36);
    private static final int ENVIRONMENTS = Integer.getInteger("random.environments", 40);
    private static final int SHOWN = Integer.getInteger("random.shown", 3);
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final JavaCompiler ECLIPSE =
            ServiceLoader.load(JavaCompiler.class).findFirst().orElseThrow();
    private static final AtomicInteger RUNS = new AtomicInteger();

    @TempDir
    static Path directory;

    private static List<RandomConfiguration> accepted;
    private static List<RandomConfiguration> refused;
    private static List<Said> said;
    private static CompilerRun together;

    /** The lines of which the compiler said something. */
    private static String saidLines = "";

    /** Compiles what the judge accepts; should the compiler refuse one, the others are compiled without it. */
    @BeforeAll
    static void compile() {
        Population population = new Population(SEED, CONFIGURATIONS);
        accepted = population.accepted();
        refused = population.refused();
        together = compile(JAVAC, accepted);
        said = accepted.stream()
                .flatMap(each -> together.said(each.packageName()).stream())
                .toList();
        saidLines = accepted.stream()
                .flatMap(each -> together.said(each.packageName()).stream()
                        .map(finding -> "\n"
                                + ConfigurationSource.files(each)
                                        .getOrDefault(finding.file(), "")
                                        .lines()
                                        .skip(Math.max(0, finding.line() - 1))
                                        .findFirst()
                                        .orElse("")))
                .collect(Collectors.joining());
        accepted = accepted.stream()
                .filter(each -> together.errors(each.packageName()).isEmpty())
                .toList();
        if (said.stream().anyMatch(Said::isError)) {
            together.close();
            together = compile(JAVAC, accepted);
        }
    }

    @AfterAll
    static void close() {
        together.close();
    }

    private static CompilerRun compile(JavaCompiler compiler, List<RandomConfiguration> configurations) {
        return Population.compile(compiler, directory.resolve("run-" + RUNS.incrementAndGet()), configurations);
    }

    @Test
    void whatTheJudgeAcceptsCompilesWithoutAWord() {
        assertEquals(List.of(), said, () -> "configurations from seed " + SEED + saidLines);
    }

    @Test
    void aStartIsWhatTheJudgeSays() {
        expectNone(
                together,
                accepted.stream().flatMap(each -> starts(each).stream()).map(RandomConfigurationsTest::least));
    }

    @Test
    void theModelStartsAsItsLoader() {
        Models models = Population.models(JAVAC, directory.resolve("models"), accepted);
        expectNone(together, accepted.stream().flatMap(each -> modelStarts(each, models).stream()));
    }

    /** The first environment in which the model and its loader differ. */
    private static Optional<Disagreement> modelStarts(RandomConfiguration configuration, Models models) {
        EnvironmentGenerator generator = new EnvironmentGenerator(new Dice(configuration.seed()));
        Loader loader = together.loader(configuration);
        return Stream.generate(() -> generator.environment(configuration))
                .limit(ENVIRONMENTS)
                .flatMap(each -> ModelAgreement.difference(models.of(configuration), loader, each)
                        .map(difference -> difference + "\nin " + each)
                        .stream())
                .findFirst()
                .map(difference -> new Disagreement(configuration, (same, run) -> Optional.of(difference)));
    }

    /** The first environment about which the loader and the judge disagree. */
    private static Optional<Disagreement> starts(RandomConfiguration configuration) {
        EnvironmentGenerator generator = new EnvironmentGenerator(new Dice(configuration.seed()));
        Loader loader = together.loader(configuration);
        return Stream.generate(() -> generator.environment(configuration))
                .limit(ENVIRONMENTS)
                .filter(each ->
                        Agreement.difference(configuration, loader, each).isPresent())
                .findFirst()
                .map(variables -> new Disagreement(
                        configuration, (less, run) -> Agreement.least(less, run.loader(less), variables)));
    }

    @Test
    void theColumnRequiredIsTrue() {
        expectNone(
                together,
                disagreements(accepted, together, RequiredColumn::difference).map(RandomConfigurationsTest::least));
    }

    @Test
    void exampleFilesKeepTheirPromise() {
        expectNone(
                together,
                disagreements(accepted, together, ExampleFiles::difference).map(RandomConfigurationsTest::least));
    }

    @Test
    void theCompilerRefusesWhatTheJudgeRefuses() {
        try (CompilerRun run = compile(JAVAC, refused)) {
            expectNone(run, disagreements(refused, run, RandomConfigurationsTest::refusals));
        }
    }

    @Test
    void theEclipseCompilerRefusesTheSame() {
        try (CompilerRun run = compile(ECLIPSE, refused)) {
            expectNone(run, disagreements(refused, run, RandomConfigurationsTest::refusals));
        }
    }

    /** The codes that a compiler gives to the line of a setting, beside those of the judge. */
    private static Optional<String> refusals(RandomConfiguration configuration, CompilerRun run) {
        Set<String> expected = configuration.placed().stream()
                .map(Placed::setting)
                .flatMap(setting -> CompileJudge.codes(setting).stream()
                        .map(code -> code + " " + ConfigurationSource.line(setting)))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> files = ConfigurationSource.files(configuration);
        Set<String> found = run.errors(configuration.packageName()).stream()
                .map(each -> each.code() + " " + line(files, each))
                .collect(Collectors.toCollection(TreeSet::new));
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of("expected errors " + expected + "\nfound errors " + found);
    }

    private static String line(Map<String, String> files, Said said) {
        return files.getOrDefault(said.file(), "")
                .lines()
                .skip(Math.max(0, said.line() - 1))
                .findFirst()
                .orElse("");
    }

    @Test
    void oneByOneIsAsAllAtOnce() {
        int some = Math.max(6, CONFIGURATIONS / 10);
        for (RandomConfiguration each : accepted.stream().limit(some).toList()) {
            try (CompilerRun alone = compile(JAVAC, List.of(each))) {
                expectNone(alone, disagreements(List.of(each), alone, RandomConfigurationsTest::files));
            }
        }
    }

    @Test
    void theEclipseCompilerWritesTheSame() {
        try (CompilerRun run = compile(ECLIPSE, accepted)) {
            expectNone(run, disagreements(accepted, run, RandomConfigurationsTest::files));
        }
    }

    /** What is reported or written otherwise than where all were compiled at once. */
    private static Optional<String> files(RandomConfiguration configuration, CompilerRun run) {
        String name = configuration.packageName();
        List<Said> errors = run.errors(name);
        List<String> lines = WrittenFiles.differences(together.written(name), run.written(name));
        return errors.isEmpty() && lines.isEmpty()
                ? Optional.empty()
                : Optional.of("errors " + errors + "\nfiles " + lines);
    }

    private static Stream<Disagreement> disagreements(
            List<RandomConfiguration> configurations, CompilerRun run, Comparison comparison) {
        return configurations.stream()
                .filter(each -> comparison.difference(each, run).isPresent())
                .map(each -> new Disagreement(each, comparison));
    }

    private static Disagreement least(Disagreement disagreement) {
        return disagreement.least(each -> compile(JAVAC, List.of(each)));
    }

    /** Fails with the first few disagreements, when there is one. */
    private static void expectNone(CompilerRun run, Stream<Disagreement> disagreements) {
        List<String> shown =
                disagreements.limit(SHOWN).map(each -> text(each, run)).toList();
        if (!shown.isEmpty()) {
            fail(String.join("\n", shown));
        }
    }

    /** What is smaller than the configuration that was compiled is compiled once more. */
    private static String text(Disagreement disagreement, CompilerRun run) {
        if (!accepted.contains(disagreement.configuration()) && !refused.contains(disagreement.configuration())) {
            try (CompilerRun alone = compile(JAVAC, List.of(disagreement.configuration()))) {
                return disagreement.text(alone);
            }
        }
        return disagreement.text(run);
    }
}
