package dev.seaworthy.preflight.command;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.format.Format;
import dev.seaworthy.preflight.format.NoVerdict;
import dev.seaworthy.preflight.format.Verdict;
import dev.seaworthy.runtime.load.command.Evaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges an environment as a start would. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Judges an environment as a start would, without starting the application.",
            "Without a file it is the environment of this process."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:safe",
            " 1:not safe",
            " 2:the command line cannot be understood",
            "78:not judged, because something that decides was not given or cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  check",
            "  check --environment production --env-file prod.env",
            "  check --environment production --manifest k8s/ --service web",
            "  check --manifest compose.yaml compose.prod.yaml --service web",
            "  check --format sarif --env-file prod.env > seaworthy.sarif"
        })
public final class CheckCommand extends LoaderCommand {
    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print the verdict: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /**
     * The command of a configuration.
     *
     * @param evaluator the configuration
     */
    public CheckCommand(Evaluator evaluator) {
        super(evaluator);
    }

    @Override
    public Integer call() {
        Verdict verdict;
        try {
            verdict = verdict(sources.judged(evaluator()));
        } catch (NotJudgedException reason) {
            // A person reads why among the errors; a program that reads a document gets one.
            if (format != Format.TEXT) {
                print(NoVerdict.of(evaluator().configuration(), reason));
            }
            throw reason;
        }
        print(verdict);
        return verdict.exitCode();
    }

    private void print(Verdict verdict) {
        format.print(verdict, Ansi.AUTO.enabled(), out());
        out().flush();
    }
}
