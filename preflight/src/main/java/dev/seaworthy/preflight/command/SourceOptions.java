package dev.seaworthy.preflight.command;

import dev.seaworthy.Environment;
import dev.seaworthy.preflight.manifest.Manifests;
import dev.seaworthy.preflight.plan.AsIf;
import dev.seaworthy.preflight.plan.EnvFile;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.WrittenEnvironment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.load.command.Evaluator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is judged: this process, or what another one is going to be started with. */
final class SourceOptions {
    @Option(
            names = AsIf.OPTION,
            paramLabel = "NAME",
            completionCandidates = EnvironmentWords.class,
            description = "Judge as if this were development, staging or production.")
    private @Nullable String environment;

    @Option(
            names = "--env-file",
            paramLabel = "FILE",
            description = {
                "A dotenv file that holds all that the process will be started with, in place of this process's own environment.",
                "Of several, a later one wins."
            })
    private List<Path> envFiles = new ArrayList<>();

    @Option(
            names = "--manifest",
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files and folders of YAML that say what the process will be started with: manifests of Kubernetes or files of Compose.",
                "Of two that describe one thing, a later one wins; an --env-file is stronger than all."
            })
    private List<Path> manifests = new ArrayList<>();

    @Option(
            names = "--service",
            paramLabel = "NAME",
            description = {
                "Which process of the manifests is meant: a service of Compose, a workload, or WORKLOAD/CONTAINER.",
                "Not needed where they describe only one."
            })
    private @Nullable String service;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls.
    private CommandSpec command;

    SourceOptions() {}

    /** What is judged. */
    ConfigSource judged(Evaluator evaluator) {
        if (service != null && manifests.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--service needs --manifest");
        }
        if (envFiles.isEmpty() && manifests.isEmpty()) {
            return asIf(evaluator::process, evaluator);
        }
        Plan plan = new Plan();
        if (!manifests.isEmpty()) {
            new Manifests(manifests).addTo(plan, Optional.ofNullable(service));
        }
        for (Path file : envFiles) {
            new EnvFile(file).addTo(plan);
        }
        return asIf(plan::source, evaluator);
    }

    /** Where the paths may be that a command lacks, as the end of a sentence; nothing where no option takes several. */
    String whatTookThePaths() {
        return manifests.size() > 1
                ? "; --manifest takes all that follows it, so name them before it, or after --"
                : "";
    }

    /** A source remembers what it was asked for, so that each start has one of its own. */
    private ConfigSource asIf(Supplier<ConfigSource> source, Evaluator evaluator) {
        if (environment == null) {
            return source.get();
        }
        EnvironmentNames names = evaluator.environmentNames();
        Environment named = names.environment(environment)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        AsIf.OPTION + " takes one of these words: " + String.join(", ", names.all())));
        WrittenEnvironment written = WrittenEnvironment.of(evaluator, source.get(), named);
        return new AsIf(source.get(), evaluator.environmentVariable(), named, written);
    }
}
