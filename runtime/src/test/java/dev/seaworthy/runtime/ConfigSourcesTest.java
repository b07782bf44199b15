package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Recorder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each source answers, and which one answers when there are several. */
class ConfigSourcesTest {
    @TempDir
    private Path directory;

    /** A volume as the kubelet lays it out: links to links, so that an update changes all files at once. */
    private Path mounted() throws IOException {
        Path volume = Files.createDirectory(directory.resolve("secrets"));
        Path first = Files.createDirectory(volume.resolve("..2026_11_25_08_49_04.1234567890"));
        Files.writeString(first.resolve("TOKEN"), "abc\n");
        Files.writeString(first.resolve("tls.crt"), "a certificate");
        Files.createSymbolicLink(volume.resolve("..data"), first.getFileName());
        Files.createSymbolicLink(volume.resolve("TOKEN"), Path.of("..data/TOKEN"));
        Files.createSymbolicLink(volume.resolve("tls.crt"), Path.of("..data/tls.crt"));
        return volume;
    }

    @Test
    void aMountedVolumeIsReadThroughItsLinks() throws IOException {
        Path volume = mounted();
        ConfigSource source = ConfigSources.directory(volume);

        assertEquals("abc", source.value("TOKEN"));
        assertEquals(volume.resolve("TOKEN").toString(), source.origin("TOKEN"));
        assertEquals(List.of(), source.problems());
    }

    @Test
    void aSourceThatHasListsIsToldWhatSeparatesThem() {
        ConfigSource lists = new ConfigSource() {
            @Override
            public @Nullable String value(String variable) {
                return value(variable, ",");
            }

            @Override
            public @Nullable String value(String variable, String separator) {
                return variable.equals("HOSTS") ? "a,b" + separator + "c" : null;
            }
        };
        ConfigSource source = ConfigSources.inOrder(ConfigSources.map(Map.of("APP_ENV", "production")), lists);

        assertEquals(
                List.of("a,b", "c"),
                new Loading("APP_ENV", source).listSetting("HOSTS", ";").toTexts());
        Recorder recorder = new Recorder("Config", "APP_ENV", source, new String[] {"HOSTS"}, new String[0]);
        assertEquals(
                List.of("a,b", "c"),
                recorder.loading().listSetting("HOSTS", ";").toTexts());
    }

    @Test
    void filesThatAreNotNamedLikeVariablesArePassedOver() throws IOException {
        Path volume = mounted();
        Files.createDirectory(volume.resolve("FOLDER"));
        Files.writeString(directory.resolve("OUTSIDE"), "not of the volume");
        ConfigSource source = ConfigSources.directory(volume);

        assertEquals(List.of("TOKEN"), source.names());
        assertNull(source.value("tls.crt"));
        assertNull(source.value("..data"));
        assertNull(source.value("../OUTSIDE"));
        assertNull(source.value(directory.resolve("OUTSIDE").toString()));
    }

    @Test
    void oneNewlineAtTheEndOfAFileIsDropped() throws IOException {
        Files.writeString(directory.resolve("ONE"), " a \n");
        Files.writeString(directory.resolve("TWO"), "a\n\n");
        Files.writeString(directory.resolve("WINDOWS"), "a\r\n");
        Files.writeString(directory.resolve("NONE"), "a");
        Files.writeString(directory.resolve("ONLY"), "\n");
        ConfigSource source = ConfigSources.directory(directory);

        Map<String, String> texts = new TreeMap<>();
        for (String name : source.names()) {
            texts.put(name, String.valueOf(source.value(name)));
        }
        assertEquals(Map.of("ONE", " a ", "TWO", "a\n", "WINDOWS", "a", "NONE", "a", "ONLY", ""), texts);
    }

    @Test
    void aDirectoryKeepsWhatItRead() throws IOException {
        Path volume = mounted();
        ConfigSource source = ConfigSources.directory(volume);
        assertEquals("abc", source.value("TOKEN"));

        Path second = Files.createDirectory(volume.resolve("..2026_11_25_09_00_00.1"));
        Files.writeString(second.resolve("TOKEN"), "def");
        Files.delete(volume.resolve("..data"));
        Files.createSymbolicLink(volume.resolve("..data"), second.getFileName());

        assertEquals("abc", source.value("TOKEN"));
        assertEquals("def", ConfigSources.directory(volume).value("TOKEN"));
    }

    @Test
    void aDirectoryThatCannotBeUsedIsAProblem() throws IOException {
        Path missing = directory.resolve("missing");
        Path file = Files.writeString(directory.resolve("file"), "");
        Path link = Files.createSymbolicLink(directory.resolve("link"), missing);

        assertEquals("is not there", reason(missing));
        assertEquals("is not a directory", reason(file));
        assertEquals("is a link to a directory that is not there", reason(link));
    }

