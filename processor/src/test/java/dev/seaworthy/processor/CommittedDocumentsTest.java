package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The documents of the repository: written in one mode, compared in the other. */
class CommittedDocumentsTest {
    private static final String ADVICE =
            "\n      Fix: Compile once with -Aseaworthy.docs.mode=write, read the difference, and commit it.";

    private static final String STALE = "[SW090] The committed documents of Web are not what its source says:\n      ";

    @TempDir
    private Path repository;

    private Path page;
    private String committed = "";

    private Compiled compile(String mode, String name, String description) {
        return Compiled.with(
                List.of("-Aseaworthy.docs.dir=" + repository, "-Aseaworthy.docs.mode=" + mode),
                source(name, description));
    }

    private static JavaFileObject source(String name, String description) {
        return JavaFileObjects.forSourceString("shop." + name, """
                        package shop;
                        import dev.seaworthy.*;
                        /** A configuration. */
                        @EnvConfig
                        public interface %s {
                            /** %s. */
                            @EnvVar(value = "PORT", defaultValue = "8080") int port();
                        }
                        """.formatted(name, description));
    }

    private List<String> checked() {
        return compile("check", "Web", "Port to listen on").messages();
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            names.add(repository.relativize(file).toString().replace('\\', '/')));
            return names;
        }
    }

    @BeforeEach
    void write() throws IOException {
        compile("write", "Web", "Port to listen on").clean();
        page = repository.resolve("docs/configuration.md");
        committed = Files.readString(page);
    }

    @Test
    void whatWasWrittenIsWhatIsChecked() throws IOException {
        assertEquals(
                Set.of(
                        ".env.development.example",
                        ".env.example",
                        ".env.production.example",
                        ".env.staging.example",
                        "docs/configuration.md"),
                files());
        assertEquals(List.of(), checked());
    }

    @Test
    void aLineThatDiffersIsNamedAndNothingIsWritten() throws IOException {
        String edited = committed.replace("Port to listen on", "Port");
        Files.writeString(page, edited);
        int line = committed
                .lines()
                .toList()
                .indexOf(committed
                        .lines()
                        .filter(each -> each.contains("Port to listen on"))
                        .findFirst()
                        .orElseThrow());
        String theirs = edited.lines().toList().get(line);
        String ours = committed.lines().toList().get(line);
        assertEquals(
                List.of(STALE + page + ": line " + (line + 1) + " is \"" + theirs + "\" and must be \"" + ours + "\""
                        + ADVICE),
                checked());
        assertEquals(edited, Files.readString(page));
    }

    @Test
    void ofALongLineThePartThatDiffersIsShown() {
        String text = "word ".repeat(40);
        compile("write", "Web", text + "old").clean();
        String message = compile("check", "Web", text + "new").messages().get(0);
        String lead = "\"…word word word word word word ";
        assertTrue(
                message.contains(" is " + lead + "old. Takes a whole number. |\" and must be " + lead
                        + "new. Takes a whole number. |\""),
                message);
    }

    @Test
    void aLineTooManyOrTooFewIsNamed() throws IOException {
        int lines = (int) committed.lines().count();
        Files.writeString(page, committed + "More.\n");
        assertEquals(
                List.of(STALE + page + ": line " + (lines + 1) + " is \"More.\" and must not be there" + ADVICE),
                checked());
        String last = committed.lines().toList().get(lines - 1);
        Files.writeString(page, committed.substring(0, committed.length() - last.length() - 1));
        assertEquals(
                List.of(STALE + page + ": line " + lines + " is missing and must be \"" + last + "\"" + ADVICE),
                checked());
    }

    @Test
    void aLastLineThatDoesNotEndIsSaid() throws IOException {
        Files.writeString(page, committed.substring(0, committed.length() - 1));
        assertEquals(
                List.of(STALE + page + ": its lines are right, and not all of them end in a newline" + ADVICE),
                checked());
    }

    @Test
    void theCommandOfTheBuildIsNamed() throws IOException {
        Files.delete(page);
        String message = Compiled.with(
                        List.of(
                                "-Aseaworthy.docs.dir=" + repository,
                                "-Aseaworthy.docs.mode=check",
                                "-Aseaworthy.docs.command=mvn compile -Ddocs.mode=write"),
                        source("Web", "Port to listen on"))
                .messages()
                .get(0);
        assertEquals(
                STALE + page + " is not there\n      Fix: Run \"mvn compile -Ddocs.mode=write\", read the difference, "
                        + "and commit it.",
                message);
    }

    @Test
    void theLineEndsOfWindowsAreNoDifference() throws IOException {
        Files.writeString(page, committed.replace("\n", "\r\n"));
        assertEquals(List.of(), checked());
    }

    @Test
    void aDocumentThatIsTrueIsNotWrittenAgain() throws IOException {
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(page, before);
        compile("write", "Web", "Port to listen on").clean();
        assertEquals(before, Files.getLastModifiedTime(page));
        compile("write", "Web", "Port").clean();
        assertTrue(Files.readString(page).contains("| Port. Takes a whole number. |"), "a change is written");
    }

    @Test
    void theDocumentsOfAnotherConfigurationAreLeftAlone() throws IOException {
        List<String> messages = compile("write", "Mail", "Port").messages();
        String files = Stream.of(
                        "docs/configuration.md",
                        ".env.example",
                        ".env.development.example",
                        ".env.staging.example",
                        ".env.production.example")
                .map(file -> "\n      " + repository.resolve(file))
                .collect(Collectors.joining());
        assertEquals(
                List.of("[SW091] These documents were written for shop.Web, and would be written for shop.Mail:" + files
                        + "\n      Fix: Delete them if shop.Web was renamed or moved, and write them again. If both are "
                        + "in use, set docsDirectory in one of them."),
                messages);
        assertEquals(committed, Files.readString(page));
    }

    @Test
    void whatWasWrittenByHandIsNotOverwritten() throws IOException {
        Files.writeString(page, "# What our service reads\n");
        for (String mode : List.of("check", "write")) {
            assertEquals(
                    List.of("[SW094] These files were not generated, and documents of Web would go there:\n      "
                            + page
                            + "\n      Fix: Move them away, or set docsDirectory in @EnvConfig. Empty those that may be "
                            + "overwritten."),
                    compile(mode, "Web", "Port to listen on").messages());
            assertEquals("# What our service reads\n", Files.readString(page));
        }
    }

    @Test
    void aByteOrderMarkIsSaidInCheckModeAndRemovedInWriteMode() throws IOException {
        Files.writeString(page, "\ufeff" + committed);
        assertEquals(
                List.of(STALE + page + ": it begins with a byte order mark, which must not be there" + ADVICE),
                checked());
        compile("write", "Web", "Port to listen on").clean();
        assertEquals(committed, Files.readString(page));
    }

    @Test
    void whatCannotBeReadIsNotSaidToBeWritten() throws IOException {
        Files.delete(page);
        Files.createDirectory(page);
        for (String mode : List.of("check", "write")) {
            List<String> messages = compile(mode, "Web", "Port to listen on").messages();
            assertEquals(1, messages.size(), messages::toString);
            assertTrue(
                    messages.get(0).startsWith("[SW092] " + page + " cannot be read: IOException"), messages::toString);
        }
    }

    @Test
    void oneDirectoryIsTheSameInEverySpelling() throws IOException {
        Map<String, String> spellings = Map.of("", ".", "a", "./a/", "b/c", "b//d/../c", "../", "../.");
        for (Map.Entry<String, String> each : spellings.entrySet()) {
            boolean leadsOut = each.getKey().startsWith("..");
            List<String> messages = Compiled.with(
                            List.of("-Aseaworthy.docs.dir=" + repository.resolve("other")),
                            in(each.getKey(), "C"),
                            in(each.getValue(), "D"))
                    .messages();
            assertEquals(leadsOut ? 2 : 1, messages.size(), messages::toString);
            assertTrue(
                    leadsOut
                            ? messages.get(0).contains(" leads out of the directory for documents.")
                            : messages.get(0)
                                    .startsWith(
                                            "[SW091] The documents of shop.D and of shop.C go into the same directory."),
                    messages::toString);
        }
    }

    private static JavaFileObject in(String docsDirectory, String name) {
        return JavaFileObjects.forSourceString("shop." + name, """
                        package shop;
                        import dev.seaworthy.*;
                        /** A configuration. */
                        @EnvConfig(docsDirectory = "%s")
                        public interface %s {
                            /** Port. */
                            @EnvVar(value = "PORT", defaultValue = "8080") int port();
                        }
                        """.formatted(docsDirectory, name));
    }

    @Test
    void anEmptyFileIsWritten() throws IOException {
        Files.writeString(page, "\n");
        compile("write", "Web", "Port to listen on").clean();
        assertEquals(committed, Files.readString(page));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_19, disabledReason = "a javac that leaves out annotations that it does not know")
    void aForgottenImportOfARuleIsTheCompilersToSayAlone() throws IOException {
        for (String mode : List.of("check", "write")) {
            List<String> messages = Compiled.with(
                            List.of("-Aseaworthy.docs.dir=" + repository, "-Aseaworthy.docs.mode=" + mode),
                            JavaFileObjects.forSourceString("shop.Web", """
                                    package shop;
                                    import dev.seaworthy.EnvConfig;
                                    import dev.seaworthy.EnvVar;
                                    /** A configuration. */
                                    @EnvConfig
                                    public interface Web {
                                        /** Port. */
                                        @EnvVar("PORT") @ProductionRule(min = "1024") int port();
                                    }
                                    """))
                    .messages();
            assertTrue(messages.stream().noneMatch(each -> each.contains("[SW")), messages::toString);
            assertEquals(committed, Files.readString(page));
        }
    }
}
