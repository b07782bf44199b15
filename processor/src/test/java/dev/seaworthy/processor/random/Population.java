package dev.seaworthy.processor.random;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.tools.JavaCompiler;

/** Many random configurations: those that compile, and those of which the judge says that they do not. */
final class Population {
    private final List<RandomConfiguration> accepted = new ArrayList<>();
    private final List<RandomConfiguration> refused = new ArrayList<>();

    /** The configurations of so many seeds, from a first one. */
    Population(long seed, int count) {
        LongStream.range(seed, seed + count)
                .mapToObj(ConfigurationGenerator::configuration)
                .forEach(each -> (isRefused(each) ? refused : accepted).add(each));
    }

    private static boolean isRefused(RandomConfiguration configuration) {
        return configuration.placed().stream()
                .anyMatch(each -> !CompileJudge.codes(each.setting()).isEmpty());
    }

    List<RandomConfiguration> accepted() {
        return accepted;
    }

    List<RandomConfiguration> refused() {
        return refused;
    }

    /** Compiles configurations in one run. */
    static CompilerRun compile(JavaCompiler compiler, Path directory, List<RandomConfiguration> configurations) {
        return CompilerRun.of(compiler, directory, sources(configurations));
    }

    /** Reads the models of configurations in one run. */
    static Models models(JavaCompiler compiler, Path directory, List<RandomConfiguration> configurations) {
        Models models = new Models();
        CompilerRun.of(compiler, directory, sources(configurations), List.of(models))
                .close();
        return models;
    }

    private static Map<String, String> sources(List<RandomConfiguration> configurations) {
        Map<String, String> sources = new LinkedHashMap<>(ConfigurationSource.OWN);
        configurations.forEach(each -> sources.putAll(ConfigurationSource.files(each)));
        return sources;
    }
}
