package dev.seaworthy.processor.output;

import dev.seaworthy.processor.diagnostic.Problem;
import java.util.List;

/** What can be wrong with the documents of the repository. */
public final class DocsProblems {
    static final Problem STALE = new Problem(
            "SW090",
            "The committed documents are what the compiler would write",
            "Compile once with -Aseaworthy.docs.mode=write, read the difference, and commit it. -Aseaworthy.docs.command "
                    + "gives the command of your build that does this; the error then names it.");

    static final Problem SHARED = new Problem(
            "SW091",
            "Each configuration has a directory of its own for its documents",
            "Set docsDirectory in one of the @EnvConfig annotations.");

    static final Problem NOT_WRITTEN = new Problem(
            "SW092", "Documents can be written and read", "Give the compiler access to the file that is named.");

    static final Problem OPTION = new Problem(
            "SW093",
            "The options for documents are understood",
            "Give -Aseaworthy.docs.dir a directory, and -Aseaworthy.docs.mode write or check.");

    /** All of them, for the documentation. */
    public static List<Problem> all() {
        return List.of(STALE, SHARED, NOT_WRITTEN, OPTION);
    }

    private DocsProblems() {}
}
