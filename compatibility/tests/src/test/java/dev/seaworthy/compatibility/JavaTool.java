package dev.seaworthy.compatibility;

import java.io.PrintWriter;
import java.util.List;
import java.util.spi.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A compiler of Java, called as a command. */
enum JavaTool {
    JAVAC {
        @Override
        boolean run(PrintWriter out, String... arguments) {
            return ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments) == 0;
        }

        @Override
        List<String> allWarnings() {
            return List.of("-Xlint:all,-processing,-path");
        }
    },
    ECJ {
        @Override
        boolean run(PrintWriter out, String... arguments) {
            return BatchCompiler.compile(arguments, out, out, null);
        }

        @Override
        List<String> allWarnings() {
            return List.of();
        }
    };

    /** Compiles, and says whether there was no error. */
    abstract boolean run(PrintWriter out, String... arguments);

    /** The options for what a careful build warns of. */
    abstract List<String> allWarnings();
}
