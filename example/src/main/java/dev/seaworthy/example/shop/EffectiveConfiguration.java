package dev.seaworthy.example.shop;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Problem;
import java.lang.System.Logger;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the service runs with, told at the start: as a table to people, as one JSON object to machines. */
final class EffectiveConfiguration {
    private EffectiveConfiguration() {}

    static void show(ConfigReport<ShopConfig> report, LogFormat format) {
        if (format == LogFormat.TEXT) {
            System.out.println(report);
            return;
        }
        Logger log = Logs.logger("configuration");
        for (Problem warning : report.warnings()) {
            log.log(Logger.Level.WARNING, warning.toString());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (ConfigValue value : report.values()) {
            Map<String, String> shown = new LinkedHashMap<>();
            if (!value.text().isEmpty()) {
                shown.put("value", value.text());
            }
            shown.put("origin", value.origin());
            values.put(value.variable(), shown);
        }
        Logs.event(log, Logger.Level.INFO, "effective configuration", Map.of("variables", values));
    }
}
