package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown files of the user's, of which what stands between markers is filled in. */
class MarkedFilesTest {
    private static final String TABLE = "<!-- seaworthy:table -->\n<!-- /seaworthy:table -->\n";

    @TempDir
    private Path repository;

    private static JavaFileObject source(String name, String description) {
        return JavaFileObjects.forSourceString("shop." + name, """
                        package shop;
                        import dev.seaworthy.*;
                        /** A configuration. */
                        @EnvConfig(docsDirectory = "%1$s")
                        public interface %1$s {
                            /** %2$s. */
                            @ProductionRule(mustNotBe = "0", because = "nobody finds it")
                            @EnvVar(value = "PORT", defaultValue = "8080") int port();
                        }
                        """.formatted(name, description));
    }

    private List<String> compile(String mode, String into, JavaFileObject... sources) {
        List<String> messages = new ArrayList<>();
        Compiled.with(
                        List.of(
                                "-Aseaworthy.docs.dir=" + repository,
                                "-Aseaworthy.docs.mode=" + mode,
                                "-Aseaworthy.docs.into=" + into),
                        sources)
                .messages()
                .forEach(message -> messages.add(message.replace(CommittedDocument.shown(repository) + "/", "")));
        return messages;
    }

    private Path readme(String text) throws IOException {
        return Files.writeString(repository.resolve("README.md"), text);
    }

    private String filled(String text) throws IOException {
        Path readme = readme(text);
        assertEquals(List.of(), compile("write", "README.md", source("Web", "Port")));
        return Files.readString(readme);
    }