    private static String reason(Path directory) {
        List<Problem> problems = ConfigSources.directory(directory).problems();
        assertEquals(1, problems.size());
        assertEquals("unreadable", problems.get(0).code());
        assertEquals(directory.toString(), problems.get(0).variable());
        assertFalse(problems.get(0).fix().isEmpty());
        return problems.get(0).message();
    }

    @Test
    void aPropertiesFileIsReadAsJavaReadsIt() throws IOException {
        Path file = Files.writeString(
                directory.resolve("shop.properties"), "# a comment\nPORT = 8080\nTITLE: caf\u00e9 \\u00e9\nEMPTY=\n");
        ConfigSource source = ConfigSources.properties(file);

        assertEquals("8080", source.value("PORT"));
        assertEquals("caf\u00e9 \u00e9", source.value("TITLE"));
        assertEquals("", source.value("EMPTY"));
        assertNull(source.value("MISSING"));
        assertEquals(file.toString(), source.origin("PORT"));
        assertEquals(Set.of("PORT", "TITLE", "EMPTY"), source.names());
        assertEquals(List.of(), source.problems());
    }

    @Test
    void aPropertiesFileThatIsMalformedIsOneProblemWithoutItsText() throws IOException {
        Path file = Files.writeString(directory.resolve("shop.properties"), "PASSWORD=hunter2\\uzzzz\nPORT=8080\n");
        ConfigSource source = ConfigSources.properties(file);

        assertNull(source.value("PORT"));
        Problem problem = source.problems().get(0);
        assertEquals("has a \\u that four hexadecimal digits do not follow", problem.message());
        assertFalse(source.problems().toString().contains("hunter2"));
        assertEquals(1, source.problems().size());
    }

    @Test
    void referencesOfADotenvFileInsertWhatTheCallerGivesFirst() throws IOException {
        Path file = Files.writeString(directory.resolve("prod.env"), "A=file\nB=${A}\nC=${D}\n");

        ConfigSource given = ConfigSources.dotenv(file, Map.of("A", "given", "D", "more"));

        assertEquals("file", given.value("A"));
        assertEquals("given", given.value("B"));
        assertEquals("more", given.value("C"));
        assertEquals("file", ConfigSources.dotenv(file).value("B"));
    }

