package dev.seaworthy.runtime.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the standard source finds values, in which order, and what it says of where it found them. */
class StandardSourceTest {
    private static final String PASSWORD = "hunter2-is-the-password";

    @TempDir
    private Path directory;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void theProcessEnvironmentComesFirst() throws IOException {
        environment.put("A", "process");
        write(".env", "A=file\n");

        ConfigSource source = development();

        assertEquals("process", source.value("A"));
        assertEquals("environment variable", source.origin("A"));
    }

    @Test
    void aSecretFileHoldsTheValueWithoutItsLastNewline() throws IOException {
        environment.put("A_FILE", write("a", PASSWORD + "\n\n").toString());
        environment.put("B_FILE", write("b", PASSWORD + "\r\n").toString());
        environment.put("C_FILE", write("c", PASSWORD).toString());

        ConfigSource source = source();

        assertEquals(PASSWORD + "\n", source.value("A"));
        assertEquals(PASSWORD, source.value("B"));
        assertEquals(PASSWORD, source.value("C"));
        assertEquals("A_FILE", source.origin("A"));
    }

    @Test
    void aValueAndAFileForItAreAConflict() throws IOException {
        environment.put("A", PASSWORD);
        environment.put("A_FILE", write("a", PASSWORD).toString());

        SourceException refused = assertThrows(SourceException.class, () -> source().value("A"));

        assertEquals("conflict", refused.code());
        assertEquals("and A_FILE are both set", refused.getMessage());
        assertSaysNothing(refused);
    }

    @Test
    void anEmptyValueBesideAFileIsNoConflict() throws IOException {
        environment.put("A", "");
        environment.put("A_FILE", write("a", "x").toString());

        assertEquals("x", source().value("A"));
    }

    @Test
    void anEmptyPathNamesNoFile() {
        environment.put("A_FILE", "");

        assertNull(source().value("A"));
    }

    @Test
    void aSettingThatEndsInFileNamesNoSecret() throws IOException {
        environment.put("LOG_FILE", write("log", "x").toString());

        assertNull(source("LOG_FILE").value("LOG"));
        assertNull(source().withoutSecretFiles("LOG").value("LOG"));
        assertEquals("x", source().value("LOG"));
    }

    @Test
    void theEnvironmentIsNeverReadFromASecretFile() throws IOException {
        environment.put("APP_ENV_FILE", write("env", "development").toString());

        assertNull(source().value("APP_ENV"));
    }

    @Test
    void aMissingSecretFileIsAProblemThatNamesIt() {
        environment.put("A_FILE", directory.resolve("missing").toString());

        SourceException refused = assertThrows(SourceException.class, () -> source().value("A"));

        assertEquals("unreadable", refused.code());
        assertEquals("cannot be read: the file that A_FILE names is not there", refused.getMessage());
        assertEquals(directory.resolve("missing") + " (A_FILE)", refused.found());
    }

    @Test
    void aSecretInPlaceOfItsPathIsNotShown() {
        environment.put("A_FILE", PASSWORD);
        environment.put("B_FILE", "/" + PASSWORD + "/" + PASSWORD);
        environment.put("C_FILE", PASSWORD + "\0");
        environment.put("D_FILE", "./" + PASSWORD);
        environment.put("E_FILE", "../.././" + PASSWORD + "/" + PASSWORD);
        environment.put("F_FILE", "/../" + PASSWORD);

        for (String variable : List.of("A", "B", "C", "D", "E", "F")) {
            SourceException refused = assertThrows(SourceException.class, () -> source().value(variable));

            assertEquals("unreadable", refused.code());
            assertSaysNothing(refused);
        }
    }

