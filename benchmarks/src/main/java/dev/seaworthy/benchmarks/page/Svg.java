package dev.seaworthy.benchmarks.page;

import java.util.Locale;

/** A drawing under construction. Text and lines take the reader's colours, light or dark; the ground stays clear. */
final class Svg {
    /** How many colours there are for series. */
    static final int COLOURS = 7;

    private static final String STYLE = """
            <style>
              text { font: 13px system-ui, sans-serif; fill: #1f2328; }
              .quiet { fill: #59636e; font-size: 12px; }
              .strong { font-weight: 600; }
              .title { font-weight: 600; font-size: 15px; }
              .grid { stroke: #d1d9e0; stroke-width: 1; }
              .c0 { fill: #0969da; stroke: #0969da; } .c1 { fill: #bc4c00; stroke: #bc4c00; }
              .c2 { fill: #1a7f37; stroke: #1a7f37; } .c3 { fill: #8250df; stroke: #8250df; }
              .c4 { fill: #bf3989; stroke: #bf3989; } .c5 { fill: #6e7781; stroke: #6e7781; }
              .c6 { fill: #9a6700; stroke: #9a6700; }
              .bar { stroke: none; } .line { fill: none; stroke-width: 2; } .name { stroke: none; }
              @media (prefers-color-scheme: dark) {
                text { fill: #f0f6fc; }
                .quiet { fill: #9198a1; }
                .grid { stroke: #3d444d; }
                .c0 { fill: #58a6ff; stroke: #58a6ff; } .c1 { fill: #f0883e; stroke: #f0883e; }
                .c2 { fill: #3fb950; stroke: #3fb950; } .c3 { fill: #bc8cff; stroke: #bc8cff; }
                .c4 { fill: #f778ba; stroke: #f778ba; } .c5 { fill: #9198a1; stroke: #9198a1; }
                .c6 { fill: #d29922; stroke: #d29922; }
                .bar { stroke: none; } .line { fill: none; } .name { stroke: none; }
              }
            </style>
            """;

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title) {
        text.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">\n",
                width,
                height,
                width,
                height));
        text.append("<title>").append(escaped(title)).append("</title>\n").append(STYLE);
        words(12, 22, "title", "start", title);
    }

    void words(double x, double y, String kind, String anchor, String words) {
        text.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\" text-anchor=\"%s\">%s</text>\n",
                x,
                y,
                kind,
                anchor,
                escaped(words)));
    }

    void box(double x, double y, double width, double height, int colour) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" class=\"c%d bar\"/>\n",
                x,
                y,
                width,
                height,
                colour));
    }

    void dot(double x, double y, int colour) {
        text.append(
                String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" class=\"c%d\"/>\n", x, y, colour));
    }

    void rule(double fromX, double fromY, double toX, double toY) {
        text.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"grid\"/>\n",
                fromX,
                fromY,
                toX,
                toY));
    }

    void line(CharSequence points, int colour) {
        text.append("<polyline points=\"")
                .append(points)
                .append("\" class=\"c")
                .append(colour)
                .append(" line\"/>\n");
    }

    String finished() {
        return text + "</svg>\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
