package dev.seaworthy.preflight;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Runs {@code adopt} in this process.
 *
 * @param output what it printed
 * @param errors what it printed as errors
 * @param exitCode how it ended
 */
public record Adopting(String output, String errors, int exitCode) {
    /** Runs it with these arguments. */
    public static Adopting run(String... arguments) {
        StringWriter output = new StringWriter();
        StringWriter errors = new StringWriter();
        // The library of command lines has another name in the jar than in the classes: neither is written here.
        var program = Main.program();
        program.setOut(new PrintWriter(output, true));
        program.setErr(new PrintWriter(errors, true));
        int code = CommandLines.run(program, arguments);
        return new Adopting(output.toString(), errors.toString(), code);
    }

    /** {@return all that it printed} */
    public String all() {
        return output + errors;
    }
}
