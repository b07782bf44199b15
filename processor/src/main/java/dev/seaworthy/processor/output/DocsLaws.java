package dev.seaworthy.processor.output;

import dev.seaworthy.processor.diagnostic.Law;
import java.util.List;

/** What can be wrong with the documents of the repository. */
public final class DocsLaws {
    static final Law STALE = new Law(
            "SW090",
            "The committed documents are what the compiler would write",
            "Compile once with -Aseaworthy.docs.mode=write, read the difference, and commit it. -Aseaworthy.docs.command "
                    + "gives the command of your build that does this; the error then names it.");

    static final Law SHARED = new Law(
            "SW091",
            "Each configuration has a directory of its own for its documents",
            "Set docsDirectory in one of the @EnvConfig annotations.");

    static final Law NOT_WRITTEN = new Law(
            "SW092", "Documents can be written and read", "Give the compiler access to the file that is named.");

    static final Law HAND_WRITTEN = new Law(
            "SW094",
            "A file that was written by hand is not overwritten",
            "Move the file away, or set docsDirectory in @EnvConfig. Empty it if it may be overwritten.");

    static final Law MARKERS = new Law(
            "SW097",
            "Files with markers can be filled in",
            "Write each marker as a comment on a line of its own, seaworthy:table where a text begins and /seaworthy:table where"
                    + " it ends; the words are table, rules, flow, stacks and checklist.");

    /** For every option of the compiler that Seaworthy has. */
    public static final Law OPTION = new Law(
            "SW093",
            "The options are understood",
            "Give -Aseaworthy.docs.dir a directory, -Aseaworthy.docs.mode write or check, -Aseaworthy.docs.into Markdown files with markers, separated by commas, -Aseaworthy.emit the outputs to"
                    + " make, separated by commas, or all or none, and -Aseaworthy.warnings codes of warnings to silence, separated by"
                    + " commas, or none.");

    /** All of them, for the documentation. */
    public static List<Law> all() {
        return List.of(STALE, SHARED, NOT_WRITTEN, OPTION, HAND_WRITTEN, MARKERS);
    }

    private DocsLaws() {}
}
