package dev.seaworthy.preflight.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.seaworthy.preflight.CompiledCommands;
import dev.seaworthy.preflight.CompiledCommands.Run;
import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.preflight.Schemas;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
    private static final String PASSWORD = "p%40ss-of-the-database-1";
    private static final String SECRET_KEY = "K3y.of/Sessions+4711\"quoted\"";
    private static final String TOKENS = "first-partner-9Zx,second-partner-7Qw";

    @TempDir
    static Path classes;

    @TempDir
    Path folder;

    private static CompiledCommands shop;

    private Path environment;

    @BeforeAll
    static void compile() throws IOException, ReflectiveOperationException {
        shop = CompiledCommands.of(
                Path.of("src/test/resources/scan/ShopConfig.java"), "shop.ShopConfigLoader", classes);
    }

    @BeforeEach
    void writeTheEnvironment() throws IOException {
        environment = write("../" + folder.getFileName() + ".env", """
                APP_ENV=production
                DATABASE_URL=postgres://shop:%s@db.example.com/shop
                SECRET_KEY='%s'
                PARTNER_TOKENS=%s
                """.formatted(PASSWORD, SECRET_KEY, TOKENS));
    }

    @Test
    void valuesAreFoundInFoldersInTheOrderOfNames() throws IOException {
        write("b/config.json", "{\n  \"key\": \"K3y.of\\/Sessions+4711\\\"quoted\\\"\"\n}");
        write("a.log", "one\npassword p@ss-of-the-database-1\nand second-partner-7Qw");
        write(".git/config", SECRET_KEY);
        Run run = scan(folder.toString());
        assertEquals(1, run.exitCode());
        assertEquals("""
                Values of shop.ShopConfig were found:

                  DATABASE_URL (its password) in FOLDER/a.log, line 2: as it is
                  PARTNER_TOKENS (an element) in FOLDER/a.log, line 3: as it is
                  SECRET_KEY in FOLDER/b/config.json, line 2: with backslash escapes

                Remove them there, and replace the secrets: whoever could read the files may have them.
                Looked for: DATABASE_URL (its password), SECRET_KEY, PARTNER_TOKENS, PARTNER_TOKENS (an element).
                """, run.output().replace(folder.toString(), "FOLDER"));
    }

    @Test
    void jsonHasTheSame() throws IOException {
        write("a.log", "one\n" + SECRET_KEY);
        write("b.bin", "\0" + SECRET_KEY);
        Run run = scan("--format", "json", folder.toString(), folder + "/nowhere");
        assertEquals(List.of(), Schemas.violations("scan-1", run.output()));
        JsonNode json = new ObjectMapper().readTree(run.output());
        assertEquals("found", json.get("verdict").asText());
        JsonNode finding = json.get("findings").get(0);
        assertEquals("SECRET_KEY", finding.get("settings").get(0).asText());
        assertEquals(2, finding.get("line").asInt());
        assertEquals("as it is", finding.get("form").asText());
        assertEquals(1, json.get("findings").get(1).get("byteOffset").asInt());
    }

    @Test
    void whereNothingIsFoundTheExitCodeIsZero() throws IOException {
        write("a.log", "nothing");
        assertEquals(0, scan(folder.toString()).exitCode());
    }

    @Test
    void defaultsAndWordsAreNotLookedFor() throws IOException {
        Path development = write("../development.env", """
                APP_ENV=development
                SECRET_KEY=not-a-secret-in-development
                PAYMENT_KEY=changeme
                """);
        write("a.log", "changeme not-a-secret-in-development development-only");
        Run run = shop.run("scan", "--env-file", development.toString(), folder.toString());
        assertEquals("""
                No value of shop.ShopConfig was found.
                No value was looked for: no sensitive setting has one that tells.

                Not looked for:

                  DATABASE_URL (its password): it is a default of the configuration, which everybody may see
                  SECRET_KEY: it is a default of the configuration, which everybody may see
                  PAYMENT_KEY: it is too short or too common to tell
                """, run.output());
        assertEquals(0, run.exitCode());
    }

    @Test
    void standardInputIsRead() {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(SECRET_KEY.getBytes(UTF_8)));
            Run run = scan("-");
            assertEquals(1, run.exitCode());
            assertTrue(run.output().contains("  SECRET_KEY in standard input, line 1: as it is\n"), run.output());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void whatIsNotThereIsReported() {
        Run run = scan(folder + "/nowhere");
        assertEquals(78, run.exitCode());
        assertTrue(
                run.output()
                        .contains("Cannot be read:\n\n  " + CommittedDocument.shown(folder)
                                + "/nowhere: it is not there\n"),
                run.output());
    }

    @Test
    void whereAValueCannotBeReadThereIsNoVerdict() throws IOException {
        Path broken = write("../broken.env", "APP_ENV=production\nSECRET_KEY_FILE=/nowhere/key\n");
        write("a.log", "nothing");
        Run run = shop.run("scan", "--env-file", broken.toString(), folder.toString());
        assertEquals(78, run.exitCode());
        assertTrue(run.output().contains("  SECRET_KEY: it cannot be read\n"), run.output());
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path outside = write("../outside.txt", SECRET_KEY);
        Files.createSymbolicLink(folder.resolve("link"), outside);
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Run run = scan(folder.toString());
        assertEquals(0, run.exitCode());
        assertTrue(run.output().contains("link: it is a link that leads out of the folder\n"), run.output());
        assertEquals(1, scan(folder + "/link").exitCode());
    }

    @Test
    void nothingToSearchIsAMistake() {
        Run run = scan();
        assertEquals(2, run.exitCode());
        assertTrue(
                run.errors().startsWith("Name files or folders, - for the standard input, or --staged.\n"),
                run.errors());
    }

    @Test
    void gitSaysWhatIsStaged() throws IOException, InterruptedException {
        git("init", "-q");
        write("clean.txt", "nothing");
        write("name with\nline feed.txt", "a\n" + SECRET_KEY);
        write("later.txt", "nothing");
        git("add", ".");
        write("later.txt", PASSWORD);
        write("clean.txt", PASSWORD);
        Results results = staged(List.of());
        assertEquals(
                List.of("name with\\u000aline feed.txt"),
                results.findings().stream().map(Finding::file).toList());
        assertEquals(List.of(), staged(List.of(Path.of("clean.txt"))).findings());
        git("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "first");
        assertEquals(List.of(), staged(List.of()).findings());
        git("add", "later.txt");
        assertEquals(
                List.of("later.txt"),
                staged(List.of()).findings().stream().map(Finding::file).toList());
        git("rm", "-q", "--cached", "later.txt");
        assertEquals(List.of(), staged(List.of()).findings());
    }

    @Test
    void aPathOfNothingThatIsStagedIsReported() throws IOException, InterruptedException {
        git("init", "-q");
        commit("one");
        git("rm", "-q", "file.txt");
        assertEquals(List.of(), staged(List.of(Path.of("file.txt"))).unread());
        assertEquals(
                List.of(new Note("fiel.txt", "it is not there, and nothing of it is staged")),
                staged(List.of(Path.of("fiel.txt"))).unread());
    }

    @Test
    void whatIsNotMergedYetIsReported() throws IOException, InterruptedException {
        git("init", "-q");
        commit("one");
        git("checkout", "-q", "-b", "other");
        commit("two");
        git("checkout", "-q", "-b", "third", "HEAD~1");
        commit("three");
        new ProcessBuilder("git", "merge", "other")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertEquals(
                List.of(new Note("file.txt", "its merge is not finished")),
                staged(List.of()).unread());
    }

    private void commit(String text) throws IOException, InterruptedException {
        write("file.txt", text);
        git("add", "file.txt");
        git("-c", "user.name=a", "-c", "user.email=a@b", "-c", "commit.gpgsign=false", "commit", "-q", "-m", text);
    }

    @Test
    void outsideARepositoryNothingIsStaged() {
        NotJudgedException notJudged = assertThrows(NotJudgedException.class, () -> staged(List.of()));
        String message = String.valueOf(notJudged.getMessage());
        assertTrue(message.startsWith("What is staged cannot be read: git "), message);
    }

    private Results staged(List<Path> paths) {
        Search search = new Search(
                new ArrayList<>(List.of(SECRET_KEY, PASSWORD))
                        .stream()
                                .flatMap(each -> Spellings.of(new Value(each, List.of("KEY"))).stream())
                                .toList(),
                false);
        Results results = new Results(search);
        new Staged(new Git(folder), new Contents(search, results, Limits.USUAL), results).read(paths);
        return results;
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
    }

    private Run scan(String... arguments) {
        List<String> all = new ArrayList<>(List.of("scan", "--env-file", environment.toString()));
        all.addAll(List.of(arguments));
        Run run = shop.run(all.toArray(new String[0]));
        for (String secret : List.of(PASSWORD, "p@ss-of-the", SECRET_KEY, "first-partner-9Zx", "second-partner-7Qw")) {
            assertFalse(run.all().contains(secret.substring(0, 9)), run::all);
        }
        return run;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
