package dev.seaworthy.preflight.command;

import dev.seaworthy.preflight.ExitCode;
import dev.seaworthy.preflight.docs.PackedDocuments;
import dev.seaworthy.preflight.docs.RepositoryDocuments;
import dev.seaworthy.runtime.load.command.Evaluator;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares or writes the documents of the build that made the jar. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the documents of a repository with those that the compiler put beside this loader, or writes them.",
            "For builds that do not let an annotation processor write into the repository.",
            "Files with markers, which -Aseaworthy.docs.into names, are left to the compiler."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the documents are right, or were written",
            " 1:a document is missing or differs",
            " 2:the command line cannot be understood",
            "78:not compared, because something cannot be read or written"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  docs --check .", "  docs --write ."})
public final class DocsCommand extends LoaderCommand {
    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // Picocli sets it before it calls.
    private Way way;

    /** One of two. */
    static final class Way {
        @Option(names = "--check", paramLabel = "DIR", description = "Compare with the documents below this directory.")
        private @Nullable Path check;

        @Option(names = "--write", paramLabel = "DIR", description = "Write the documents below this directory.")
        private @Nullable Path write;

        Way() {}
    }

    /**
     * The command of a configuration.
     *
     * @param evaluator the configuration
     */
    public DocsCommand(Evaluator evaluator) {
        super(evaluator);
    }

    @Override
    public Integer call() {
        Path check = way.check;
        Path write = way.write;
        return check == null ? write(repository(write == null ? Path.of("") : write)) : check(check);
    }

    private RepositoryDocuments repository(Path directory) {
        return new RepositoryDocuments(directory, evaluator().docsDirectory(), new PackedDocuments(evaluator()).read());
    }

    private int check(Path directory) {
        List<String> differences = repository(directory).differences();
        if (differences.isEmpty()) {
            say("The documents of " + evaluator().configuration() + " are right.");
            return ExitCode.SAFE;
        }
        say("The documents of " + evaluator().configuration() + " are not what its source says:");
        differences.forEach(each -> say("  " + each));
        say("To fix it: run this command with docs --write=" + ShellWord.of(directory) + ", and commit what changes.");
        return ExitCode.UNSAFE;
    }

    private int write(RepositoryDocuments repository) {
        List<String> written = repository.write();
        say(written.isEmpty() ? "The documents of " + evaluator().configuration() + " are right." : "Written:");
        written.forEach(each -> say("  " + each));
        return ExitCode.SAFE;
    }

    private void say(String line) {
        out().print(line + "\n");
        out().flush();
    }
}
