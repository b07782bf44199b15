package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.runtime.Secret;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users and generated loaders depend on, written down in {@code api/}, so that each change of it is seen in review. */
class ApiTest {
    private static final Path API = Path.of("../api");

    /** How the runtime makes a problem or a warning, with its code first. */
    private static final Pattern MADE = Pattern.compile(
            "(?:new (?:Problem|Finding|SourceException)\\(|\\bfinding\\(|\\.as\\(|String CODE =)\\s*\"([a-z-]+)\"");

    /** Those that {@code preflight} makes of one start; what it finds in several or in files has formats of its own. */
    private static final Pattern MADE_BEFORE = Pattern.compile("new (?:Problem|SourceException)\\(\\s*\"([a-z-]+)\"");

    private static final Pattern IN_JAVADOC = Pattern.compile("\\{@code ([a-z-]+)}");
    private static final Pattern IN_README = Pattern.compile("`([a-z-]+)`");

    @Test
    void annotations() throws IOException, URISyntaxException {
        compare("annotations.txt", Signatures.of(EnvConfig.class, Set.of("dev.seaworthy")));
    }

    @Test
    void runtime() throws IOException, URISyntaxException {
        compare("runtime.txt", Signatures.of(Secret.class, Set.of("dev.seaworthy.runtime")));
    }

    @Test
    void optionsOfTheProcessor() {
        compare("options.txt", lines(new TreeSet<>(new SeaworthyProcessor().getSupportedOptions())));
    }

    @Test
    void codesOfTheCompiler() {
        compare(
                "codes.txt",
                lines(Laws.all().stream()
                        .map(law -> law.code() + ": " + law.title())
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void codesOfProblems() throws IOException {
        Path sources = Path.of("../runtime/src/main/java");
        Set<String> ofTheRuntime = codesIn(sources, MADE);
        Set<String> codes = codesIn(Path.of("../preflight/src/main/java"), MADE_BEFORE);
        codes.addAll(ofTheRuntime);
        compare("problems.txt", lines(codes));
        String javadoc = Files.readString(sources.resolve("dev/seaworthy/runtime/Problem.java"));
        assertEquals(ofTheRuntime, found(IN_JAVADOC, javadoc.substring(0, javadoc.indexOf("public String code()"))));
        String readme = Files.readString(Path.of("../README.md"));
        String said = readme.substring(readme.indexOf("Problems of a start have stable codes"));
        assertEquals(codes, found(IN_README, said.substring(0, said.indexOf("A sensitive"))));
    }

    private static Set<String> codesIn(Path sources, Pattern made) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                codes.addAll(found(made, Files.readString(file)));
            }
        }
        return codes;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lines(Set<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static void compare(String name, String now) {
        Golden.compareFile(API, name, now);
    }
}
