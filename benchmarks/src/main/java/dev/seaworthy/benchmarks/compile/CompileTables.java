package dev.seaworthy.benchmarks.compile;

import dev.seaworthy.benchmarks.measure.Jdk;
import dev.seaworthy.benchmarks.page.Numbers;
import dev.seaworthy.benchmarks.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogarithmicAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The compile part of the page. */
final class CompileTables {
    private static final double MICROS_PER_SECOND = 1_000_000;

    private final List<Jdk> jdks;
    private final List<Size> sizes;
    private final List<Result> results;

    CompileTables(List<Jdk> jdks, List<Size> sizes, List<Result> results) {
        this.jdks = jdks;
        this.sizes = sizes;
        this.results = results;
    }

    String markdown() {
        StringBuilder text = new StringBuilder(
                "Processor time of `javac`, medians. The first row is seconds; the others are times the first row.\n");
        for (Jdk jdk : jdks) {
            text.append("\nJDK ").append(jdk.feature()).append("\n\n").append(table(jdk));
        }
        return text.toString();
    }

    JFreeChart growthInTypes() {
        return growth(true, "javac with many types of 12 settings: processor time, s", "types of 12 settings");
    }

    JFreeChart growthInMembers() {
        return growth(false, "javac with one type of many settings: processor time, s", "settings of one type");
    }

    /** Both scales are logarithmic, so a cost that grows in step with the work is a slope of one. */
    private JFreeChart growth(boolean inTypes, String title, String across) {
        Jdk newest = jdks.get(jdks.size() - 1);
        XYSeriesCollection lines = new XYSeriesCollection();
        for (Contestant contestant : Contestant.values()) {
            XYSeries line = new XYSeries(contestant.title());
            for (Size size : sizes) {
                if (size.growsInTypes() == inTypes || size.settings() == 12) {
                    int work = inTypes ? size.types() : size.members();
                    micros(newest, contestant, size).ifPresent(micros -> line.add(work, micros / MICROS_PER_SECOND));
                }
            }
            lines.addSeries(line);
        }
        JFreeChart chart = ChartFactory.createXYLineChart(
                title + ", JDK " + newest.feature(), null, null, lines, PlotOrientation.VERTICAL, true, false, false);
        XYPlot plot = chart.getXYPlot();
        plot.setDomainAxis(new LogarithmicAxis(across));
        plot.setRangeAxis(new LogarithmicAxis(null));
        plot.setRenderer(new XYLineAndShapeRenderer());
        return chart;
    }

    private Table table(Jdk jdk) {
        List<String> heading = new ArrayList<>(List.of(" "));
        sizes.forEach(size -> heading.add(size.title()));
        Table table = new Table(heading);
        for (Contestant contestant : Contestant.values()) {
            List<String> row = new ArrayList<>(List.of(contestant.title()));
            sizes.forEach(size -> row.add(cell(jdk, contestant, size)));
            table.row(row);
        }
        return table;
    }

    private String cell(Jdk jdk, Contestant contestant, Size size) {
        Result result = result(jdk, contestant, size);
        if (result.micros().isEmpty()) {
            return result.failure();
        }
        double micros = result.micros().get();
        if (contestant == Contestant.NONE) {
            return Numbers.shown(micros / MICROS_PER_SECOND) + " s";
        }
        return micros(jdk, Contestant.NONE, size)
                .map(none -> Numbers.shown(micros / none))
                .orElse("");
    }

    private Optional<Double> micros(Jdk jdk, Contestant contestant, Size size) {
        return result(jdk, contestant, size).micros();
    }

    private Result result(Jdk jdk, Contestant contestant, Size size) {
        return results.stream()
                .filter(one -> one.jdk().equals(jdk)
                        && one.contestant() == contestant
                        && one.size().equals(size))
                .findFirst()
                .orElseThrow();
    }
}
