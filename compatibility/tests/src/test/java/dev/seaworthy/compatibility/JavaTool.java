package dev.seaworthy.compatibility;

import java.io.PrintWriter;
import java.util.spi.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** A compiler of Java, called as a command. */
enum JavaTool {
    JAVAC {
        @Override
        boolean run(PrintWriter out, String... arguments) {
            return ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments) == 0;
        }
    },
    ECJ {
        @Override
        boolean run(PrintWriter out, String... arguments) {
            return BatchCompiler.compile(arguments, out, out, null);
        }
    };

    /** Compiles, and says whether there was no error. */
    abstract boolean run(PrintWriter out, String... arguments);
}