    @Test
    void aFileOfTheRootThatIsNotThereIsMissedWithoutItsName() {
        for (String path : List.of("/none", "/hunter2", "/c2VjcmV0", "none")) {
            environment.put("A_FILE", path);
            SourceException refused = assertThrows(SourceException.class, () -> source().value("A"));

            assertEquals("cannot be read: the file that A_FILE names is not there", refused.getMessage());
            assertEquals("A_FILE, which is not shown", refused.found());
            assertEquals(
                    "create that file, or write the path of another one into A_FILE, not the value itself",
                    refused.fix());
        }
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        environment.put("A_FILE", write("empty", "\n").toString());
        environment.put("B", "");
        write(".env", "C=\n");

        for (ConfigSource source :
                List.of(source(), source().in(Environment.DEVELOPMENT), ConfigSources.inOrder(source()))) {
            assertEquals("", source.value("A"));
            assertEquals("the file that A_FILE names", source.origin("A"));
            assertEquals("", source.value("B"));
            assertEquals("environment variable", source.origin("B"));
        }
        assertNull(source().value("C"));
        assertEquals("", source().in(Environment.DEVELOPMENT).value("C"));
        assertEquals(".env:1", source().in(Environment.DEVELOPMENT).origin("C"));
    }

    @Test
    void anEmptyValueHidesNoTextOfADotenvFile() throws IOException {
        environment.put("A", "");
        environment.put("B", "");
        write(".env.local", "B=\nC=\n");
        write(".env", "A=a\nB=\nC=c\n");
        ConfigSource source = source().in(Environment.DEVELOPMENT);

        assertEquals("a", source.value("A"));
        assertEquals(".env:1", source.origin("A"));
        assertEquals("", source.value("B"));
        assertEquals("environment variable", source.origin("B"));
        assertEquals("c", source.value("C"));
        assertEquals(".env:3", source.origin("C"));
    }

    @Test
    void aRelativePathBeginsAtTheWorkingDirectory() throws IOException {
        write("secret", "x");
        environment.put("A_FILE", "secret");

        assertEquals("x", source().value("A"));
    }

