package dev.seaworthy.preflight;

import dev.seaworthy.preflight.adopt.AdoptCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program by itself: the commands that need no loader. Those that judge a configuration are run by its loader. */
@Command(
        name = "seaworthy-preflight",
        description = {
            "Brings an application to Seaworthy.",
            "",
            "The commands that judge a configuration are run by its loader, with this jar on the class path:",
            "java -cp app.jar${sys:path.separator}seaworthy-preflight.jar com.acme.shop.ShopConfigLoader --help"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its {@linkplain ExitCode exit code}.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(CommandLines.run(program(), arguments));
    }

    /** The program with its commands. */
    static CommandLine program() {
        return CommandLines.withCompletion(new CommandLine(new Main()).addSubcommand(new AdoptCommand()));
    }
}
