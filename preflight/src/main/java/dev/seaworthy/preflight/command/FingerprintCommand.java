package dev.seaworthy.preflight.command;

import dev.seaworthy.preflight.ExitCode;
import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.fingerprint.FingerprintJson;
import dev.seaworthy.preflight.fingerprint.FingerprintKey;
import dev.seaworthy.preflight.fingerprint.FingerprintText;
import dev.seaworthy.preflight.fingerprint.Fingerprints;
import dev.seaworthy.preflight.format.TextOrJson;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.load.EvaluatedSetting;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.command.Evaluator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Prints what stands for values, so that two processes are compared and nothing is revealed. */
@Command(
        name = "fingerprint",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a fingerprint of each variable and one of all, so that two processes or clusters are compared and no value is shown.",
            "The same text in force has the same fingerprint under the same key, whether somebody set it or it is a default. Two spellings of one value, such as 5m and 300s, have two.",
            "The key is the operator's own: whoever has it can test guesses. It is read from --key-file or from SEAWORTHY_FINGERPRINT_KEY."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:printed",
            " 2:the command line cannot be understood",
            "78:there is no key or a weak one, or a value cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  openssl rand -base64 48 > fingerprint.key",
            "  fingerprint --key-file fingerprint.key",
            "  fingerprint --key-file fingerprint.key --env-file worker.env --format json"
        })
public final class FingerprintCommand extends LoaderCommand {
    private final Function<String, @Nullable String> environment;

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "The file that holds the key; a newline at its end is not a part of it.")
    private @Nullable Path keyFile;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to print: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private TextOrJson format = TextOrJson.TEXT;

    /** What is not understood may be a key: it is taken, and then refused without being repeated. */
    @Unmatched
    private List<String> others = new ArrayList<>();

    /**
     * The command of a configuration.
     *
     * @param evaluator the configuration
     * @param environment gives the text of a variable of this process, which may be the key, or null
     */
    public FingerprintCommand(Evaluator evaluator, Function<String, @Nullable String> environment) {
        super(evaluator);
        this.environment = environment;
    }

    @Override
    public Integer call() {
        refuseOthers();
        FingerprintKey key = keyFile == null
                ? FingerprintKey.ofEnvironment(environment.apply(FingerprintKey.VARIABLE))
                : FingerprintKey.ofFile(keyFile);
        Evaluation evaluation = evaluator().evaluate(sources.judged(evaluator()));
        refuseUnknown(evaluation);
        if (evaluation.report().environment().isEmpty()) {
            throw new NotJudgedException(evaluator().environmentVariable()
                    + " does not say which environment this is, on which the defaults depend, so there is no"
                    + " fingerprint. To see why: check");
        }
        Fingerprints fingerprints = Fingerprints.of(evaluator(), evaluation, key);
        switch (format) {
            case TEXT -> FingerprintText.print(fingerprints, out());
            case JSON -> FingerprintJson.print(fingerprints, out());
        }
        out().flush();
        return ExitCode.SAFE;
    }

    private void refuseOthers() {
        boolean isKey = others.stream().anyMatch(each -> each.equals("--key") || each.startsWith("--key="));
        if (isKey) {
            throw refused(
                    "The key is not taken from an argument: every user of the machine can read arguments, and shells"
                            + " keep them. Write it into a file for --key-file, or set " + FingerprintKey.VARIABLE);
        }
        if (!others.isEmpty()) {
            throw refused("An argument is not known; it is not repeated here, because it may be a key");
        }
    }

    /** A fingerprint of what is known alone would look like one of a process that has no more. */
    private static void refuseUnknown(Evaluation evaluation) {
        for (EvaluatedSetting each : evaluation.settings()) {
            if (each.isUnreadable()) {
                throw unknown(each.line().variable());
            }
        }
        for (Problem each : evaluation.report().problems()) {
            if (each.code().equals(Plan.NOT_JUDGED)) {
                throw unknown(each.variable());
            }
        }
    }

    private static NotJudgedException unknown(String what) {
        return new NotJudgedException(
                what + " cannot be read as a whole, so there is no fingerprint. To see why: check");
    }
}
