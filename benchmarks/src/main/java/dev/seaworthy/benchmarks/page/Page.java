package dev.seaworthy.benchmarks.page;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartTheme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.plot.DefaultDrawingSupplier;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.w3c.dom.Document;

/**
 * {@code benchmarks/README.md}: people write the words, measurements replace what lies between {@code <!-- name -->} and
 * {@code <!-- /name -->}.
 */
public final class Page {
    private static final Dimension SIZE = new Dimension(780, 440);
    private static final Paint[] COLOURS = {
        new Color(0x0969da),
        new Color(0xbc4c00),
        new Color(0x1a7f37),
        new Color(0x8250df),
        new Color(0xbf3989),
        new Color(0x6e7781),
        new Color(0x9a6700)
    };
    private static final ChartTheme THEME = theme();

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
                throw new IllegalArgumentException(file + " does not have the markers " + begin + " and " + end);
            }
            return text.substring(0, from + begin.length()) + "\n" + markdown.strip() + "\n" + text.substring(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Draws a plot beside the page.
     *
     * @param name the file's name
     * @param chart the plot
     */
    public void plot(String name, JFreeChart chart) {
        THEME.apply(chart);
        SVGGraphics2D drawing = new SVGGraphics2D(drawing());
        drawing.setSVGCanvasSize(SIZE);
        chart.draw(drawing, new Rectangle(SIZE));
        try (Writer svg = Files.newBufferedWriter(file.resolveSibling(name))) {
            drawing.stream(svg, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChartTheme theme() {
        StandardChartTheme theme = new StandardChartTheme("page");
        theme.setExtraLargeFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        theme.setLargeFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        theme.setRegularFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        theme.setDrawingSupplier(new DefaultDrawingSupplier(
                COLOURS,
                DefaultDrawingSupplier.DEFAULT_OUTLINE_PAINT_SEQUENCE,
                DefaultDrawingSupplier.DEFAULT_STROKE_SEQUENCE,
                DefaultDrawingSupplier.DEFAULT_OUTLINE_STROKE_SEQUENCE,
                DefaultDrawingSupplier.DEFAULT_SHAPE_SEQUENCE));
        theme.setPlotBackgroundPaint(Color.WHITE);
        theme.setDomainGridlinePaint(Color.LIGHT_GRAY);
        theme.setRangeGridlinePaint(Color.LIGHT_GRAY);
        theme.setBarPainter(new StandardBarPainter());
        theme.setShadowVisible(false);
        return theme;
    }

    private static Document drawing() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
