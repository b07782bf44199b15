package dev.seaworthy.preflight.command;

import dev.seaworthy.preflight.ExitCode;
import dev.seaworthy.preflight.format.JsonFormat;
import dev.seaworthy.preflight.format.TextOrJson;
import dev.seaworthy.preflight.format.Verdict;
import dev.seaworthy.runtime.load.command.Evaluator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what is in force. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what is in force: each variable, its value and where that comes from. Secrets are masked.",
            "The exit code is 0, also when a start would be refused: check says that."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  print",
            "  print --format json",
            "  print --env-file staging.env",
            "  print --manifest k8s/ --service web"
        })
public final class PrintCommand extends LoaderCommand {
    @Mixin
    private final SourceOptions sources = new SourceOptions();

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
    public PrintCommand(Evaluator evaluator) {
        super(evaluator);
    }

    @Override
    public Integer call() {
        Verdict verdict = verdict(sources.judged(evaluator()));
        switch (format) {
            case TEXT -> out().print(verdict.report());
            case JSON -> JsonFormat.printValues(verdict, out());
        }
        out().flush();
        return ExitCode.SAFE;
    }
}
