package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code adopt} writes and prints, and what it says of what it cannot read or may not write. */
class AdoptCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/adopt/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path folder;

    @Test
    void writesAndPrintsWhatIsExpected() throws IOException {
        CompiledCommands.Run run = AdoptRuns.run(
                "adopt",
                GOLDEN.resolve("shop.env").toString(),
                GOLDEN.resolve("shop.production.env").toString(),
                "--sources",
                GOLDEN.resolve("sources").toString(),
                "--package",
                "com.acme.shop",
                "--name",
                "ShopConfig",
                "--output",
                folder.toString());
        assertEquals(0, run.exitCode(), run::all);
        assertGolden("ShopConfig.java.txt", Files.readString(folder.resolve("com/acme/shop/ShopConfig.java")));
        assertGolden(
                "report.txt",
                run.all()
                        .replace(CommittedDocument.shown(folder) + "/", "")
                        .replace(CommittedDocument.shown(GOLDEN) + "/", ""));
        AdoptRuns.compile(folder, folder.resolve("classes"));
    }

    private static void assertGolden(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        String shown = actual.replace("\r\n", "\n");
        if (UPDATE) {
            assertNull(System.getenv("CI"), "CI compares, and writes nothing");
            Files.writeString(golden, shown);
        }
        assertEquals(Files.readString(golden), shown);
    }

    @Test
    void explainsItself() throws IOException {
        assertGolden("help.txt", AdoptRuns.run("adopt", "--help").all());
    }

    @Test
    void twoRunsWriteTheSame() throws IOException {
        Path file = write("a.env", "B=1\nA=2\n# C=3\n");
        AdoptRuns.adopt(file, "app", folder.resolve("one"));
        AdoptRuns.adopt(file, "app", folder.resolve("two"));
        assertEquals(
                Files.readString(folder.resolve("one/app/App.java")),
                Files.readString(folder.resolve("two/app/App.java")));
    }

    @Test
    void aDefaultThatIsNotAPathOnThisSystemIsLeftOut() throws IOException {
        write("sources/A.java", """
                class A {
                    Object one = java.nio.file.Path.of(System.getenv().getOrDefault("UPLOAD_DIR", "/data/a\\0b"));
                    Object two = java.nio.file.Path.of(System.getenv().getOrDefault("MEDIA_DIR", "\\0"));
                }
                """);

        CompiledCommands.Run run = adoptSources(folder.resolve("sources"));

        assertEquals(0, run.exitCode(), run::all);
        AdoptRuns.compile(folder.resolve("out"), folder.resolve("classes"));
    }

    @Test
    void aLinkToSourcesIsWhatItLeadsTo() throws IOException {
        write("sources/A.java", "class A { String a = System.getenv(\"LEVEL\"); }");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("sources"));
        Files.createSymbolicLink(folder.resolve("sources/up"), folder.resolve("sources"));

        CompiledCommands.Run run = adoptSources(link);

        assertEquals(0, run.exitCode(), run::all);
        assertTrue(Files.readString(folder.resolve("out/app/App.java")).contains("LEVEL"));
    }

    private CompiledCommands.Run adoptSources(Path sources) {
        String output = folder.resolve("out").toString();
        return AdoptRuns.run(
                "adopt", "--sources", sources.toString(), "--package", "app", "--name", "App", "--output", output);
    }

    @Test
    void overwritesNothing() throws IOException {
        Path file = write("a.env", "A=1\n");
        Path there = write("app/App.java", "mine");
        refused(
                there + " is there already, and is not overwritten. Give another --name or --output, or move it.",
                file);
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void refusesWhatCannotBeRead() throws IOException {
        Path missing = folder.resolve("missing.env");
        refused(missing + " is not there. Name a dotenv file.", missing);
        refused(folder + " is not a file. Name a dotenv file.", folder);
        Path malformed = write("malformed.env", "A=1\nB='2\n");
        refused(malformed + ":2:3: the line opens a quote", malformed);
        Path large = write("large.env", "A=1\n" + "#".repeat(1 << 20));
        refused(large + " is larger than 1 MiB, which no start reads. Name a smaller file.", large);
        Path binary = folder.resolve("binary.env");
        Files.write(binary, new byte[] {'A', '=', (byte) 0xff});
        refused(binary + ":1:3: the line", binary);
        Path empty = write("empty.env", "# nothing\n");
        refused("No variable is found. Name a dotenv file that has some", empty);
    }

    @Test
    void refusesSourcesThatCannotBeRead() throws IOException {
        Path missing = folder.resolve("missing");
        refused(
                missing + " is not there. Name the folder of the sources with --sources.",
                "--sources",
                missing.toString());
        Path source = write("sources/A.java", "class A {\n  int;\n}\n");
        refused(
                source + ":2 is not Java that this JDK can read.",
                "--sources",
                folder.resolve("sources").toString());
    }

    @Test
    void sourcesHaveTheEncodingThatIsNamed() throws IOException {
        Path source = Files.createDirectories(folder.resolve("latin")).resolve("L1.java");
        String text = "class L1 {\n  String caf\u00e9 = System.getenv(\"LATIN_NAME\");\n}\n";
        Files.write(source, text.getBytes(StandardCharsets.ISO_8859_1));
        String sources = folder.resolve("latin").toString();
        refused(
                source + ":2 is not text in UTF-8. Name the encoding of the sources with --encoding, as for javac:"
                        + " --encoding ISO-8859-1.",
                "--sources",
                sources);
        CompiledCommands.Run run = run("--sources", sources, "--encoding", "ISO-8859-1");
        assertEquals(0, run.exitCode(), run::all);
        assertTrue(Files.readString(folder.resolve("app/App.java")).contains("LATIN_NAME"));
    }

    @Test
    void namesThatJavaDoesNotTakeAreRefusedOrMadeOthers() throws IOException {
        Path file = write("a.env", "_=1\n__=2\n_A=3\n");
        for (String name : List.of("record", "var", "yield", "sealed", "permits", "class", "_")) {
            assertUsage(
                    "--name must be the name of a Java interface", file.toString(), "--package", "app", "--name", name);
        }
        String printed = AdoptRuns.adopt(file, "app", folder.resolve("out"));
        assertTrue(printed.contains("\n_ is left out: a shell sets it itself. Rename it."), printed);
        AdoptRuns.compile(folder.resolve("out"), folder.resolve("classes"));
    }

    private void refused(String message, Path file) {
        refused(message, file.toString());
    }

    private void refused(String message, String... arguments) {
        CompiledCommands.Run run = run(arguments);
        assertEquals(ExitCode.NOT_JUDGED, run.exitCode(), run::all);
        assertTrue(run.errors().startsWith(message), run::all);
        assertEquals("", run.output());
    }

    private CompiledCommands.Run run(String... arguments) {
        String[] all = new String[arguments.length + 7];
        List<String> before = List.of("adopt", "--package", "app", "--name", "App", "--output", folder.toString());
        for (int i = 0; i < all.length; i++) {
            all[i] = i < before.size() ? before.get(i) : arguments[i - before.size()];
        }
        return AdoptRuns.run(all);
    }

    @Test
    void refusesCommandLinesThatSayTooLittle() throws IOException {
        String file = write("a.env", "A=1\n").toString();
        assertUsage("Name a dotenv file, or a folder of sources with --sources.", "--package", "app", "--name", "App");
        assertUsage("--package must be the name of a Java package", file, "--package", "a.class", "--name", "App");
        assertUsage("--name must be the name of a Java interface", file, "--package", "app", "--name", "1App");
        assertUsage("Give --name=NAME.", file, "--package", "app");
    }

    private static void assertUsage(String message, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "adopt";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CompiledCommands.Run run = AdoptRuns.run(all);
        assertEquals(ExitCode.USAGE, run.exitCode(), run::all);
        assertTrue(run.errors().startsWith(message), run::all);
    }

    @Test
    void namesWhatIsLeftOut() throws IOException {
        Path file = write("a.env", "my.prop=1\n2FA=x\nSEAWORTHY_WAIVE=\nA=1\n");
        String printed = AdoptRuns.adopt(file, "app", folder);
        assertTrue(printed.contains("\nmy.prop is left out: a shell sets only names"), printed);
        assertTrue(printed.contains("\n2FA is left out"), printed);
        assertTrue(printed.contains("\nSEAWORTHY_WAIVE is left out: operators waive rules with it."), printed);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        return Files.writeString(file, text);
    }
}
