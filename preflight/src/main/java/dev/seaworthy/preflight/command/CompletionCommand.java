package dev.seaworthy.preflight.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the completion of this program for a shell. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description =
                "Prints what a shell needs to complete the commands of this program, under the name of an alias or script that runs it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  completion bash --name shop-config > /etc/bash_completion.d/shop-config",
            "  completion zsh --name shop-config > ~/.zsh/shop-config.zsh && echo 'source ~/.zsh/shop-config.zsh' >> ~/.zshrc",
            "  completion fish --name shop-config > ~/.config/fish/completions/shop-config.fish"
        })
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls.
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "The shell: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Shell shell;

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the alias or script.")
    private @Nullable String name;

    /** A shell that can complete. */
    enum Shell {
        BASH,
        ZSH,
        FISH;

        /** The word for it on a command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The command; the program that it is added to is the one that it completes. */
    public CompletionCommand() {}

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        String called = name == null ? program.getCommandName() : name;
        PrintWriter out = spec.commandLine().getOut();
        if (shell == Shell.FISH) {
            new FishCompletion(called, program).print(out);
        } else {
            out.print(AutoComplete.bash(called, program)); // Its script makes zsh load what it has for bash.
        }
        out.flush();
        return 0;
    }
}
