package dev.seaworthy.preflight.command;

import dev.seaworthy.Environment;
import dev.seaworthy.preflight.plan.AsIf;
import dev.seaworthy.preflight.plan.EnvFile;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.load.command.Evaluator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is judged: this process, or what another one is going to be started with. */
final class SourceOptions {
    @Option(
            names = AsIf.OPTION,
            paramLabel = "NAME",
            converter = EnvironmentWord.class,
            completionCandidates = EnvironmentWord.class,
            description = "Judge as if this were development, staging or production.")
    private @Nullable Environment environment;

    @Option(
            names = "--env-file",
            paramLabel = "FILE",
            description = {
                "A dotenv file that holds all that the process will be started with, in place of this process's own environment.",
                "Of several, a later one wins."
            })
    private List<Path> envFiles = new ArrayList<>();

    SourceOptions() {}

    /** What is judged. */
    Judged judged(Evaluator evaluator) {
        if (envFiles.isEmpty()) {
            return new Judged(asIf(evaluator.process(), evaluator), List.of());
        }
        Plan plan = new Plan();
        for (Path file : envFiles) {
            new EnvFile(file).addTo(plan);
        }
        return new Judged(asIf(plan.source(), evaluator), plan.open());
    }

    private ConfigSource asIf(ConfigSource source, Evaluator evaluator) {
        return environment == null ? source : new AsIf(source, evaluator.environmentVariable(), environment);
    }
}
