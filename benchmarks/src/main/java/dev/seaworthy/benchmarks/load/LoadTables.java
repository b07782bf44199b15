package dev.seaworthy.benchmarks.load;

import dev.seaworthy.benchmarks.measure.Jdk;
import dev.seaworthy.benchmarks.page.Numbers;
import dev.seaworthy.benchmarks.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The load part of the page. */
final class LoadTables {
    private static final String NANOS = "ns/op";
    private static final String BYTES = "gc.alloc.rate.norm";
    private static final String BY_HAND = "LoadBenchmark.byHand";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("floor", "by hand, the floor"),
            Map.entry("byHand", "by hand, idiomatic"),
            Map.entry("lambdas", "by hand, with lambdas"),
            Map.entry("seaworthy", "Seaworthy"),
            Map.entry("seaworthyCheck", "Seaworthy, `check()`: the whole report"),
            Map.entry("naive", "by hand, without escapes, comments and errors"),
            Map.entry("typesafe", "Typesafe Config"),
            Map.entry("dotenvJava", "dotenv-java"),
            Map.entry("owner", "OWNER"),
            Map.entry("smallrye", "SmallRye Config"));

    private final List<Jdk> jdks;
    private final List<List<Score>> scores;

    LoadTables(List<Jdk> jdks, List<List<Score>> scores) {
        this.jdks = jdks;
        this.scores = scores;
    }

    String markdown() {
        return "One load, warm:\n\n" + table("LoadBenchmark", true)
                + "\nOne call of an accessor:\n\n" + table("AccessorBenchmark", false)
                + "\nOne line of a dotenv file of 1,000, reading included:\n\n" + table("DotenvBenchmark", false);
    }

    private Table table(String benchmark, boolean ratios) {
        List<String> heading = new ArrayList<>(List.of(" "));
        for (Jdk jdk : jdks) {
            heading.add("JDK " + jdk.feature() + ", ns");
            heading.add("bytes");
            if (ratios) {
                heading.add("times by hand");
            }
        }
        Table table = new Table(heading);
        for (String name : byTime(benchmark)) {
            List<String> row = new ArrayList<>(List.of(WORDS.getOrDefault(name, name)));
            for (List<Score> jdk : scores) {
                Optional<Score> nanos = score(jdk, benchmark + "." + name, NANOS);
                row.add(nanos.map(LoadTables::shown).orElse(""));
                row.add(score(jdk, benchmark + "." + name, BYTES)
                        .map(bytes -> Numbers.whole(Math.round(bytes.value())))
                        .orElse(""));
                if (ratios) {
                    row.add(nanos.flatMap(own -> score(jdk, BY_HAND, NANOS)
                                    .map(byHand -> Numbers.shown(own.value() / byHand.value())))
                            .orElse(""));
                }
            }
            table.row(row);
        }
        return table;
    }

    /** The names of a class's methods, the fastest on the first JDK first. */
    private List<String> byTime(String benchmark) {
        TreeSet<String> names = new TreeSet<>();
        List<Score> first = scores.get(0);
        first.stream()
                .filter(score -> score.benchmark().startsWith(benchmark + "."))
                .forEach(score -> names.add(score.benchmark().substring(benchmark.length() + 1)));
        return names.stream()
                .sorted((a, b) -> Double.compare(nanos(first, benchmark, a), nanos(first, benchmark, b)))
                .toList();
    }

    private static double nanos(List<Score> scores, String benchmark, String name) {
        return score(scores, benchmark + "." + name, NANOS).map(Score::value).orElse(Double.MAX_VALUE);
    }

    private static Optional<Score> score(List<Score> scores, String benchmark, String measure) {
        return scores.stream()
                .filter(score ->
                        score.benchmark().equals(benchmark) && score.measure().equals(measure))
                .findFirst();
    }

    private static String shown(Score score) {
        String error = Double.isNaN(score.error()) ? "" : " ± " + Numbers.shown(score.error());
        return Numbers.shown(score.value()) + error;
    }
}
