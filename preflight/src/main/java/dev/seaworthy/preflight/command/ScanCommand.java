package dev.seaworthy.preflight.command;

import dev.seaworthy.preflight.format.TextOrJson;
import dev.seaworthy.preflight.scan.Scan;
import dev.seaworthy.preflight.scan.ScanJson;
import dev.seaworthy.preflight.scan.ScanReport;
import dev.seaworthy.preflight.scan.ScanText;
import dev.seaworthy.preflight.scan.Sought;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.command.Evaluator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for secrets in what is about to be published. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        description = {
            "Looks for the values of sensitive settings in what is about to be published.",
            "They are those of this process, or of the given files. Values are found as they are, in Base64, in hexadecimal digits, URL-encoded, escaped, and in archives within archives. No value is printed."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:no value was found",
            " 1:a value was found",
            " 2:the command line cannot be understood",
            "78:no value was found, but something could not be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  scan target/ build.log",
            "  scan --env-file prod.env dist/app.tar.gz",
            "  docker save app |",
            "    java -cp app.jar${sys:path.separator}seaworthy-preflight.jar shop.ShopConfigLoader scan -",
            "  scan --staged"
        })
public final class ScanCommand extends LoaderCommand {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "A file, a folder, or - for the standard input. With --staged: only what is staged of these.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--staged", description = "Search what Git is about to commit.")
    private boolean isStaged;

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
    public ScanCommand(Evaluator evaluator) {
        super(evaluator);
    }

    @Override
    public Integer call() {
        if (paths.isEmpty() && !isStaged) {
            throw refused("Name files or folders, - for the standard input, or --staged" + sources.whatTookThePaths());
        }
        Evaluation evaluation = evaluator().evaluate(sources.judged(evaluator()));
        Scan scan = new Scan(Sought.of(evaluator(), evaluation));
        if (isStaged) {
            scan.staged(Path.of("."), paths);
        } else {
            paths.forEach(each -> read(each, scan));
        }
        ScanReport report =
                scan.report(evaluator().configuration(), evaluation.report().environment());
        switch (format) {
            case TEXT -> ScanText.print(report, out());
            case JSON -> ScanJson.print(report, out());
        }
        out().flush();
        return report.exitCode();
    }

    private static void read(Path path, Scan scan) {
        if (path.equals(STANDARD_INPUT)) {
            scan.stream("standard input", System.in);
        } else {
            scan.file(path);
        }
    }
}
