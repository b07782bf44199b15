package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;

/** The diagrams of the page, drawn by Mermaid in Chromium. */
class DiagramsTest {
    /** A node: its text stands between the first quotation mark and the last. */
    private static final Pattern LABEL = Pattern.compile(" (\\w+)[\\[(]+\"(.*)\"[\\])]+");

    /** Where to leave pictures for people, or nothing. */
    private static final Optional<String> PICTURES = Optional.ofNullable(System.getProperty("diagrams.pictures"));

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        Path mermaid = Tool.installed("mermaid/dist/mermaid.min.js");
        Path page = folder.resolve("diagram.html");
        Files.writeString(
                page,
                "<!doctype html><meta charset=utf-8><script src=\"" + mermaid.toUri()
                        + "\"></script><body><div id=picture style=\"width:1100px;background:white\"></div>");
        browser = Browser.start(folder.resolve("profile"));
        browser.driver().manage().window().setSize(new Dimension(1280, 1600));
        browser.driver().get(page.toUri().toString());
        browser.driver().executeScript("mermaid.initialize({startOnLoad: false, securityLevel: 'strict'})");
    }

    @AfterEach
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void mermaidDrawsEveryNodeWithItsText() throws IOException {
        for (Map.Entry<String, String> each : Pages.all(folder.resolve("pages")).entrySet()) {
            List<String> diagrams = Page.of(each.getValue()).diagrams();
            assertFalse(diagrams.isEmpty(), each.getKey());
            for (int i = 0; i < diagrams.size(); i++) {
                String seen = drawn(diagrams.get(i));
                Matcher labels = LABEL.matcher(diagrams.get(i));
                while (labels.find()) {
                    String label = plain(labels.group(2));
                    assertTrue(seen.contains(label), () -> label + " is not in " + seen);
                }
                picture(each.getKey() + "-" + i);
            }
        }
    }

    @Test
    void whatMermaidCannotReadIsAnError() {
        assertTrue(drawn("flowchart LR\n    a[\"open\n").startsWith("Mermaidcannotdraw"));
    }

    /** The text of the picture without blanks, or why there is none. */
    private String drawn(String diagram) {
        Object text = browser.driver().executeAsyncScript("""
                const done = arguments[1];
                mermaid.render('drawn', arguments[0]).then(
                    result => {
                        const picture = document.getElementById('picture');
                        picture.innerHTML = result.svg;
                        done(picture.textContent);
                    },
                    error => done('Mermaid cannot draw: ' + error));
                """, diagram);
        return String.valueOf(text).replaceAll("\\s", "");
    }

    private void picture(String name) throws IOException {
        if (PICTURES.isPresent()) {
            byte[] image =
                    browser.driver().findElement(By.cssSelector("#picture svg")).getScreenshotAs(OutputType.BYTES);
            Files.write(Path.of(PICTURES.get(), name + ".png"), image);
        }
    }

    /** What a label shows, without blanks. */
    private static String plain(String label) {
        Matcher numbers = Pattern.compile("#(\\d+);").matcher(label.replace("<br/>", ""));
        return numbers.replaceAll(
                        number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))))
                .replaceAll("\\s", "");
    }
}
