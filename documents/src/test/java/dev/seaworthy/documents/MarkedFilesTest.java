package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Markdown files with markers, as CommonMark reads them. */
class MarkedFilesTest {
    private static final long SEED = Long.getLong("marked.seed", System.nanoTime());
    private static final int FILES = Integer.getInteger("marked.files", 300);
    private static final String FILLED = "<!-- Filled by Seaworthy from shop.Small;";

    /** Pieces of files, some of which have what looks like a marker in code. */
    private static final String[] PIECES = {
        "Text.\n",
        "\n",
        "# Heading\n",
        "Text with `<!-- seaworthy:table -->` in it, and ``` in a row.\n",
        "\n    <!-- seaworthy:table -->\n\n",
        "```\n<!-- seaworthy:table -->\n```\n",
        "````md\n```\n<!-- seaworthy:nonsense -->\n```\n````\n",
        "~~~ `\n```\n<!-- /seaworthy:table -->\n~~~~\n",
        "  ```\n  <!-- seaworthy:table -->\n  ```\n",
        "- item\n\n  ```\n  <!-- seaworthy:table -->\n  ```\n\n",
        "- ```\n  <!-- seaworthy:table -->\n  ```\n",
        "- ~~~\n  <!-- seaworthy:table -->\n\n",
        "10. ```\n    <!-- seaworthy:table -->\n    ```\n",
        "> ```\n> <!-- seaworthy:table -->\n> ```\n",
        "> ```\n> <!-- seaworthy:table -->\n\n",
        "> - ```\n>   <!-- seaworthy:table -->\n",
        "| a | b |\n| --- | --- |\n| <!-- seaworthy:table --> | x |\n\n",
        "<!-- a comment -->\n",
        "mixed\r\nends \u2028 of lines\r\n",
        "مرحبا 🚀\n"
    };

    @TempDir
    private Path folder;

    @BeforeEach
    void print() {
        System.out.println("-Dmarked.seed=" + SEED);
    }

    @Test
    void everythingButWhatIsMarkedStays() throws IOException {
        Random random = new Random(SEED);
        List<List<String>> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(pieces(random));
            Files.writeString(folder.resolve(i + ".md"), String.join("", files.get(i)));
        }
        fill(String.join(",", names()));
        for (int i = 0; i < FILES; i++) {
            String text = Files.readString(folder.resolve(i + ".md"));
            String seed = "-Dmarked.seed=" + SEED + ", file " + i + ":\n" + text;
            int at = 0;
            for (String piece : files.get(i)) {
                if (piece.startsWith("old")) {
                    assertTrue(text.startsWith(FILLED, at), seed);
                    at = text.indexOf("<!-- /seaworthy:rules", at);
                } else {
                    assertTrue(text.startsWith(piece, at), seed);
                    at += piece.length();
                }
            }
            assertEquals(text.length(), at, seed);
            long filled = Page.of(text).blocks().stream()
                    .filter(block -> block.startsWith(FILLED))
                    .count();
            assertEquals(
                    files.get(i).stream()
                            .filter(piece -> piece.startsWith("old"))
                            .count(),
                    filled,
                    seed);
        }
    }

    @Test
    void everyTextIsATableOrADiagramOrAList() throws IOException {
        StringBuilder readme = new StringBuilder();
        for (String word : List.of("table", "rules", "flow", "stacks", "checklist")) {
            readme.append("Text\n<!-- seaworthy:" + word + " -->\n<!-- /seaworthy:" + word + " -->\nText\n");
        }
        Files.writeString(folder.resolve("README.md"), readme);
        fill("README.md");
        Page page = Page.of(Files.readString(folder.resolve("README.md")));
        assertEquals(2, page.diagrams().size());
        assertEquals(List.of(), page.wrong());
        assertEquals(
                List.of("Variable", "Rule", "Service"),
                page.rows().stream()
                        .map(row -> row.get(0))
                        .filter(cell -> cell.matches("Variable|Rule|Service"))
                        .toList());
        assertFalse(page.links().isEmpty());
        page.links().forEach(link -> assertTrue(link.startsWith("docs/configuration.md#"), link));
        assertTrue(page.seen().contains("[ ] Set"), page.seen());
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            names.add(i + ".md");
        }
        return names;
    }

    /** Pieces with a place to fill in after some of them, and at least one. */
    private static List<String> pieces(Random random) {
        List<String> pieces = new ArrayList<>();
        pieces.add(random.nextInt(8) == 0 ? "\ufeff" : "");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            for (int j = random.nextInt(5); j > 0; j--) {
                pieces.add(PIECES[random.nextInt(PIECES.length)]);
            }
            String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
            pieces.add("<!-- seaworthy:rules -->" + end);
            pieces.add("old" + end + "old ```" + end);
            pieces.add("<!-- /seaworthy:rules -->" + (i == 1 && random.nextBoolean() ? "" : end));
        }
        return pieces;
    }

    private void fill(String files) {
        Generated.of(
                Path.of("../processor/src/test/resources/cases/outputsSmall/input"),
                "shop.Small",
                folder.resolve("classes"),
                "-Aseaworthy.docs.dir=" + folder,
                "-Aseaworthy.docs.into=" + files);
    }
}
