package dev.seaworthy.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import com.sun.source.util.JavacTask;
import dev.seaworthy.preflight.Adopting;
import dev.seaworthy.runtime.Dotenv;
import dev.seaworthy.runtime.DotenvException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any text as the dotenv file that an application has: what a start reads is adopted, as Java that can be parsed, with each
 * variable in it or said to be left out; and no credential is copied.
 */
class AdoptTest {
    private static final int ADOPTED = 0;
    private static final int REFUSED = 78;

    /** Stands for a credential in the text. */
    private static final String PLACE = "{password}";

    @TempDir(factory = SameFolder.class)
    private static Path folder;

    static List<Arguments> seeds() throws IOException {
        List<String> texts = new ArrayList<>(Seeds.files("preflight/src/test/resources/adopt", ".env"));
        texts.add("DB_PASSWORD=" + PLACE + "\nexport API_KEY='" + PLACE + "'\n");
        texts.add("# the database\nDATABASE_URL=postgresql://shop:" + PLACE + "@db:5432/shop\n\n# JWT_SECRET=" + PLACE
                + "\n");
        texts.add("#### Mail\nSMTP_HOST=mail # one of: a, b\nSMTP_PORT=25\nSMTP_PASSWORD=\n# @sensitive\nPLAIN=" + PLACE
                + "\n");
        return Seeds.of(texts);
    }

    @MethodSource("seeds")
    @DictionaryEntries({
        PLACE,
        "_PASSWORD=",
        "_URL=https://",
        "# @type=enum(",
        "# one of: ",
        "# @sensitive",
        "_PORT=80",
        "_TIMEOUT=30s",
        "APP_ENV=development",
        "*/",
        "\\\\u002a",
        "${A:-",
        "# required",
        "########",
        "export "
    })
    @FuzzTest(maxExecutions = 50)
    void isAdoptedAsAStartReadsIt(@NotNull @WithUtf8Length(max = 2_000) String template) throws IOException {
        Password password = Password.of(template);
        String text = template.replace(PLACE, password.toString());
        Path file = Files.writeString(folder.resolve("shop.env"), text);
        Path written = folder.resolve("app/App.java");
        Files.deleteIfExists(written);
        Adopting run = Adopting.run(
                "adopt", file.toString(), "--package", "app", "--name", "App", "--output", folder.toString());
        assertFalse(run.all().contains("This is a bug"), run::all);
        Set<String> names = names(file);
        String source = run.exitCode() == ADOPTED ? Files.readString(written) : "";
        if (source.isEmpty()) {
            assertEquals(REFUSED, run.exitCode(), run::all);
            assertTrue(names.isEmpty() || run.errors().contains("No variable is found"), run::all);
        } else {
            assertEquals(List.of(), mistakes(source), source);
            for (String name : names) {
                assertTrue(
                        holds(source, name) || run.output().contains("\n" + name + " is left out"),
                        () -> name + " of\n" + text + "\n" + run.all() + source);
            }
        }
        if (isKnownToBeSecret(template)) {
            String shown = run.all() + source;
            assertFalse(password.isSeenIn(shown), () -> password + " in " + shown);
        }
    }

    /** What a start reads, or nothing. */
    private static Set<String> names(Path file) {
        try {
            return Dotenv.parse(file, Map.of()).keySet();
        } catch (DotenvException refused) {
            return Set.of();
        }
    }

    /** Whether a variable has a setting, with the prefix of its group or without. */
    private static boolean holds(String source, String name) {
        for (int i = 0; i < name.length(); i++) {
            boolean isPrefix = i == 0 || source.contains("prefix = \"" + name.substring(0, i) + "\"");
            String rest = name.substring(i);
            if (isPrefix
                    && (source.contains("@EnvVar(\"" + rest + "\")") || source.contains("value = \"" + rest + "\""))) {
                return true;
            }
        }
        return false;
    }

    /** Whether each place of the password is one that names it, and is written as people write one. */
    private static boolean isKnownToBeSecret(String template) {
        Set<String> others = new TreeSet<>();
        for (String line : template.split("\n", -1)) {
            if (line.contains(PLACE)
                    && !line.matches("(export )?[A-Z_]*(PASSWORD|API_KEY|SECRET_KEY|TOKEN)=['\"]?\\{password}['\"]?")) {
                others.add(line);
            }
        }
        return others.isEmpty();
    }

    /** What the parser of the compiler finds wrong. */
    private static List<String> mistakes(String source) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///app/App.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, List.of("-proc:none"), null, List.of(file));
        task.parse().forEach(unit -> {});
        List<String> mistakes = new ArrayList<>();
        for (Diagnostic<?> each : found.getDiagnostics()) {
            mistakes.add(each.toString());
        }
        return mistakes;
    }
}