    @Test
    void credentialsOfSystemdComeAfterSecretFiles() throws IOException {
        write("credentials/A", "credential\n");
        write("credentials/B", "credential");
        environment.put(
                "CREDENTIALS_DIRECTORY", directory.resolve("credentials").toString());
        environment.put("B_FILE", write("b", "file").toString());
        environment.put("C", "process");

        ConfigSource source = source();

        assertEquals("credential", source.value("A"));
        assertEquals("$CREDENTIALS_DIRECTORY/A", source.origin("A"));
        assertEquals("file", source.value("B"));
        assertEquals("B_FILE", source.origin("B"));
        assertEquals("process", source.value("C"));
        assertNull(source.value("D"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void aCredentialsDirectoryThatIsNotThereIsAProblem() {
        environment.put("CREDENTIALS_DIRECTORY", directory.resolve("none").toString());

        assertEquals(
                List.of("$CREDENTIALS_DIRECTORY is not there; found " + directory.resolve("none")
                        + "; create it, or mount it"),
                words(source().problems()));
    }

    @Test
    void dotenvFilesAreReadInDevelopmentOnly() throws IOException {
        write(".env", "A=1\nB=2\n");
        write(".env.development", "\nA=3\n");

        assertNull(source().value("A"));
        assertNull(source().in(Environment.STAGING).value("A"));
        assertNull(source().in(Environment.PRODUCTION).value("A"));
        assertEquals("3", development().value("A"));
        assertEquals(".env.development:2", development().origin("A"));
        assertEquals("2", development().value("B"));
        assertEquals(".env:2", development().origin("B"));
    }

    @Test
    void theMoreSpecialDotenvFileWins() throws IOException {
        for (String name : List.of(".env", ".env.development", ".env.local", ".env.development.local")) {
            write(name, "A=" + name + "\n");

            assertEquals(name, development().value("A"));
        }
    }

    @Test
    void anEmptyValueLetsTheSearchGoOn() throws IOException {
        environment.put("A", "");
        write(".env.local", "A=\n");
        write(".env", "A=1\n");

        assertEquals("1", development().value("A"));
        assertEquals(".env:1", development().origin("A"));
    }

    @Test
    void aDotenvFileNamesNoSecretFile() throws IOException {
        write(".env", "A_FILE=" + write("a", PASSWORD) + "\n");

        assertNull(development().value("A"));
    }

    @Test
    void aDotenvFileMaySayThatThisIsDevelopment() throws IOException {
        write(".env", "# Here.\nAPP_ENV=development\n");

        assertEquals("development", source().value("APP_ENV"));
        assertEquals(".env:2", source().origin("APP_ENV"));
        assertEquals("development", development().value("APP_ENV"));
        assertEquals(".env:2", development().origin("APP_ENV"));

        write(".env.local", "APP_ENV=development\n");
        assertEquals(".env.local:1", source().origin("APP_ENV"));
    }

    @Test
    void anEnvironmentThatIsSetAndEmptyIsNotTakenFromAFile() throws IOException {
        write(".env", "APP_ENV=development\n");
        environment.put("APP_ENV", "");

        assertEquals("", source().value("APP_ENV"));
        assertEquals("environment variable", source().origin("APP_ENV"));
    }

    @Test
    void waiversAreNeverReadFromAFileOfSecrets() throws IOException {
        environment.put("SEAWORTHY_WAIVE_FILE", write("waive", PASSWORD).toString());
        environment.put("A_FILE", write("a", "1").toString());
        write("credentials/SEAWORTHY_WAIVE", PASSWORD);
        environment.put(
                "CREDENTIALS_DIRECTORY", directory.resolve("credentials").toString());

        assertNull(source().value("SEAWORTHY_WAIVE"));
        assertFalse(source().isWholeFile("SEAWORTHY_WAIVE"));
        assertEquals("1", source().value("A"));
        environment.put("SEAWORTHY_WAIVE", "x");
        assertEquals("x", source().value("SEAWORTHY_WAIVE"));
        assertEquals("environment variable", source().origin("SEAWORTHY_WAIVE"));
    }

    @Test
    void aByteOrderMarkIsDropped() throws IOException {
        environment.put("A_FILE", write("a", "\uFEFF" + PASSWORD + "\n").toString());
        environment.put("B_FILE", write("b", "\uFEFF").toString());
        environment.put("C_FILE", write("c", "x\uFEFF").toString());

        assertEquals(PASSWORD, source().value("A"));
        assertEquals("", source().value("B"));
        assertEquals("x\uFEFF", source().value("C"));
    }

    @Test
    void aNulIsNotAPartOfAValue() throws IOException {
        environment.put("A_FILE", write("a", PASSWORD + "\0").toString());

        SourceException refused = assertThrows(SourceException.class, () -> source().value("A"));

        assertEquals("cannot be read: the file that A_FILE names holds a NUL character", refused.getMessage());
        assertSaysNothing(refused);
    }

    @Test
    void aFileOfTheKernelIsNoSecret() throws IOException {
        assumeTrue(Files.isReadable(Path.of("/proc/self/status")), "no /proc");
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("/proc/self/status"));
        Files.createDirectories(directory.resolve("credentials"));
        Files.createSymbolicLink(directory.resolve("credentials/C"), Path.of("/proc/version"));
        environment.put("A_FILE", "/proc/self/environ");
        environment.put("B_FILE", link.toString());
        environment.put(
                "CREDENTIALS_DIRECTORY", directory.resolve("credentials").toString());

        for (String variable : List.of("A", "B", "C")) {
            SourceException refused = assertThrows(SourceException.class, () -> source().value(variable));
            assertTrue(
                    String.valueOf(refused.getMessage()).endsWith(" is a file of the kernel, below /proc or /sys"),
                    refused::getMessage);
        }
    }

    @Test
    void whatAFileHoldsAloneIsSaidToBe() throws IOException {
        environment.put("A_FILE", write("a", "1").toString());
        environment.put("B", "1");
        write("credentials/C", "1");
        write(".env", "D=1\n");
        environment.put(
                "CREDENTIALS_DIRECTORY", directory.resolve("credentials").toString());

        ConfigSource source = ConfigSources.inOrder(development());

        assertTrue(source.isWholeFile("A"));
        assertFalse(source.isWholeFile("B"));
        assertTrue(source.isWholeFile("C"));
        assertFalse(source.isWholeFile("D"));
        assertFalse(source.isWholeFile("E"));
        assertTrue(ConfigSources.directory(directory).isWholeFile("a"));
    }

    @Test
    void aFileForDevelopmentDoesNotSayThatThisIsDevelopment() throws IOException {
        write(".env.development", "APP_ENV=development\n");
        write(".env.development.local", "APP_ENV=development\n");

        assertNull(source().value("APP_ENV"));
    }

    @Test
    void aDotenvFilePutsNoProcessIntoStagingOrProduction() throws IOException {
        for (String word : List.of("production", "staging", "Production", "prod")) {
            write(".env", "APP_ENV=" + word + "\n");

            SourceException refused = assertThrows(SourceException.class, () -> source().value("APP_ENV"));

            assertEquals("conflict", refused.code());
            assertEquals(".env:1", refused.found());
        }
        assertEquals("set APP_ENV=production in the process environment, and remove the line", refusedEnvironment());
    }

    @Test
    void developmentHasTheNamesAndTheProblemsOfTheProcessAndOfItsFiles() throws IOException {
        write("credentials/C", "1");
        write(".env", "D=1\nBROKEN LINE\n");
        environment.put("A", "1");
        environment.put("B_FILE", write("b", "1").toString());
        environment.put("_FILE", write("c", "1").toString());
        environment.put(
                "CREDENTIALS_DIRECTORY", directory.resolve("credentials").toString());

        assertEquals(
                List.of("A", "B", "B_FILE", "C", "CREDENTIALS_DIRECTORY", "D", "_FILE"),
                development().names().stream().sorted().distinct().toList());
        assertEquals(
                List.of(".env:2:8"),
                development().problems().stream().map(Problem::found).toList());
        environment.put("CREDENTIALS_DIRECTORY", directory.resolve("none").toString());
        assertEquals(
                List.of(".env", "$CREDENTIALS_DIRECTORY"),
                development().problems().stream()
                        .map(Problem::variable)
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertEquals(
                List.of("$CREDENTIALS_DIRECTORY"),
                source().in(Environment.DEVELOPMENT).withoutSecretFiles("X").problems().stream()
                        .map(Problem::variable)
                        .filter(each -> each.startsWith("$"))
                        .toList());
    }

    @Test
    void developmentReadsNoFileOfASecretThatIsASetting() throws IOException {
        environment.put("LOG_FILE", write("log", "x").toString());
        write(".env", "LOG=of the file\n");

        ConfigSource source = development().withoutSecretFiles("LOG");

        assertEquals("of the file", source.value("LOG"));
        assertEquals("x", development().value("LOG"));
    }

    @Test
    void anEmptyTextBesideAFileOfASecretIsTheFiles() throws IOException {
        environment.put("A", "");
        environment.put("A_FILE", write("a", "1").toString());
        environment.put("B", "");
        write(".env", "A=2\nB=\n");

        assertTrue(development().isWholeFile("A"));
        assertFalse(development().isWholeFile("B"));
        assertTrue(source().isWholeFile("A"));
        assertEquals("A_FILE", development().origin("A"));
    }

    @Test
    void whatComesFromNoFileOfItsOwnHasTheNameOfTheDirectory() throws IOException {
        write("credentials/OTHER", "1");
        environment.put(
                "CREDENTIALS_DIRECTORY", directory.resolve("credentials").toString());
        environment.put("A_FILE", write("a", "\n").toString());

        ConfigSource source = source();
        assertNull(source.value("MISSING"));
        assertEquals("", source.value("A"));
        assertEquals("the file that A_FILE names", source.origin("A"));

        write("credentials/A", "credential");
        source = source();
        assertEquals("credential", source.value("A"));
        assertEquals("$CREDENTIALS_DIRECTORY/A", source.origin("A"));
    }

    @Test
    void aFileThatWasReadIsReadOnce() throws IOException {
        Path file = write("a", "first");
        environment.put("A_FILE", file.toString());
        ConfigSource source = source();
        assertEquals("first", source.value("A"));

        Files.writeString(file, "second");

        assertEquals("first", source.value("A"));
    }

    private String refusedEnvironment() {
        return assertThrows(SourceException.class, () -> source().value("APP_ENV"))
                .fix();
    }

    @Test
    void anUnknownWordInADotenvFileIsLeftToTheLoader() throws IOException {
        write(".env", "APP_ENV=moon\n");

        assertEquals("moon", source().value("APP_ENV"));
    }

    @Test
    void theProcessEnvironmentKeepsDotenvFilesFromBeingLookedAt() throws IOException {
        environment.put("APP_ENV", "production");
        write(".env", "APP_ENV=\"broken\n");

        assertEquals("production", source().value("APP_ENV"));
        assertEquals(List.of(), source().in(Environment.PRODUCTION).problems());
    }

    @Test
    void anUnreadableDotenvFileIsOneProblemOfTheEnvironment() throws IOException {
        Files.createDirectory(directory.resolve(".env"));
        ConfigSource source = source();

        SourceException refused = assertThrows(SourceException.class, () -> source.value("APP_ENV"));

        assertEquals("is not set, and .env is a directory, not a file", refused.getMessage());
        environment.put("APP_ENV", "development");
        assertEquals(
                List.of(".env is a directory, not a file; name a file"),
                words(development().problems()));
    }

    @Test
    void aRefusedLineIsTheProblemOfItsSettingAndOnlyOnce() throws IOException {
        write(".env", "A=" + PASSWORD + "#x\nB=1\nC=$" + PASSWORD + "\n");
        ConfigSource source = development();

        SourceException refused = assertThrows(SourceException.class, () -> source.value("A"));

        assertEquals("malformed", refused.code());
        assertEquals(".env:1:26", refused.found());
        assertSaysNothing(refused);
        assertEquals("1", source.value("B"));
        List<Problem> rest = source.problems();
        assertEquals(List.of(".env:3:3"), rest.stream().map(Problem::found).toList());
        assertFalse(words(rest).toString().contains(PASSWORD));
    }

    @Test
    void aLineThatSuffersFromARefusedOneIsNoProblemOfItsOwn() throws IOException {
        write(".env", "HOST=a#b\nURL=http://${HOST}/\n");
        ConfigSource source = development();

        assertThrows(SourceException.class, () -> source.value("HOST"));

        assertEquals(List.of(), source.problems());
        assertEquals(
                "cannot be read: its line inserts ${HOST}, which is not set because its own line is refused",
                assertThrows(SourceException.class, () -> source.value("URL")).getMessage());
    }

    @Test
    void aVariableThatOnlyAnotherFileSetsIsNamedWithItsPlace() throws IOException {
        write(".env", "HOST=db.internal\n");
        write(".env.local", "URL=http://${HOST}:8080\n");
        ConfigSource source = development();

        SourceException refused = assertThrows(SourceException.class, () -> source.value("URL"));

        assertEquals(
                "cannot be read: its line inserts ${HOST}, which this file does not set: only .env:1 does",
                refused.getMessage());
        assertEquals("set HOST in a line above too, or in the process environment", refused.fix());
        assertEquals(".env.local:1:12", refused.found());
        assertEquals(List.of(), source.warnings(List.of("URL"), List.of()), "HOST is needed");
    }

    @Test
    void whatAReferenceHoldsIsNotShownWhereTheLineMaySetASecret() throws IOException {
        write(".env", "KEY=\"pa${Zq7Vk9XwPass}x\"\nOTHER=${SK:?Zq7Vk9XwMistake}\n");
        ConfigSource source = development();

        SourceException refused = assertThrows(SourceException.class, () -> source.value("KEY"));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("${Zq7Vk9XwPass}"),
                "for settings that are not sensitive");
        SourceException concealed = refused.concealed();
        assertEquals("cannot be read: its line inserts a variable that is not set", concealed.getMessage());
        assertEquals("set it in a line above or in the process environment", concealed.fix());
        assertEquals(".env:1:8", concealed.found());
        assertSame(concealed, concealed.concealed());
        assertEquals(
                List.of(
                        ".env has a line that cannot be read: it requires a variable that is not set; found .env:2:7; set it in a "
                                + "line above or in the process environment"),
                words(source.problems()));
    }

    @Test
    void whatMayBeAPartOfAKeyIsNotShownAsAName() throws IOException {
        write(
                ".env",
                "MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U====\nZQ7VK9XW==\nMFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U=\nLONGER_NAME_OF_A_SETTING=x\n");

        List<String> warnings = words(development().warnings(List.of("KEY"), List.of("KEY")));

        assertEquals(
                List.of(
                        ".env sets a name that no setting has; found .env:3; remove the line",
                        ".env sets a name that no setting has; found .env:2; remove the line",
                        "LONGER_NAME_OF_A_SETTING is set, but no setting reads it; found .env:4; remove it"),
                warnings);
    }

    @Test
    void anOpenQuoteDoesNotHideTheVariablesAfterIt() throws IOException {
        write(".env", "A=\"x\nB=1\nC=$D\n");
        ConfigSource source = development();

        assertEquals("1", source.value("B"));
        assertEquals(
                List.of(".env:1:3"),
                source.problems().stream().map(Problem::found).toList());
    }

    @Test
    void aNameThatNoSettingHasIsAWarningWithTheNearestOne() throws IOException {
        write(".env", "DATABSE_URL=" + PASSWORD + "\nHOST=x\nURL=${HOST}\nMIIEvQIBADANBgkqhk=" + PASSWORD + "\n");

        List<Problem> warnings = development().warnings(List.of("DATABASE_URL", "URL"), List.of());

        assertEquals(
                List.of(
                        "DATABSE_URL is set, but no setting reads it; found .env:1; did you mean DATABASE_URL?",
                        ".env sets a name that no setting has; found .env:4; remove the line"),
                words(warnings));
    }

    @Test
    void aSecretFileInADotenvFileIsAWarning() throws IOException {
        write(".env", "KEY_FILE=/run/secrets/key\n");

        assertEquals(
                List.of("KEY_FILE is set by a dotenv file, where it names no secret file; found .env:1; set it in the "
                        + "process environment, or set KEY here"),
                words(development().warnings(List.of("KEY"), List.of("KEY"))));
    }

    @Test
    void aFileWithASecretThatOthersMayReadIsAWarning() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"), "POSIX permissions");
        write(".env.local", "KEY=" + PASSWORD + "\nPORT=1\n");
        write(".env", "PORT=2\nKEY=\n");
        for (String name : List.of(".env.local", ".env")) {
            permit(name, "rw-r--r--");
        }

        assertEquals(
                List.of(
                        ".env.local sets KEY, and users other than its owner can read it; found rw-r--r--; chmod 600 .env.local"),
                words(development().warnings(List.of("KEY", "PORT"), List.of("KEY"))));
        assertEquals(List.of(), words(development().warnings(List.of("KEY", "PORT"), List.of())));

        permit(".env.local", "rw-r-----");
        assertEquals(
                1,
                development().warnings(List.of("KEY", "PORT"), List.of("KEY")).size());

        permit(".env.local", "rw-------");
        assertEquals(List.of(), words(development().warnings(List.of("KEY", "PORT"), List.of("KEY"))));
    }

    private void permit(String name, String permissions) throws IOException {
        Files.setPosixFilePermissions(directory.resolve(name), PosixFilePermissions.fromString(permissions));
    }

    @Test
    void anotherEnvironmentNamesItsOwnFiles() {
        ConfigSource source = source();

        assertSame(source, source.in(Environment.PRODUCTION));
        assertEquals(List.of(), source.problems());
        assertTrue(source.names().isEmpty());
    }

    private static void assertSaysNothing(SourceException refused) {
        String said = refused + refused.found() + refused.fix();
        assertFalse(said.contains(PASSWORD), said);
        assertNull(refused.getCause());
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    private ConfigSource source(String... ownFiles) {
        return new StandardSource(environment, directory, "APP_ENV", true, ownFiles);
    }

    private ConfigSource development() {
        return source().in(Environment.DEVELOPMENT);
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
