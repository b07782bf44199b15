package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the loader of a golden case reports, for each environment of the case. */
final class Reports {
    /** In environments and reports, stands for a day on which a waiver may end: a real day would pass. */
    private static final String DAY = "YYYY-MM-DD";

    private final Class<?> loader;
    private final String day = LocalDate.now(ZoneOffset.UTC).plusDays(7).toString();

    private Reports(Class<?> loader) {
        this.loader = loader;
    }

    /** The reports by their paths in what is expected. */
    static Map<String, String> of(Path environments, Path classes) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        Map<String, String> files = Golden.read(environments);
        if (files.isEmpty()) {
            return reports;
        }
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loaded = new URLClassLoader(path, Reports.class.getClassLoader())) {
            Reports loader = new Reports(loaded.loadClass(loader(classes)));
            for (Map.Entry<String, String> file : files.entrySet()) {
                String name = file.getKey().replace(".properties", ".txt");
                reports.put("reports/" + name, loader.report(file.getValue()));
            }
        } catch (ReflectiveOperationException failed) {
            throw new LinkageError(failed.getMessage(), failed);
        }
        return reports;
    }

    /** The name of the loader: a case with environments has one configuration. */
    private static String loader(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> loaders = files.map(
                            file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith("Loader.java"))
                    .toList();
            assertEquals(1, loaders.size(), loaders::toString);
            return loaders.get(0).replace(".java", "").replace('/', '.');
        }
    }

    private String report(String properties) throws IOException, ReflectiveOperationException {
        Properties variables = new Properties();
        variables.load(new StringReader(properties.replace(DAY, day)));
        ConfigSource source = new ProcessEnvironment(variables);
        ConfigReport<?> report = (ConfigReport<?>) call("check", source);
        String text = report.toString();
        String refusal = refusal(source);
        assertEquals(report.problems().isEmpty(), refusal.isEmpty(), "a start ends as its check says");
        assertTrue(text.startsWith(refusal), refusal);
        return text.replace(day, DAY);
    }

    /** The message with which a start ends, empty when it goes on. */
    private String refusal(ConfigSource source) throws ReflectiveOperationException {
        try {
            call("load", source);
            return "";
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof ConfigException refused) {
                return String.valueOf(refused.getMessage());
            }
            throw thrown;
        }
    }

    private Object call(String method, ConfigSource source) throws ReflectiveOperationException {
        return loader.getMethod(method, ConfigSource.class).invoke(null, source);
    }

    /** Looks in reports as the environment of a process does. */
    private record ProcessEnvironment(Properties variables) implements ConfigSource {
        @Override
        public @Nullable String value(String variable) {
            return variables.getProperty(variable);
        }

        @Override
        public String origin(String variable) {
            return "environment variable";
        }

        @Override
        public Collection<String> names() {
            return variables.stringPropertyNames();
        }
    }
}
