import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares how long a start takes until it is refused with how long one takes until it serves. */
final class TimeToRefusal {
    private static final int TURNS = 15;

    /** EX_CONFIG of {@code sysexits.h}. */
    private static final int REFUSED = 78;

    private static final String SECRET = "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU";

    /** What is measured: a jar, an environment in which it serves, what makes it a bad one, and what it prints when it serves. */
    private record Application(
            String name, String jar, Map<String, String> good, Map<String, String> bad, String readyLine) {
        private static List<Application> all() {
            return List.of(
                    new Application(
                            "Quarkus",
                            "quarkus/application/target/quarkus-app/quarkus-run.jar",
                            Map.of(
                                    "APP_ENV", "production",
                                    "DATABASE_URL", "postgresql://db.example.com/shop?sslmode=require",
                                    "SECRET_KEY", SECRET,
                                    "PORT", "0"),
                            Map.of("DEBUG", "true"),
                            "Listening on"),
                    new Application(
                            "Micronaut",
                            "micronaut/example/target/service.jar",
                            Map.of("APP_ENV", "production", "SECRET_KEY", SECRET, "PORT", "-1"),
                            Map.of("DEBUG", "true"),
                            "Shop listens at"),
                    new Application(
                            "Spring Boot 3",
                            "spring-boot/application-3/target/tickets.jar",
                            Map.of(
                                    "APP_ENV", "production",
                                    "DATABASE_URL", "postgresql://db.example.com/tickets",
                                    "SIGNING_KEY", SECRET,
                                    "ALLOWED_HOSTS", "tickets.example.com",
                                    "SERVER_PORT", "0"),
                            Map.of("DATABASE_URL", "postgresql://localhost/tickets"),
                            "Tomcat started on port"));
        }

        /** Until it serves. */
        Duration ready() throws IOException, InterruptedException {
            long start = System.nanoTime();
            Process process = start(good);
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.contains(readyLine)) {
                        return since(start);
                    }
                }
                throw new IllegalStateException(name + " ended with " + process.waitFor());
            } finally {
                process.destroyForcibly().waitFor();
            }
        }

        /** Until its process is over. */
        Duration refused() throws IOException, InterruptedException {
            Map<String, String> environment = new HashMap<>(good);
            environment.putAll(bad);
            long start = System.nanoTime();
            Process process = start(environment);
            byte[] text = process.getInputStream().readAllBytes();
            int status = process.waitFor();
            Duration time = since(start);
            if (status != REFUSED) {
                throw new IllegalStateException(name + " ended with " + status + ": " + new String(text));
            }
            return time;
        }

        private Process start(Map<String, String> environment) throws IOException {
            Path directory = Files.createTempDirectory("time-to-refusal");
            directory.toFile().deleteOnExit();
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-jar",
                            Path.of("integrations", jar).toAbsolutePath().toString())
                    .directory(directory.toFile())
                    .redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().putAll(environment);
            return builder.start();
        }

        private static Duration since(long start) {
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    private TimeToRefusal() {}

    public static void main(String[] arguments) throws Exception {
        int turns = arguments.length == 0 ? TURNS : Integer.parseInt(arguments[0]);
        System.out.println("| medians of " + turns + " | ready | refused | refused / ready | turns in which it is later |");
        System.out.println("| --- | --: | --: | --: | --: |");
        for (Application application : Application.all()) {
            System.out.println(row(application, turns));
        }
    }

    /** They take turns, so that what slows the machine slows both. */
    private static String row(Application application, int turns) throws Exception {
        double[] ready = new double[turns];
        double[] refused = new double[turns];
        int later = 0;
        for (int i = 0; i < turns; i++) {
            ready[i] = seconds(application.ready());
            refused[i] = seconds(application.refused());
            later += refused[i] > ready[i] ? 1 : 0;
        }
        double usualReady = median(ready);
        double usualRefused = median(refused);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f s | %.2f s | %.2f | %d |",
                application.name(), usualReady, usualRefused, usualRefused / usualReady, later);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
