package dev.seaworthy.benchmarks.startup;

import dev.seaworthy.benchmarks.Library;
import dev.seaworthy.benchmarks.Packed;
import dev.seaworthy.benchmarks.measure.Child;
import dev.seaworthy.benchmarks.measure.Jdk;
import dev.seaworthy.benchmarks.measure.Rounds;
import dev.seaworthy.benchmarks.measure.Times;
import dev.seaworthy.benchmarks.page.Numbers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a refused start takes beside a good one, when all of its thirty settings are wrong. */
final class Refusal {
    private static final List<String> NUMBERS =
            List.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN");

    private Refusal() {}

    /** Measures on one JDK, and gives the part of a sentence. */
    static String measure(Jdk jdk, Path directory, int rounds) {
        Path jar = directory.resolve("refusal.jar");
        Packed.pack(jar, List.of("subject/refusal"));
        String classPath = Stream.concat(
                        Stream.of(jar), Library.jars(List.of("seaworthy-runtime", "seaworthy-annotations")).stream())
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command =
                List.of(jdk.program("java"), "-cp", classPath, "dev.seaworthy.benchmarks.subject.refusal.Main");
        Child good = new Child(command, variables("shop", "30s", "https://service.shop.example"), directory);
        Child refused = new Child(command, variables("", "30 apples", "http://localhost:8080"), directory);
        said(good.runWell().output(), "");
        said(refused.runWell().output(), "30 problems");

        List<Times> times = Rounds.run("refusal on JDK " + jdk.feature(), List.of(good, refused), rounds);
        Times of = times.get(1);
        return Numbers.millis(of.cpuOver(times.get(0)).value()) + " ms of processor time and "
                + Numbers.millis(of.wallOver(times.get(0)).value()) + " ms by the clock on JDK " + jdk.feature();
    }

    private static void said(String output, String expected) {
        if (expected.isEmpty() ? !output.isEmpty() : !output.contains(expected)) {
            throw new IllegalStateException("the start with thirty settings says\n" + output);
        }
    }

    private static Map<String, String> variables(String name, String timeout, String service) {
        Map<String, String> variables = new TreeMap<>(Shop.production());
        for (String number : NUMBERS) {
            variables.put("NAME_" + number, name);
            variables.put("TIMEOUT_" + number, timeout);
            variables.put("SERVICE_" + number, service);
        }
        return variables;
    }
}
