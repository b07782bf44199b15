package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for people, as CommonMark with GitHub's tables reads it. */
class MarkdownPageTest {
    private static final long SEED = Long.getLong("markdown.seed", System.nanoTime());
    private static final int SETTINGS = Integer.getInteger("markdown.settings", 300);

    /** What means something in Markdown, HTML and tables, and what reads otherwise from right to left. */
    private static final String[] FRAGMENTS = {
        "word",
        "VARIABLE_1",
        "VARIABLE_2;",
        "!VARIABLE_3",
        "[VARIABLE_4]",
        "(VARIABLE_5)",
        "\\VARIABLE_6",
        "x/VARIABLE_7",
        "VARIABLE_8/x",
        "&VARIABLE_9;",
        "|",
        "\\|",
        "\\",
        "`",
        "``",
        "```",
        "*",
        "**bold**",
        "_",
        "__",
        "a_b",
        "~~",
        "<b>",
        "</a>",
        "<br>",
        "<!--",
        "-->",
        "<script>alert(1)</script>",
        "&lt;",
        "&amp",
        "#",
        "# x",
        "[x](http://x)",
        "![x](y)",
        "<http://x>",
        "$x$",
        "---",
        "- x",
        "1) x",
        "+",
        ">",
        "=",
        "\"",
        "'",
        "{{ x }}",
        "${x}",
        "مرحبا",
        "שלום",
        "🚀",
        "é",
        "http://e.example/a_b"
    };

    @TempDir
    private Path folder;

    @Test
    void everyLinkHasItsTargetAndEveryAnchorIsOne() throws IOException {
        for (Map.Entry<String, String> each : Pages.all(folder).entrySet()) {
            Page page = Page.of(each.getValue());
            assertEquals(List.of(), problems(page), each.getKey());
            assertEquals(List.of(), page.wrong(), each.getKey());
            assertEquals(List.of(), page.blocks().stream().skip(1).toList(), each.getKey());
        }
    }

    @Test
    void everyMentionOfAVariableIsALink() throws IOException {
        for (Map.Entry<String, String> each : Pages.all(folder).entrySet()) {
            Page page = Page.of(each.getValue());
            Set<String> variables = new HashSet<>(page.anchors());
            List<String> unlinked =
                    page.unlinked().stream().filter(variables::contains).toList();
            assertEquals(List.of(), unlinked, each.getKey());
        }
    }

    @Test
    void theHostileTextsAreSeenAsTheyAre() throws IOException {
        String seen = Page.of(Objects.requireNonNull(Pages.all(folder).get("Hostile")))
                .seen();
        for (String text : List.of(
                "A | pipe, a \"tick\", <b>bold</b>, & <script>alert(1)</script> and ${{ expression }} in $(one) text. -- --> ]]>"
                        .replace('"', '`'),
                "'single', \"double\", \\\\back, #hash, {{ template }}, %{ if } and ${interpolation}.",
                "</td> | `because` 'it' \"breaks\" $(things) ${{ x }}",
                "# No heading",
                "--- %YAML &anchor *alias !tag @at , [a] {b}: yes",
                "مرحبا بالعالم, שלום, 你好.")) {
            assertTrue(seen.contains(text), () -> text + " is not in " + seen);
        }
    }

    @Test
    void randomTextsStayInTheirCells() throws IOException {
        Random random = new Random(SEED);
        StringBuilder settings = new StringBuilder();
        List<String> descriptions = new ArrayList<>();
        for (int i = 0; i < SETTINGS; i++) {
            descriptions.add(text(random));
            settings.append("""
                    @ProductionRule(mustNotBe = %s, because = %s)
                    @EnvVar(value = "VARIABLE_%d", example = %s, description = %s) Optional<String> v%d();
                    """.formatted(
                            literal(text(random) + "x"),
                            literal(text(random)),
                            i,
                            literal(text(random).replaceAll("[`$\\\\\"']", "")),
                            literal(descriptions.get(i)),
                            i));
        }
        Path source = Files.createDirectories(folder.resolve("source")).resolve("Random.java");
        Files.writeString(
                source,
                "package shop; import dev.seaworthy.*; import java.util.*; /** Random. */ @EnvConfig interface Random {\n"
                        + settings + "}\n");
        Page page = Page.of(Generated.of(folder.resolve("source"), "shop.Random", folder.resolve("classes"))
                .text(Pages.PATH));
        String seed = "-Dmarkdown.seed=" + SEED;
        assertEquals(List.of(), page.wrong(), seed);
        assertEquals(List.of(), problems(page), seed);
        for (int i = 0; i < SETTINGS; i++) {
            String name = "</a>\"VARIABLE_" + i + "\"";
            String seen = page.rows().stream()
                    .filter(row -> row.get(0).endsWith(name))
                    .map(row -> row.get(3))
                    .findFirst()
                    .orElse("nothing");
            String expected = descriptions.get(i);
            assertTrue(words(seen).startsWith(words(expected)), () -> seed + ": " + expected + "\nis seen as\n" + seen);
        }
    }

    /** A text without blanks and quotation marks, which the renderer puts round code. */
    private static String words(String text) {
        return text.replaceAll("[\\s\"]|\\(#VARIABLE_\\d+\\)", "").replace("`", "");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("Text");
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(random.nextInt(4) == 0 ? "" : " ").append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
        }
        return text.toString().strip();
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Links without a target, anchors that are there twice, and marks of HTML that the page does not write itself. */
    private static List<String> problems(Page page) {
        List<String> problems = new ArrayList<>();
        Set<String> anchors = new HashSet<>();
        for (String anchor : page.anchors()) {
            if (!anchors.add(anchor)) {
                problems.add("the anchor " + anchor + " is there twice");
            }
        }
        for (String link : page.links()) {
            if (!link.startsWith("#") || !anchors.contains(link.substring(1))) {
                problems.add("the link to " + link);
            }
        }
        for (String mark : page.html()) {
            if (!mark.equals("<br>") && !mark.equals("</a>") && !mark.matches("<a id=\"[A-Za-z0-9_-]+\">")) {
                problems.add("HTML: " + mark);
            }
        }
        return problems;
    }
}
