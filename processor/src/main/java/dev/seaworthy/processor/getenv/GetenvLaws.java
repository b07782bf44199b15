package dev.seaworthy.processor.getenv;

import dev.seaworthy.processor.diagnostic.Law;
import java.util.List;

/** What the plugin finds. */
public final class GetenvLaws {
    static final Law READ_BESIDE = new Law(
            "SW095",
            "Variables are read by loaders alone",
            "Call the accessor that has the variable, or declare one. Where a read is meant, such as in a tool that knows no"
                    + " configuration, put @SuppressWarnings(\"seaworthy:getenv\") around it.");

    static final Law ARGUMENT = new Law(
            "SW096",
            "The arguments of the plugin are understood",
            "Write -Xplugin:Seaworthy, or \"-Xplugin:Seaworthy getenv=error\".");

    /** All of them, for the documentation. */
    public static List<Law> all() {
        return List.of(READ_BESIDE, ARGUMENT);
    }

    private GetenvLaws() {}
}
