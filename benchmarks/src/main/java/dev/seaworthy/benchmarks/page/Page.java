package dev.seaworthy.benchmarks.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code benchmarks/README.md}: people write the words, measurements replace what lies between {@code <!-- name -->} and
 * {@code <!-- /name -->}.
 */
public final class Page {
    private final Path file;
    private final String part;

    /**
     * A page that has the markers of a part already: without them hours of measuring would be lost at the end.
     *
     * @param file the page
     * @param part the markers' name
     * @throws IllegalArgumentException when it has not
     */
    public Page(Path file, String part) {
        this.file = file;
        this.part = part;
        with("");
    }

    /**
     * Replaces the part.
     *
     * @param markdown the new part
     */
    public void replace(String markdown) {
        String text = with(markdown);
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with another part. */
    private String with(String markdown) {
        String begin = "<!-- " + part + " -->";
        String end = "<!-- /" + part + " -->";
        try {
            String text = Files.isRegularFile(file) ? Files.readString(file) : "";
            int from = text.indexOf(begin);
            int to = text.indexOf(end);
            if (from < 0 || to < from) {
                throw new IllegalArgumentException(file + " is no page with the markers " + begin + " and " + end);
            }
            return text.substring(0, from + begin.length()) + "\n" + markdown.strip() + "\n" + text.substring(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a plot beside the page.
     *
     * @param name the file's name
     * @param svg the plot
     */
    public void plot(String name, String svg) {
        try {
            Files.writeString(file.resolveSibling(name), svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
