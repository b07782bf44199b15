package dev.seaworthy.ksp;

import com.google.devtools.ksp.impl.KotlinSymbolProcessing;
import com.google.devtools.ksp.processing.KSPJvmConfig;
import com.google.devtools.ksp.processing.KSPLogger;
import com.google.devtools.ksp.symbol.FileLocation;
import com.google.devtools.ksp.symbol.KSNode;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run of KSP in this process.
 *
 * @param said what was printed, line by line, with the file and the line in front
 * @param written the files that were written, by their relative paths
 */
record KspRun(List<String> said, Map<String, String> written) {
    /** Runs KSP over a directory of sources. */
    static KspRun over(Path sources, Map<String, String> options, String jvmTarget) throws IOException {
        Path output = Files.createTempDirectory("ksp");
        try {
            return run(sources, options, jvmTarget, output);
        } finally {
            delete(output);
        }
    }

    private static KspRun run(Path sources, Map<String, String> options, String jvmTarget, Path output)
            throws IOException {
        return run(config(sources, options, jvmTarget, output), sources, output);
    }

    /**
     * Runs KSP again over sources of which some have changed: it reads those, and keeps what it wrote for the others. Builds
     * empty the output before that, and KSP brings back what it keeps.
     */
    static KspRun again(Path sources, Path output, Path... changed) throws IOException {
        for (String each : List.of("java", "resources")) {
            if (Files.exists(output.resolve(each))) {
                delete(output.resolve(each));
            }
        }
        KSPJvmConfig.Builder config = config(sources, Map.of(), "17", output);
        config.setIncremental(true);
        config.setModifiedSources(Stream.of(changed).map(Path::toFile).toList());
        return run(config, sources, output);
    }

    private static KSPJvmConfig.Builder config(
            Path sources, Map<String, String> options, String jvmTarget, Path output) {
        KSPJvmConfig.Builder config = new KSPJvmConfig.Builder();
        config.setModuleName("main");
        config.setSourceRoots(List.of(sources.toFile()));
        config.setJavaSourceRoots(List.of(sources.toFile()));
        config.setLibraries(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(KspRun::isOfAnApplication)
                .map(File::new)
                .toList());
        config.setJdkHome(new File(System.getProperty("java.home")));
        config.setJvmTarget(jvmTarget);
        config.setJvmDefaultMode("enable");
        config.setLanguageVersion("2.2");
        config.setApiVersion("2.2");
        config.setProcessorOptions(options);
        config.setProjectBaseDir(sources.toFile());
        config.setOutputBaseDir(output.toFile());
        config.setCachesDir(output.resolve("caches").toFile());
        config.setClassOutputDir(output.resolve("classes").toFile());
        config.setKotlinOutputDir(output.resolve("kotlin").toFile());
        config.setJavaOutputDir(output.resolve("java").toFile());
        config.setResourceOutputDir(output.resolve("resources").toFile());
        return config;
    }

    private static KspRun run(KSPJvmConfig.Builder config, Path sources, Path output) throws IOException {
        Said said = new Said(sources);
        new KotlinSymbolProcessing(config.build(), List.of(new SeaworthySymbolProcessorProvider()), said).execute();
        Map<String, String> written = new TreeMap<>();
        written.putAll(read(output.resolve("java")));
        written.putAll(read(output.resolve("resources")));
        return new KspRun(List.copyOf(said.lines), written);
    }

    /** The annotations, the runtime, what constraints and Kotlin need; not the compilers, which have old copies of all. */
    static boolean isOfAnApplication(String library) {
        return Stream.of("annotations", "runtime", "kotlin-stdlib", "validation-api", "jspecify")
                .anyMatch(library::contains);
    }

    private static final class Said implements KSPLogger {
        private final Path sources;
        private final List<String> lines = new ArrayList<>();

        private Said(Path sources) {
            this.sources = sources;
        }

        private void add(String kind, String message, @Nullable KSNode symbol) {
            String place = symbol != null && symbol.getLocation() instanceof FileLocation at
                    ? sources.toAbsolutePath().relativize(Path.of(at.getFilePath())) + ":" + at.getLineNumber() + ": "
                    : "";
            lines.add(place + kind + ": " + message);
        }

        @Override
        public void error(String message, @Nullable KSNode symbol) {
            add("error", message, symbol);
        }

        @Override
        public void warn(String message, @Nullable KSNode symbol) {
            add("warning", message, symbol);
        }

        @Override
        public void info(String message, @Nullable KSNode symbol) {}

        @Override
        public void logging(String message, @Nullable KSNode symbol) {}

        @Override
        public void exception(Throwable failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            lines.add("exception: " + trace);
        }
    }

    static Map<String, String> read(Path directory) throws IOException {
        Map<String, String> files = new HashMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
