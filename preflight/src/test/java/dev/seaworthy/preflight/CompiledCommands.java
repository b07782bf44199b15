package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.load.command.Evaluator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import picocli.CommandLine;

/** The commands of a configuration that was compiled by the real compiler and processor, run in this process. */
public final class CompiledCommands {
    private final Evaluator evaluator;

    /**
     * What a command did.
     *
     * @param output what it printed
     * @param errors what it printed as errors
     * @param exitCode how it ended
     */
    public record Run(String output, String errors, int exitCode) {
        /** {@return all that it printed} */
        public String all() {
            return output + errors;
        }
    }

    private CompiledCommands(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * Compiles a configuration.
     *
     * @param source its source
     * @param loader the qualified name of its loader
     * @param folder where the classes go
     */
    public static CompiledCommands of(Path source, String loader, Path folder)
            throws IOException, ReflectiveOperationException {
        Files.createDirectories(folder);
        String classPath = System.getProperty("java.class.path");
        StringWriter messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "-classpath",
                    classPath,
                    "-processorpath",
                    classPath,
                    "-processor",
                    "dev.seaworthy.processor.SeaworthyProcessor");
            boolean isCompiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            assertTrue(isCompiled, messages::toString);
        }
        URL[] urls = {folder.toUri().toURL()};
        ClassLoader classes = new URLClassLoader(urls, CompiledCommands.class.getClassLoader());
        Constructor<?> commands =
                Class.forName(loader + "$Commands", true, classes).getDeclaredConstructor();
        commands.setAccessible(true);
        return new CompiledCommands((Evaluator) commands.newInstance());
    }

    /** {@return the configuration, as its commands ask about it} */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** Runs a command. */
    public Run run(String... arguments) {
        return run(LoaderCommands.program(evaluator), arguments);
    }

    /** Runs a command of another program, as all are run. */
    public static Run run(CommandLine program, String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        program.setOut(new PrintWriter(output, true));
        program.setErr(new PrintWriter(errors, true));
        int code = CommandLines.run(program, arguments);
        return new Run(output.toString(), errors.toString(), code);
    }
}
