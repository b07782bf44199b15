package dev.seaworthy.preflight.command;

import dev.seaworthy.Environment;
import dev.seaworthy.preflight.compare.Difference;
import dev.seaworthy.preflight.compare.DifferenceJson;
import dev.seaworthy.preflight.compare.DifferenceText;
import dev.seaworthy.preflight.compare.EnvironmentFile;
import dev.seaworthy.preflight.compare.Side;
import dev.seaworthy.preflight.format.TextOrJson;
import dev.seaworthy.preflight.format.Verdict;
import dev.seaworthy.preflight.plan.AsIf;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares environments. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Compares environments: what one has and another has not, what differs, and what must differ and does not.",
            "Two that share a database, bucket, queue, mailbox or key with the rule distinct are a problem, whatever user,"
                    + " driver and spelling each has; so are two kinds of service with the rule sameKind. Secrets are compared and"
                    + " never shown.",
            "The environment of a file is the word before it, else what the file itself says it is, else a word in its name."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:nothing is shared that must differ",
            " 1:something is",
            " 2:the command line cannot be understood",
            "78:not judged, because something that decides was not given or cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  diff staging.env production.env",
            "  diff development=.env staging=a.env production=b.env",
            "  diff k8s/staging k8s/production --service web",
            "  diff --format json staging.env production.env"
        })
public final class DiffCommand extends LoaderCommand {
    @Parameters(
            arity = "2..*",
            paramLabel = "[ENVIRONMENT=]FILE",
            description = {
                "What says all that a process of one environment will be started with: a dotenv file, a manifest of Kubernetes or"
                        + " a file of Compose (.yaml, .yml), or a folder of these."
            })
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--service",
            paramLabel = "NAME",
            description = {
                "Which process of the manifests is meant: a service of Compose, a workload, or WORKLOAD/CONTAINER.",
                "Not needed where they describe only one."
            })
    private @Nullable String service;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private TextOrJson format = TextOrJson.TEXT;

    /**
     * The command of a configuration.
     *
     * @param evaluator the configuration
     */
    public DiffCommand(Evaluator evaluator) {
        super(evaluator);
    }

    @Override
    public Integer call() {
        Difference difference =
                Difference.of(evaluator().configuration(), evaluator().environmentVariable(), sides());
        switch (format) {
            case TEXT -> new DifferenceText(difference, out()).print();
            case JSON -> DifferenceJson.print(difference, out());
        }
        out().flush();
        return difference.exitCode();
    }

    private List<Side> sides() {
        List<Plan> plans = new ArrayList<>();
        List<Environment> environments = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (String each : files) {
            EnvironmentFile file = EnvironmentFile.of(each, evaluator().environmentNames());
            if (file.named() == null && each.indexOf('=') > 0 && !Files.exists(file.file())) {
                throw refused("Write " + evaluator().environmentNames().either() + " before the equals sign");
            }
            Plan plan = file.plan(Optional.ofNullable(service).filter(name -> file.isManifest()));
            plans.add(plan);
            paths.add(file.file());
            environments.add(file.environment(plan, evaluator().environmentVariable())
                    .orElseThrow(() -> refused(file.file() + " does not say which environment it is of."
                            + " Write the environment and an equals sign before it, or name the environment in it")));
        }
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            Environment environment = environments.get(i);
            boolean isOnly = Collections.frequency(environments, environment) == 1;
            String name = isOnly ? environment.variableValue() : name(paths.get(i), paths);
            sides.add(side(name, environment, CommittedDocument.shown(paths.get(i)), plans.get(i)));
        }
        return sides;
    }

    /** The name of a file among others, or its path where another has the same name. */
    private static String name(Path file, List<Path> all) {
        long same = all.stream()
                .filter(each -> Objects.equals(each.getFileName(), file.getFileName()))
                .count();
        return same == 1 ? String.valueOf(file.getFileName()) : CommittedDocument.shown(file);
    }

    private Side side(String name, Environment environment, String file, Plan plan) {
        Evaluation evaluation =
                evaluator().evaluate(new AsIf(plan.source(), evaluator().environmentVariable(), environment));
        Verdict verdict = Verdict.of(evaluator().configuration(), evaluation);
        return new Side(name, environment, file, verdict, evaluation.settings());
    }
}
