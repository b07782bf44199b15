package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the README shows is what a file says that is compiled or run by a test; what it names is there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- file: (\\S+) -->\\n```\\w*\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern PASTE =
            Pattern.compile("<!-- paste: (\\S+) -->\\n```\\w*\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md")).replace("\r\n", "\n");
    }

    private static String builds() throws IOException {
        return Files.readString(ROOT.resolve("docs/builds.md")).replace("\r\n", "\n");
    }

    @Test
    void everySnippetComesFromItsFile() throws IOException {
        int count = 0;
        for (Path page : pages()) {
            Matcher snippet = SNIPPET.matcher(Files.readString(page).replace("\r\n", "\n"));
            while (snippet.find()) {
                count++;
                List<String> shown = lines(snippet.group(2));
                List<String> written = lines(Files.readString(ROOT.resolve(snippet.group(1))));
                assertTrue(
                        Collections.indexOfSubList(written, shown) >= 0,
                        page + ": " + snippet.group(1) + " does not say\n" + snippet.group(2));
            }
        }
        assertTrue(count >= 4, "snippets with a file: " + count);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        assertTrue(pages.size() >= 6, "pages: " + pages);
        return pages;
    }

    @Test
    void theQuickStartCompilesWithoutAFinding() throws IOException {
        Matcher paste = PASTE.matcher(readme());
        List<JavaFileObject> sources = new ArrayList<>();
        while (paste.find()) {
            String path = paste.group(1);
            if (path.endsWith(".java")) {
                String name = path.substring("src/main/java/".length(), path.length() - ".java".length());
                sources.add(JavaFileObjects.forSourceString(name.replace('/', '.'), paste.group(2)));
            }
        }
        assertEquals(2, sources.size(), "an interface and a main class");
        Compilation compilation = Compiler.javac()
                .withProcessors(new SeaworthyProcessor())
                .withOptions("-Xlint:all,-options", "--release", "17")
                .compile(sources);
        assertEquals(List.of(), compilation.diagnostics());
    }

    /** Lines without the blanks at both ends: a snippet may stand further left than in its file. */
    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertTrue(
                        Files.exists(page.resolveSibling(link.group(1))),
                        page + ": " + link.group(1) + " is not there");
            }
        }
    }

    @Test
    void theTestCommandIsTheOneOfContinuousIntegration() throws IOException {
        String readme = readme();
        int start = readme.indexOf("<!-- command: test -->");
        String command = readme.substring(readme.indexOf("```sh\n", start) + 6, readme.indexOf("\n```", start + 30));
        String script = Files.readString(ROOT.resolve(".ci/run"));
        assertTrue(script.contains("readme_command test"), "the script takes the command from the README");
        assertTrue(command.startsWith("mvn "), command);
    }

    @Test
    void everyArtifactAndOptionThatIsNamedIsThere() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        Matcher artifact =
                Pattern.compile("dev\\.seaworthy:(seaworthy-\\w+):([\\w.-]+)").matcher(readme() + builds());
        int count = 0;
        while (artifact.find()) {
            count++;
            assertTrue(pom.contains("<artifactId>" + artifact.group(1) + "</artifactId>"), artifact.group(1));
            assertTrue(pom.contains("<version>" + artifact.group(2) + "</version>"), artifact.group(2));
        }
        assertTrue(count >= 4, "artifacts: " + count);
        Matcher option = Pattern.compile("-A(seaworthy[\\w.]+)=").matcher(readme() + builds());
        while (option.find()) {
            assertTrue(new SeaworthyProcessor().getSupportedOptions().contains(option.group(1)), option.group(1));
        }
    }
}
