package dev.seaworthy.benchmarks.compile;

import dev.seaworthy.benchmarks.Options;
import dev.seaworthy.benchmarks.measure.Child;
import dev.seaworthy.benchmarks.measure.Jdk;
import dev.seaworthy.benchmarks.measure.Rounds;
import dev.seaworthy.benchmarks.measure.Times;
import dev.seaworthy.benchmarks.page.Machine;
import dev.seaworthy.benchmarks.page.Numbers;
import dev.seaworthy.benchmarks.page.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs javac with every contestant, in turn, at every size, on every JDK. */
public final class CompileTime {
    private static final String ASIDE = "aside";

    private CompileTime() {}

    /**
     * Measures, and writes the page's part {@code compile} and its plots.
     *
     * @param options what was asked for
     * @param page the page that gets the tables
     */
    public static void run(Options options, Page page) {
        Path root = Options.target().resolve("compile");
        List<Jdk> jdks = Jdk.all(options.homes());
        List<Result> results = new ArrayList<>();
        for (Jdk jdk : jdks) {
            for (Size size : Size.upTo(options.settings())) {
                results.addAll(measure(jdk, size, root, options.roundsOr(size.rounds())));
            }
        }
        CompileTables tables = new CompileTables(jdks, Size.upTo(options.settings()), results);
        page.replace(tables.markdown() + "\n" + written(jdks.get(0), root) + "\n\n" + Machine.facts(jdks));
        page.plot("compile-types.svg", tables.growthInTypes());
        page.plot("compile-members.svg", tables.growthInMembers());
        Compilation.discard(root.resolve(ASIDE));
    }

    /** What is written for the smallest size. */
    private static String written(Jdk jdk, Path root) {
        Size smallest = Size.ALL.get(0);
        Compilation ours = new Compilation(Contestant.SEAWORTHY, smallest, jdk, root);
        return "For " + smallest.title() + " Seaworthy writes " + Numbers.whole(ours.bytes(".java"))
                + " bytes of source, which become " + Numbers.whole(ours.bytes(".class"))
                + " bytes of classes, and " + Numbers.whole(ours.bytes(".md") + ours.bytes(".example"))
                + " bytes of documents.";
    }

    private static List<Result> measure(Jdk jdk, Size size, Path root, int rounds) {
        Path aside = root.resolve(ASIDE);
        List<Contestant> compiling = new ArrayList<>();
        List<Child> children = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        for (Contestant contestant : List.of(
                Contestant.NONE,
                Contestant.SEAWORTHY,
                Contestant.SEAWORTHY_PLUGIN,
                Contestant.BY_HAND,
                Contestant.AUTO_VALUE_BUILDER,
                Contestant.AUTO_VALUE,
                Contestant.IMMUTABLES)) {
            Child child = new Compilation(contestant, size, jdk, root).prepared();
            Compilation.putAside(child, aside);
            Child.Ended trial = child.run();
            if (trial.status() == 0) {
                compiling.add(contestant);
                children.add(child);
            } else {
                results.add(new Result(jdk, size, contestant, Optional.empty(), Result.failure(trial.output())));
            }
        }
        String title = "javac " + jdk.feature() + ", " + size.title();
        List<Times> times = Rounds.run(title, children, rounds, each -> Compilation.putAside(each, aside));
        for (int i = 0; i < times.size(); i++) {
            results.add(new Result(jdk, size, compiling.get(i), Optional.of(times.get(i)), ""));
        }
        return results;
    }
}
