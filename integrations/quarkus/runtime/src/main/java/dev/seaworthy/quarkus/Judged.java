package dev.seaworthy.quarkus;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * One configuration and the report about it.
 *
 * @param <T> the configuration
 * @param loader its loader
 * @param report what the loader says of the properties of this start
 */
record Judged<T>(ConfigLoader<T> loader, ConfigReport<T> report) {
    private static final Logger LOG = Logger.getLogger("dev.seaworthy");

    static <T> Judged<T> of(ConfigLoader<T> loader, ApplicationProperties properties) {
        return new Judged<>(loader, loader.check(QuarkusSource.of(loader, properties)));
    }

    /** The name of its interface, as the application's index has it. */
    String type() {
        return loader.type().getName();
    }

    /** Why the start is refused, as an operator reads it. */
    Optional<String> refusal() {
        return report.problems().isEmpty()
                ? Optional.empty()
                : Optional.of(report.verdict().stripTrailing());
    }

    /** Warns of what does not stop the start: nothing is waived in silence. */
    void announce() {
        if (!report.warnings().isEmpty()) {
            LOG.warn(report.verdict().stripTrailing());
        }
    }

    T configuration() {
        return report.orThrow();
    }

    /** The group at a path, or nothing when it is absent. */
    Optional<Object> group(String path) {
        return loader.parts(configuration()).group(path);
    }

    List<Map<String, String>> effective() {
        return report.values().stream().map(this::line).toList();
    }

    private Map<String, String> line(ConfigValue value) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("configuration", report.name());
        line.put("variable", value.variable());
        line.put("value", value.text());
        line.put("origin", value.origin());
        return line;
    }
}
