package dev.seaworthy.benchmarks.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Lines of growth. Both scales are logarithmic, so a cost that grows in step with the work is a slope of one. */
public final class LineChart {
    private static final int WIDTH = 780;
    private static final int HEIGHT = 440;
    private static final int LEFT = 64;
    private static final int RIGHT = 190;
    private static final int TOP = 48;
    private static final int BOTTOM = 56;
    private static final int LABEL_HEIGHT = 15;

    private final String title;
    private final String across;
    private final Map<String, NavigableMap<Double, Double>> lines = new LinkedHashMap<>();

    /**
     * A chart without lines.
     *
     * @param title what is shown, with its unit
     * @param across what the horizontal scale is
     */
    public LineChart(String title, String across) {
        this.title = title;
        this.across = across;
    }

    /**
     * Adds a point to a line.
     *
     * @param line the line's name
     * @param x above zero
     * @param y above zero
     */
    public void point(String line, double x, double y) {
        lines.computeIfAbsent(line, name -> new TreeMap<>()).put(x, y);
    }

    /**
     * Draws it.
     *
     * @return the drawing
     */
    public String svg() {
        Scale horizontal = Scale.over(lines.values().stream()
                .flatMap(line -> line.keySet().stream())
                .mapToDouble(Double::doubleValue)
                .toArray());
        Scale vertical = Scale.over(lines.values().stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(Double::doubleValue)
                .toArray());
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        for (double x : horizontal.ticks()) {
            double at = across(horizontal, x);
            svg.rule(at, TOP, at, HEIGHT - BOTTOM);
            svg.words(at, HEIGHT - BOTTOM + 18.0, "quiet", "middle", tick(x));
        }
        for (double y : vertical.ticks()) {
            double at = up(vertical, y);
            svg.rule(LEFT, at, WIDTH - RIGHT, at);
            svg.words(LEFT - 8, at + 4, "quiet", "end", tick(y));
        }
        svg.words((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12.0, "quiet", "middle", across);
        draw(svg, horizontal, vertical);
        return svg.finished();
    }

    private void draw(Svg svg, Scale horizontal, Scale vertical) {
        int colour = 0;
        TreeMap<Double, Map.Entry<String, Integer>> labels = new TreeMap<>();
        for (Map.Entry<String, NavigableMap<Double, Double>> line : lines.entrySet()) {
            StringBuilder points = new StringBuilder();
            int own = colour++ % Svg.COLOURS;
            line.getValue().forEach((x, y) -> {
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", across(horizontal, x), up(vertical, y)));
                svg.dot(across(horizontal, x), up(vertical, y), own);
            });
            svg.line(points.toString().strip(), own);
            double end = up(vertical, line.getValue().lastEntry().getValue());
            while (labels.containsKey(end)) {
                end += 0.1;
            }
            labels.put(end, Map.entry(line.getKey(), own));
        }
        double free = TOP;
        for (Map.Entry<Double, Map.Entry<String, Integer>> label : labels.entrySet()) {
            double at = Math.max(free, label.getKey() + 4);
            free = at + LABEL_HEIGHT;
            svg.dot(WIDTH - RIGHT + 14.0, at - 4, label.getValue().getValue());
            svg.words(WIDTH - RIGHT + 24.0, at, "", "start", label.getValue().getKey());
        }
    }

    private static double across(Scale scale, double value) {
        return LEFT + scale.part(value) * (WIDTH - LEFT - RIGHT);
    }

    private static double up(Scale scale, double value) {
        return HEIGHT - BOTTOM - scale.part(value) * (HEIGHT - TOP - BOTTOM);
    }

    private static String tick(double value) {
        return value < 1 ? Numbers.shown(value) : Numbers.whole(Math.round(value));
    }

    /** A logarithmic scale between two round numbers. */
    private record Scale(List<Double> ticks) {
        private static final double[] ROUND = {1, 2, 5};

        static Scale over(double[] values) {
            double least = Arrays.stream(values).min().orElse(1);
            double greatest = Arrays.stream(values).max().orElse(1);
            List<Double> ticks = new ArrayList<>();
            for (int power = -3; power < 7; power++) {
                for (double round : ROUND) {
                    double tick = round * Math.pow(10, power);
                    if (ticks.isEmpty() || ticks.get(ticks.size() - 1) < greatest) {
                        ticks.add(tick);
                    }
                    if (tick <= least) {
                        ticks.subList(0, ticks.size() - 1).clear();
                    }
                }
            }
            return new Scale(ticks);
        }

        double part(double value) {
            double from = ticks.get(0);
            return Math.log(value / from) / Math.log(ticks.get(ticks.size() - 1) / from);
        }
    }
}
