package dev.seaworthy.preflight;

import com.google.auto.service.AutoService;
import dev.seaworthy.preflight.command.CheckCommand;
import dev.seaworthy.preflight.command.DiffCommand;
import dev.seaworthy.preflight.command.DocsCommand;
import dev.seaworthy.preflight.command.FingerprintCommand;
import dev.seaworthy.preflight.command.PrintCommand;
import dev.seaworthy.preflight.command.ScanCommand;
import dev.seaworthy.runtime.load.command.Commands;
import dev.seaworthy.runtime.load.command.Evaluator;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of one loader, which hands itself over. */
@AutoService(Commands.class)
@Command(
        description = "Judges, shows and compares what this configuration gets.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class LoaderCommands implements Commands {
    /** The commands, as the loader finds them. */
    public LoaderCommands() {}

    @Override
    public int run(Evaluator evaluator, String... arguments) {
        return CommandLines.run(program(evaluator), arguments);
    }

    /** The loader's program with its commands. */
    static CommandLine program(Evaluator evaluator) {
        CommandLine program = new CommandLine(new LoaderCommands())
                .addSubcommand(new CheckCommand(evaluator))
                .addSubcommand(new PrintCommand(evaluator))
                .addSubcommand(new DiffCommand(evaluator))
                .addSubcommand(new DocsCommand(evaluator))
                .addSubcommand(new FingerprintCommand(evaluator, System::getenv))
                .addSubcommand(new ScanCommand(evaluator));
        program.setCommandName(evaluator.loader());
        return CommandLines.withCompletion(program);
    }
}
