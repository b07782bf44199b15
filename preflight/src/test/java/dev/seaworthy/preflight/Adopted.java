package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code adopt} makes of a file {@code a.env} and of members of a class {@code S}.
 *
 * @param printed what it printed
 * @param source the interface, which compiles without a warning
 */
record Adopted(String printed, String source) {
    static Adopted of(Path folder, String text, String members) throws IOException {
        Path file = Files.writeString(folder.resolve("a.env"), text + "\n");
        Path sources = Files.createDirectories(folder.resolve("s"));
        Files.writeString(sources.resolve("S.java"), "class S {\n" + members + "\n}\n");
        Path output = folder.resolve("out");
        CompiledCommands.Run run = AdoptRuns.run(
                "adopt",
                file.toString(),
                "--sources",
                sources.toString(),
                "--package",
                "app",
                "--name",
                "App",
                "--output",
                output.toString());
        assertEquals(0, run.exitCode(), run::all);
        AdoptRuns.compile(output, folder.resolve("classes"));
        String printed = run.output().replace(folder + "/s/", "").replace(folder + "/", "");
        return new Adopted(printed, Files.readString(output.resolve("app/App.java")));
    }

    /** The setting of a variable, from its Javadoc to its accessor. */
    String setting(String variable) {
        Matcher setting = Pattern.compile("/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\s+@EnvVar\\((?:\\s*value = )?\"" + variable
                        + "\"[\\s\\S]*?\\w+\\(\\);")
                .matcher(source);
        assertTrue(setting.find(), () -> variable + " is not a setting of\n" + all());
        return setting.group();
    }

    /** All that was written and printed. */
    String all() {
        return source + printed;
    }

    /** Whether a variable is a setting. */
    boolean has(String variable) {
        return source.contains("\"" + variable + "\"");
    }

    /** The type that the accessor of a variable gives. */
    String type(String variable) {
        return setting(variable).replaceFirst("(?s).*\\n *(\\S.*) \\w+\\(\\);", "$1");
    }

    /** The line that is printed of a variable. */
    String line(String variable) {
        Matcher line = Pattern.compile("(?m)^ *" + variable + " .*$").matcher(printed);
        assertTrue(line.find(), () -> variable + " is not among\n" + printed);
        return line.group();
    }
}
