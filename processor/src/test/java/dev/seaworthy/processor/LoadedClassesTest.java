package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.seaworthy.Environment;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A class that a start did not load before is seen in review: the classes are a golden list, one for each Java version
 * that the project is tested with. {@code -Dgolden.update=true} writes anew those whose JDK is on the machine.
 */
final class LoadedClassesTest {
    private static final Path LISTS = Path.of("src/test/resources/start");
    private static final String MADE_WITH = "# Java ";
    private static final String SOURCE = " source: ";
    private static final int MOST = 60;

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource("jdks")
    void aGoodStartLoadsTheClassesOfTheListAndNoOther(Jdk jdk) throws IOException {
        Set<String> classes = classesOfAStart(jdk);
        Path list = list(jdk);
        if (Golden.UPDATE) {
            Golden.refuseUnderCi();
            List<String> lines = new ArrayList<>(List.of(MADE_WITH + jdk.version()));
            lines.addAll(classes);
            Files.write(list, lines);
        }
        List<String> lines = Files.readAllLines(list);
        Set<String> expected =
                lines.stream().filter(line -> !line.startsWith("#")).collect(Collectors.toCollection(TreeSet::new));
        // Another build of the same Java may load fewer; a stale line is found by the build that the list was made
        // with.
        if (!lines.get(0).equals(MADE_WITH + jdk.version())) {
            expected.retainAll(classes);
        }
        List<String> difference = new ArrayList<>();
        classes.stream().filter(each -> !expected.contains(each)).forEach(each -> difference.add("+ " + each));
        expected.stream().filter(each -> !classes.contains(each)).forEach(each -> difference.add("- " + each));
        if (!difference.isEmpty()) {
            fail("a start on " + jdk + " loads other classes:\n" + String.join("\n", difference)
                    + "\nif they are meant: mvn -pl processor -am test -Dgolden.update=true");
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void aGoodStartLoadsFewClasses(Jdk jdk) throws IOException {
        Set<String> classes = classesOfAStart(jdk);
        assertTrue(classes.size() <= MOST, () -> classes.size() + " classes\n" + String.join("\n", classes));
    }

    /** The class that is not loaded keeps the jar of the annotations closed. */
    @ParameterizedTest
    @MethodSource("jdks")
    void aConfigurationThatNeverAsksForTheEnvironmentDoesNotLoadIt(Jdk jdk) throws IOException {
        Set<String> classes = loaded(jdk, new Application(directory), "shop.Worker$Start");
        assertTrue(classes.contains("shop.WorkerLoader$Values"), classes::toString);
        assertFalse(classes.contains(Environment.class.getName()), classes::toString);
    }

    /** They are not compressed in our jars, which saves a start the time to inflate them. */
    @ParameterizedTest
    @MethodSource("jdks")
    void theBuildNamesOurClassesOfAStart(Jdk jdk) throws IOException {
        Matcher named = Pattern.compile("<start\\.classes>(.*)</start\\.classes>")
                .matcher(Files.readString(Path.of("../pom.xml")));
        assertTrue(named.find());
        Set<String> ours = classesOfAStart(jdk).stream()
                .filter(each -> each.startsWith("dev.seaworthy."))
                .map(each -> each.replace('.', '/') + ".class")
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ours, new TreeSet<>(List.of(named.group(1).split(","))));
    }

    /** The JDK that runs this and those beside it, one for each list. */
    static List<Jdk> jdks() throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        List<Path> homes = new ArrayList<>(List.of(home));
        try (Stream<Path> siblings = Files.list(home.resolveSibling(""))) {
            siblings.filter(each ->
                            Files.isExecutable(each.resolve("bin/java")) && Files.isReadable(each.resolve("release")))
                    .sorted()
                    .forEach(homes::add);
        }
        Set<Integer> seen = new TreeSet<>();
        List<Jdk> jdks = new ArrayList<>();
        for (Path each : homes) {
            Jdk jdk = Jdk.at(each);
            if (seen.add(jdk.feature()) && Files.exists(list(jdk))) {
                jdks.add(jdk);
            }
        }
        return jdks;
    }

    private static Path list(Jdk jdk) {
        return LISTS.resolve("classes-" + jdk.feature() + ".txt");
    }

    /** What the start of the shop loads and an empty main does not, without the main itself. */
    private Set<String> classesOfAStart(Jdk jdk) throws IOException {
        Application shop = new Application(directory);
        Set<String> classes = loaded(jdk, shop, "shop.Start");
        classes.removeAll(loaded(jdk, shop, "shop.Nothing"));
        classes.remove("shop.Start");
        return classes;
    }

    private static Set<String> loaded(Jdk jdk, Application shop, String main) throws IOException {
        Path log = shop.file(main + ".txt");
        List<String> command = shop.command(List.of("-Xlog:class+load:file=" + log + ":none"), main);
        command.set(0, jdk.home().resolve("bin/java").toString());
        shop.run(command);
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(SOURCE))
                .map(line -> line.substring(0, line.indexOf(SOURCE)).replaceAll("[/+]0x.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A JDK of this machine. */
    record Jdk(Path home, int feature, String version) {
        static Jdk at(Path home) throws IOException {
            Properties release = new Properties();
            try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
                release.load(file);
            }
            String version = release.getProperty("JAVA_RUNTIME_VERSION", release.getProperty("JAVA_VERSION", "17"))
                    .replace("\"", "");
            return new Jdk(home, Runtime.Version.parse(version).feature(), version);
        }

        @Override
        public String toString() {
            return "Java " + version;
        }
    }
}