    @Test
    void theTextsAreFilledInAndTheRestStays() throws IOException {
        String text = filled("# Web\n\nBefore. \t\n" + TABLE
                + "Between.\n<!--seaworthy:rules-->\nold\n  <!-- /seaworthy:rules -->  \nAfter.");
        assertEquals("""
                # Web

                Before. \t
                <!-- seaworthy:table -->
                <!-- Filled by Seaworthy from shop.Web; what stands between the markers is written anew. -->

                | Variable | Required | Default | What it is, and what must hold |
                | --- | --- | --- | --- |
                | [`APP_ENV`](Web/docs/configuration.md#APP_ENV) | yes | — | Which environment the process runs in. |
                | [`PORT`](Web/docs/configuration.md#PORT) | no | `8080` | Port. Takes a whole number.<br>**production:** must not be `0`, because nobody finds it |

                <!-- /seaworthy:table -->
                Between.
                <!--seaworthy:rules-->
                <!-- Filled by Seaworthy from shop.Web; what stands between the markers is written anew. -->

                | Rule | What must hold | Because | Where | Otherwise |
                | --- | --- | --- | --- | --- |
                | [`PORT.mustNotBe`](Web/docs/configuration.md#PORT) | must not be `0` | nobody finds it | production | no start |

                  <!-- /seaworthy:rules -->\040\040
                After.""", text);
        assertEquals(text, filled(text), "what is right stays");
        assertEquals(List.of(), compile("check", "README.md", source("Web", "Port")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "rules", "flow", "stacks", "checklist"})
    void everyWordHasAText(String word) throws IOException {
        String text = filled("<!-- seaworthy:" + word + " -->\n<!-- /seaworthy:" + word + " -->\n");
        assertTrue(text.lines().count() > 4, text);
    }

    @Test
    void linesEndAsTheyDid() throws IOException {
        String text = filled("\ufeffOne\r\n" + TABLE.replace("\n", "\r\n") + "Two");
        assertTrue(text.startsWith("\ufeffOne\r\n<!-- seaworthy:table -->\r\n<!-- Filled"), text);
        assertTrue(text.endsWith("|\r\n\r\n<!-- /seaworthy:table -->\r\nTwo"), text);
        assertFalse(text.replace("\r\n", "").contains("\n"), text);
        assertEquals(List.of(), compile("check", "README.md", source("Web", "Port")));
    }

    @Test
    void aMarkerMayBeTheFirstLineAndTheLast() throws IOException {
        String text = filled("\ufeff<!-- seaworthy:flow -->\n<!-- /seaworthy:flow -->");
        assertTrue(text.startsWith("\ufeff<!-- seaworthy:flow -->\n<!-- Filled"), text);
        assertTrue(text.endsWith("```\n\n<!-- /seaworthy:flow -->"), text);
    }

    @Test
    void markersInCodeAreTextsAboutMarkers() throws IOException {
        String code = """
                ```md
                <!-- seaworthy:table -->
                ~~~
                ```
                ~~~~
                <!-- seaworthy:nonsense -->
                ~~~
                <!-- /seaworthy:rules -->
                ~~~~
                - ```
                  <!-- seaworthy:table -->
                  ```
                > ```
                > <!-- seaworthy:table -->
                Not quoted.

                    <!-- seaworthy:table -->

                Write `<!-- seaworthy:table -->` and ``` `` ```.
                """;
        String text = filled(code + TABLE);
        assertTrue(text.startsWith(code + "<!-- seaworthy:table -->\n<!-- Filled"), text);
    }

    @Test
    void aStaleTextIsNamedAndNothingIsWritten() throws IOException {
        String text = filled(TABLE).replace("Port.", "Door.");
        Path readme = readme(text);
        assertEquals(
                List.of(
                        "[SW090] What stands between markers is not what the source of Web says:\n"
                                + "      README.md: line 7 is \"| [`PORT`](Web/docs/configuration.md#PORT) | no | `8080` | Door. Takes a whole number.<br>**producti…\""
                                + " and must be \"| [`PORT`](Web/docs/configuration.md#PORT) | no | `8080` | Port. Takes a whole number.<br>**producti…\"\n"
                                + "      Fix: Compile once with -Aseaworthy.docs.mode=write, read the difference, and commit it."),
                compile("check", "README.md", source("Web", "Port")));
        assertEquals(text, Files.readString(readme));
    }

    @Test
    void aMarkerMayNameItsConfiguration() throws IOException {
        String named = """
                <!-- seaworthy:rules shop.Web -->
                <!-- /seaworthy:rules -->
                <!-- seaworthy:rules Worker -->
                <!-- /seaworthy:rules -->
                <!-- seaworthy:rules elsewhere.Other -->
                <!-- /seaworthy:rules -->
                """;
        Path readme = readme(named);
        assertEquals(List.of(), compile("write", "README.md", source("Web", "Port"), source("Worker", "Port")));
        String text = Files.readString(readme);
        assertTrue(text.contains("from shop.Web;") && text.contains("from shop.Worker;"), text);
        assertTrue(text.endsWith("<!-- seaworthy:rules elsewhere.Other -->\n<!-- /seaworthy:rules -->\n"), text);
    }

    @Test
    void aMarkerOfTwoConfigurationsMustNameOne() throws IOException {
        readme("Text\n" + TABLE);
        assertEquals(
                List.of(
                        "[SW097] README.md:2: The marker names no configuration. It was filled from shop.Web, and would be"
                                + " filled from shop.Worker.\n      Fix: Write <!-- seaworthy:table shop.Worker -->, or the other"
                                + " one. If shop.Web was renamed or moved, empty the lines between the markers."),
                compile("write", "README.md", source("Web", "Port"), source("Worker", "Port")));
    }

    @Test
    void withoutThePageThereAreNoLinks() throws IOException {
        Path readme = readme(TABLE);
        Compiled.with(
                        List.of(
                                "-Aseaworthy.docs.dir=" + repository,
                                "-Aseaworthy.emit=dotenv",
                                "-Aseaworthy.docs.into=README.md"),
                        source("Web", "Port"))
                .clean();
        assertTrue(Files.readString(readme).contains("\n| `PORT` | no |"), Files.readString(readme));
    }

    @Test
    void linksLeadFromTheFileToThePage() throws IOException {
        Path file = Files.createDirectories(repository.resolve("guide/a b")).resolve("x.md");
        Files.writeString(file, TABLE);
        assertEquals(List.of(), compile("write", " guide/a b/x.md ", source("Web", "Port")));
        String text = Files.readString(file);
        assertTrue(text.contains("(../../Web/docs/configuration.md#PORT)"), text);
    }

    @Test
    void whatIsNotUtf8IsLeftAlone() throws IOException {
        byte[] bytes = ("é\n" + TABLE).getBytes(StandardCharsets.ISO_8859_1);
        Path readme = Files.write(repository.resolve("README.md"), bytes);
        assertEquals(
                List.of("[SW097] README.md is not a text in UTF-8.\n      Fix: Save it as UTF-8."),
                compile("write", "README.md", source("Web", "Port")));
        assertArrayEquals(bytes, Files.readAllBytes(readme));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Files.writeString(repository.resolve("target.md"), TABLE);
        Path link = Files.createSymbolicLink(repository.resolve("README.md"), target.getFileName());
        assertEquals(List.of(), compile("write", "README.md", source("Web", "Port")));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(target).contains("PORT"));
    }

    @Test
    void anErrorOfTheConfigurationLeavesFilesAlone() throws IOException {
        Path readme = readme(TABLE);
        compile("write", "README.md", source("Web", "Port */ @EnvVar(\"PORT\") int twice(); /** Port"));
        assertEquals(TABLE, Files.readString(readme));
    }
}
