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

    /**
     * A page that has the markers already.
     *
     * @param file the page
     */
    public Page(Path file) {
        this.file = file;
    }

    /**
     * Replaces one part.
     *
     * @param name the markers' name
     * @param markdown the new part
     */
    public void replace(String name, String markdown) {
        String begin = "<!-- " + name + " -->";
        String end = "<!-- /" + name + " -->";
        try {
            String text = Files.readString(file);
            int from = text.indexOf(begin);
            int to = text.indexOf(end);
            if (from < 0 || to < from) {
                throw new IllegalStateException(file + " lacks the markers " + begin + " and " + end);
            }
            String before = text.substring(0, from + begin.length());
            Files.writeString(file, before + "\n" + markdown.strip() + "\n" + text.substring(to));
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