    @Test
    void aDotenvFileThatIsNamedIsAllThatIsRead() throws IOException {
        Path file = Files.writeString(directory.resolve("prod.env"), "\nA=1\nBROKEN LINE\nTYPO=2\n");
        ConfigSource source = ConfigSources.dotenv(file);

        assertEquals("1", source.value("A"));
        assertEquals(Set.of("A", "TYPO"), Set.copyOf(source.names()));
        assertEquals("prod.env:2", source.origin("A"));
        assertEquals(
                List.of("prod.env:3:8"),
                source.problems().stream().map(Problem::found).toList());
        assertEquals(
                List.of("TYPO"),
                source.warnings(List.of("A"), List.of()).stream()
                        .map(Problem::variable)
                        .toList());
        Path missing = directory.resolve("missing.env");
        assertEquals(
                List.of(missing + " is not there; name a file that is there"),
                ConfigSources.dotenv(missing).problems().stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void aFileOfADirectoryIsNamedByEveryNameOfAVariable() throws IOException {
        List<String> names = List.of("A", "Z", "_", "a", "z", "a0", "z9", "AZ_az09");
        List<String> others = List.of("0", "9a", "@A", "A@", "[", "A[", "`", "a`", "{", "a{", "a:", "A-B", "a.b");
        // Elsewhere a and A may be one file, and some of these no names of files.
        try (FileSystem linux = Jimfs.newFileSystem(Configuration.unix())) {
            Path volume = Files.createDirectory(linux.getPath("/secrets"));
            for (String name : names) {
                Files.writeString(volume.resolve(name), name);
            }
            for (String name : others) {
                Files.writeString(volume.resolve(name), name);
            }
            ConfigSource source = ConfigSources.directory(volume);

            assertEquals(names.stream().sorted().toList(), source.names(), "in the order of the names");
            for (String name : names) {
                assertEquals(name, source.value(name));
            }
            for (String name : others) {
                assertNull(source.value(name), name);
            }
            assertNull(source.value(""));
        }
    }

    @Test
    void theFirstEmptyTextIsTheAnswerWhereNoSourceSaysMore() {
        ConfigSource source = ConfigSources.inOrder(
                ConfigSources.map(Map.of()), named("one", Map.of("A", "")), named("two", Map.of("A", "", "B", "")));

        assertEquals("", source.value("A"));
        assertEquals("one", source.origin("A"));
        assertEquals("", source.value("B", ","));
        assertEquals("two", source.origin("B"));
        assertNull(source.value("C", ","));
        assertEquals("configuration source", source.origin("C"));
        assertFalse(source.isWholeFile("C"));
    }

    @Test
    void aNameIsSpelledAsTheFirstSourceThatHasItSpellsIt() {
        ConfigSource source = ConfigSources.inOrder(
                ConfigSources.map(Map.of("A", "")), spelled("one", "B"), spelled("two", "A", "B", "C"));

        assertEquals("A", source.spelling("A"));
        assertEquals("one B", source.spelling("B"));
        assertEquals("two C", source.spelling("C"));
        assertEquals("D", source.spelling("D"));
    }

    private static ConfigSource spelled(String how, String... names) {
        return new ConfigSource() {
            @Override
            public @Nullable String value(String variable) {
                return null;
            }

            @Override
            public List<String> names() {
                return List.of(names);
            }

            @Override
            public String spelling(String name) {
                return how + " " + name;
            }
        };
    }

    private static ConfigSource named(String name, Map<String, String> texts) {
        return ConfigSources.of(name, texts::get);
    }

    @Test
    void theWarningsOfAllSourcesAreToldInTheirOrder() throws IOException {
        Path one = Files.writeString(directory.resolve("one.env"), "TYPO=1\n");
        Path two = Files.writeString(directory.resolve("two.env"), "OTHER=1\n");
        ConfigSource source = ConfigSources.inOrder(
                ConfigSources.dotenv(one), ConfigSources.map(Map.of()), ConfigSources.dotenv(two));

        assertEquals(
                List.of("TYPO", "OTHER"),
                source.warnings(List.of("A"), List.of()).stream()
                        .map(Problem::variable)
                        .toList());
    }

    @Test
    void aMapIsReadOnEveryQuestion() {
        Map<String, String> values = new TreeMap<>(Map.of("A_FILE", "/run/secrets/a"));
        ConfigSource source = ConfigSources.map(values);

        assertNull(source.value("A"));
        values.put("A", "1");
        assertEquals("1", source.value("A"));
        assertEquals("map", source.origin("A"));
        assertEquals(Set.of("A", "A_FILE"), source.names());
    }

    @Test
    void aFunctionIsCalledWhatTheProgramCallsIt() {
        ConfigSource source = ConfigSources.of("Spring environment", Map.of("A", "1")::get);

        assertEquals("1", source.value("A"));
        assertNull(source.value("B"));
        assertEquals("Spring environment", source.origin("A"));
        assertEquals(List.of(), source.names());
    }

    @Test
    void theFirstSourceThatHasAVariableWins() throws IOException {
        Path file =
                Files.writeString(directory.resolve("shop.properties"), "A=properties\nB=properties\nC=properties\n");
        ConfigSource source = ConfigSources.inOrder(
                ConfigSources.map(Map.of("A", "map", "B", "")),
                ConfigSources.directory(mounted()),
                ConfigSources.properties(file));

        assertEquals("map", source.value("A"));
        assertEquals("map", source.origin("A"));
        assertEquals("properties", source.value("B"), "an empty value counts as not set");
        assertEquals(file.toString(), source.origin("B"));
        assertEquals("abc", source.value("TOKEN"));
        assertNull(source.value("D"));
        assertEquals(
                List.of("A", "B", "C", "TOKEN"),
                source.names().stream().sorted().toList());
    }

    @Test
    void theProblemsOfAllSourcesAreToldInTheirOrder() {
        ConfigSource source = ConfigSources.inOrder(
                ConfigSources.properties(directory.resolve("z.properties")),
                ConfigSources.map(Map.of()),
                ConfigSources.directory(directory.resolve("a")));

        assertEquals(
                List.of(
                        directory.resolve("z.properties").toString(),
                        directory.resolve("a").toString()),
                source.problems().stream().map(Problem::variable).toList());
    }

    @Test
    void aSourceThatCannotReadAVariableDoesNotGiveWayToTheNext() throws IOException {
        Files.createDirectory(directory.resolve("TOKEN"));
        ConfigSource source =
                ConfigSources.inOrder(ConfigSources.directory(directory), ConfigSources.map(Map.of("TOKEN", "weaker")));

        assertEquals(
                "unreadable",
                assertThrows(SourceException.class, () -> source.value("TOKEN")).code());
    }
}
