package dev.seaworthy.benchmarks.page;

import dev.seaworthy.benchmarks.measure.Jdk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of the machine that numbers depend on; not its name. */
public final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private Machine() {}

    /**
     * The facts in one sentence.
     *
     * @param jdks the JDKs that were measured
     * @return for example {@code 2 cores (AMD EPYC), 24 GiB, Linux 6.18 amd64; JDK 17.0.15+6 (Debian)}
     */
    public static String facts(List<Jdk> jdks) {
        String kernel = System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                + System.getProperty("os.arch");
        String versions = jdks.stream().map(jdk -> "JDK " + jdk.version()).collect(Collectors.joining(", "));
        return "Measured on " + Runtime.getRuntime().availableProcessors() + " cores" + processor() + memory() + ", "
                + kernel + "; " + versions + ".";
    }

    private static String processor() {
        String model = field(PROCESSORS, "model name");
        return model.isEmpty() ? "" : " (" + model + ")";
    }

    private static String memory() {
        String kibibytes = field(MEMORY, "MemTotal").replace(" kB", "");
        return kibibytes.isEmpty() ? "" : ", " + Math.round(Long.parseLong(kibibytes) / (1024.0 * 1024.0)) + " GiB";
    }

    private static String field(Path file, String name) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
