package dev.seaworthy.benchmarks.startup;

import dev.seaworthy.benchmarks.measure.Median;
import dev.seaworthy.benchmarks.page.Numbers;
import dev.seaworthy.benchmarks.page.Table;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** The start-up part of the page. */
final class StartTables {
    private static final double BYTES_PER_KILOBYTE = 1_000;
    private static final double MICROS_PER_MILLI = 1_000;

    /** How wide a label is, as a part of the longest bar. */
    private static final double LABEL = 0.1;

    private final List<StartTimes> all;

    StartTables(List<StartTimes> all) {
        this.all = all;
    }

    String markdown(int rounds) {
        return "Processor time over an empty `main`, milliseconds: the median of " + rounds
                + " differences, each within one round; in brackets where the true median is in 95 of 100 cases.\n\n"
                + table(false)
                + "\nWith an archive of its own for each (`-XX:ArchiveClassesAtExit`, then `-XX:SharedArchiveFile`):\n\n"
                + table(true)
                + "\n" + base();
    }

    JFreeChart plot() {
        DefaultCategoryDataset millis = new DefaultCategoryDataset();
        for (StartTimes one : all) {
            for (Subject subject : Subject.values()) {
                if (subject != Subject.EMPTY) {
                    double micros = one.cpuBeyondEmpty(subject, false).value();
                    millis.addValue(
                            micros / MICROS_PER_MILLI, "JDK " + one.jdk().feature(), subject.title());
                }
            }
        }
        JFreeChart chart = ChartFactory.createBarChart(
                "Start-up: processor time over an empty main, ms",
                null,
                null,
                millis,
                PlotOrientation.HORIZONTAL,
                true,
                false,
                false);
        BarRenderer bars = (BarRenderer) chart.getCategoryPlot().getRenderer();
        NumberFormat number = NumberFormat.getInstance(Locale.ROOT);
        number.setMaximumFractionDigits(1);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", number));
        bars.setDefaultItemLabelsVisible(true);
        chart.getCategoryPlot().getRangeAxis().setUpperMargin(LABEL); // The longest bar has its label beside it.
        return chart;
    }

    private String table(boolean archive) {
        List<String> heading = new ArrayList<>(List.of(" "));
        for (StartTimes one : all) {
            String jdk = "JDK " + one.jdk().feature();
            heading.addAll(List.of(jdk + ", ms", "times by hand", "wall ms"));
            if (!archive) {
                heading.add("classes");
            }
        }
        if (!archive) {
            heading.add("jars, kB");
        }
        Table table = new Table(heading);
        for (Subject subject : Subject.values()) {
            if (subject != Subject.EMPTY) {
                table.row(row(subject, archive));
            }
        }
        return table.toString();
    }

    private List<String> row(Subject subject, boolean archive) {
        List<String> cells = new ArrayList<>(List.of(subject.title()));
        for (StartTimes one : all) {
            Median over = one.cpuBeyondEmpty(subject, archive);
            cells.add(Numbers.millis(over.value()) + " (" + Numbers.millis(over.low()) + " to "
                    + Numbers.millis(over.high()) + ")");
            cells.add(Numbers.shown(
                    over.value() / one.cpuBeyondEmpty(Subject.BY_HAND, archive).value()));
            cells.add(Numbers.millis(one.wallBeyondEmpty(subject, archive).value()));
            if (!archive) {
                cells.add(Numbers.whole(one.classesBeyondEmpty(subject)));
            }
        }
        if (!archive) {
            long bytes = subject.libraries().stream()
                    .map(Path::toFile)
                    .mapToLong(java.io.File::length)
                    .sum();
            cells.add(Numbers.whole(Math.round(bytes / BYTES_PER_KILOBYTE)));
        }
        return cells;
    }

    private String base() {
        List<String> parts = new ArrayList<>();
        for (StartTimes one : all) {
            parts.add(Numbers.millis(one.empty(false)) + " ms of processor time on JDK "
                    + one.jdk().feature() + ", " + Numbers.millis(one.empty(true)) + " with an archive");
        }
        return "An empty `main` takes " + String.join("; ", parts) + ".\n";
    }
}
