package dev.seaworthy.preflight;

import dev.seaworthy.preflight.command.CompletionCommand;
import dev.seaworthy.runtime.Masking;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How command lines run and end: the same for all of them. */
final class CommandLines {
    private CommandLines() {}

    /** The program, which can also write its completion for shells. */
    static CommandLine withCompletion(CommandLine program) {
        return program.addSubcommand(new CompletionCommand());
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param program the program with its commands
     * @param arguments what the user wrote
     * @return the {@linkplain ExitCode exit code}
     */
    static int run(CommandLine program, String... arguments) {
        return program.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(CommandLines::refuse)
                .setExecutionExceptionHandler(CommandLines::explain)
                .execute(arguments);
    }

    /** Says what is wrong with the command line, and how to see what is right. What the user wrote may hold a password. */
    private static int refuse(ParameterException refused, String... arguments) {
        CommandLine command = refused.getCommandLine();
        PrintWriter errors = command.getErr();
        errors.println(message(refused));
        errors.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        errors.flush();
        return ExitCode.USAGE;
    }

    private static String message(ParameterException refused) {
        ArgSpec argument = refused.getArgSpec();
        if (refused instanceof MissingParameterException missing) {
            return CommandLineMistakes.missing(missing);
        }
        if (refused instanceof UnmatchedArgumentException unmatched) {
            return CommandLineMistakes.unmatched(unmatched);
        }
        if (argument != null && argument.completionCandidates() != null) {
            return CommandLineMistakes.name(argument) + " takes one of these words: "
                    + String.join(", ", argument.completionCandidates()) + ".";
        }
        return sentence(
                Masking.masked(String.valueOf(refused.getMessage()).replaceFirst("^Invalid value", "Not a value")));
    }

    private static String sentence(@Nullable String words) {
        return words != null && words.endsWith(".") ? words : words + ".";
    }

    /** Says why a command has no verdict. Any other exception is a bug, whose words may quote a value: only its class is shown. */
    private static int explain(Exception thrown, CommandLine command, ParseResult parsed) {
        PrintWriter errors = command.getErr();
        if (thrown instanceof NotJudgedException) {
            errors.println(thrown.getMessage());
        } else {
            errors.println("This is a bug in Seaworthy: " + command.getCommandName() + " ended with "
                    + thrown.getClass().getName() + ".");
            for (StackTraceElement each : thrown.getStackTrace()) {
                errors.println("    at " + each);
            }
        }
        errors.flush();
        return ExitCode.NOT_JUDGED;
    }
}
