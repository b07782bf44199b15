package dev.seaworthy.benchmarks.startup;

import dev.seaworthy.benchmarks.Options;
import dev.seaworthy.benchmarks.Packed;
import dev.seaworthy.benchmarks.measure.Child;
import dev.seaworthy.benchmarks.measure.Jdk;
import dev.seaworthy.benchmarks.measure.Rounds;
import dev.seaworthy.benchmarks.measure.Times;
import dev.seaworthy.benchmarks.page.Machine;
import dev.seaworthy.benchmarks.page.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Starts every subject as a process, in turn, on every JDK, with and without an archive of its classes. */
public final class StartUp {
    private static final int ROUNDS = 60;

    private StartUp() {}

    /**
     * Measures, and writes the page's part {@code startup} and its plots.
     *
     * @param options what was asked for
     * @param page the page that gets the tables
     */
    public static void run(Options options, Page page) {
        Path directory = Options.target().resolve("startup");
        for (Subject subject : Subject.values()) {
            Packed.pack(directory.resolve(subject.folder() + ".jar"), subject.packages());
        }
        List<Jdk> jdks = Jdk.all(options.homes());
        List<StartTimes> all = jdks.stream()
                .map(jdk -> measure(jdk, directory, options.roundsOr(ROUNDS)))
                .toList();
        int rounds = options.roundsOr(ROUNDS);
        String refusals = jdks.stream()
                .map(jdk -> Refusal.measure(jdk, directory, rounds))
                .collect(Collectors.joining(", "));
        String tables = new StartTables(all).markdown(rounds);
        page.replace(tables + "\n" + "A start that is refused with 30 problems takes this much longer than a good one: "
                + refusals + ".\n\n" + Machine.facts(jdks));
        page.plot("startup.svg", new StartTables(all).plot());
    }

    private static StartTimes measure(Jdk jdk, Path directory, int rounds) {
        List<Child> children = new ArrayList<>();
        List<Set<String>> classes = new ArrayList<>();
        Start model = new Start(Subject.BY_HAND, jdk, directory);
        for (Subject subject : Subject.values()) {
            Start start = new Start(subject, jdk, directory);
            readsTheSame(start, model);
            children.add(start.plain());
            children.add(start.archived());
            classes.add(start.classes());
        }
        List<Times> times = Rounds.run("start-up on JDK " + jdk.feature(), children, rounds);
        List<StartTimes.OfSubject> all = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            int i = all.size();
            all.add(new StartTimes.OfSubject(subject, times.get(2 * i), times.get(2 * i + 1), classes.get(i)));
        }
        return new StartTimes(jdk, all);
    }

    /** A subject that reads something else, or that lets an unsafe environment pass, would be measured for nothing. */
    private static void readsTheSame(Start start, Start model) {
        if (start.subject() == Subject.EMPTY) {
            return;
        }
        String expected = model.showing().runWell().output();
        String shown = start.showing().runWell().output();
        if (!shown.equals(expected)) {
            throw new IllegalStateException(start.subject() + " reads\n" + shown + "in place of\n" + expected);
        }
        for (Map<String, String> change : Shop.unsafe()) {
            if (start.plain().with(change).run().status() == 0) {
                throw new IllegalStateException(start.subject() + " starts with " + change);
            }
        }
    }
}
