package dev.seaworthy.spring.actuator;

import dev.seaworthy.runtime.ConfigReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One configuration as the endpoint shows it.
 *
 * @param environment the environment of the process
 * @param warnings what did not stop the start and should be known, a line each
 * @param values the effective configuration by variable, secrets masked
 */
public record ConfigurationDescriptor(String environment, List<String> warnings, Map<String, ValueDescriptor> values) {
    static ConfigurationDescriptor of(ConfigReport<?> report) {
        Map<String, ValueDescriptor> values = new LinkedHashMap<>();
        report.values()
                .forEach(value -> values.put(value.variable(), new ValueDescriptor(value.text(), value.origin())));
        List<String> warnings = report.warnings().stream().map(Object::toString).toList();
        return new ConfigurationDescriptor(report.environment(), warnings, values);
    }

    /**
     * One variable.
     *
     * @param value the value as it may be shown, or nothing when the variable is not set
     * @param origin where the value came from
     */
    public record ValueDescriptor(String value, String origin) {}
}
