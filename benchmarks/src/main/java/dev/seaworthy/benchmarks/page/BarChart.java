package dev.seaworthy.benchmarks.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bars that lie, one group a subject and one bar a series, on one linear scale that starts at zero. */
public final class BarChart {
    private static final int WIDTH = 760;
    private static final int LEFT = 210;
    private static final int RIGHT = 70;
    private static final int TOP = 64;
    private static final int BAR = 14;
    private static final int GAP = 12;

    private final String title;
    private final List<String> series;
    private final String emphasised;
    private final Map<String, double[]> groups = new LinkedHashMap<>();

    /**
     * A chart without bars.
     *
     * @param title what is shown, with its unit
     * @param series the names of the bars in each group
     * @param emphasised the group that the chart is about
     */
    public BarChart(String title, List<String> series, String emphasised) {
        this.title = title;
        this.series = List.copyOf(series);
        this.emphasised = emphasised;
    }

    /**
     * Adds a group.
     *
     * @param name the subject
     * @param values one a series
     */
    public void group(String name, double... values) {
        groups.put(name, values.clone());
    }

    /**
     * Draws it.
     *
     * @return the drawing
     */
    public String svg() {
        int step = BAR * series.size() + GAP;
        Svg svg = new Svg(WIDTH, TOP + groups.size() * step + GAP, title);
        double greatest = groups.values().stream()
                .flatMapToDouble(java.util.Arrays::stream)
                .max()
                .orElse(1);
        for (int i = 0; i < series.size(); i++) {
            svg.box(LEFT + i * 130.0, 36, 12, 12, i);
            svg.words(LEFT + i * 130.0 + 18, 47, "quiet", "start", series.get(i));
        }
        double y = TOP;
        for (Map.Entry<String, double[]> group : groups.entrySet()) {
            svg.words(
                    LEFT - 10,
                    y + BAR * series.size() / 2.0 + 4,
                    group.getKey().equals(emphasised) ? "strong" : "",
                    "end",
                    group.getKey());
            for (int i = 0; i < series.size(); i++) {
                double value = group.getValue()[i];
                double width = Math.max(1, value / greatest * (WIDTH - LEFT - RIGHT));
                svg.box(LEFT, y + i * BAR, width, BAR - 2, i);
                svg.words(LEFT + width + 6, y + i * BAR + BAR - 3, "quiet", "start", Numbers.shown(value));
            }
            y += step;
        }
        return svg.finished();
    }
}
