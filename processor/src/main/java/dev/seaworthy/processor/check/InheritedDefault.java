package dev.seaworthy.processor.check;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.runtime.redaction.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A default that a setting has from another one, in some environments.
 *
 * @param setting the setting
 * @param source the setting whose value is the default
 * @param value the default of that one
 * @param environments where it applies
 */
record InheritedDefault(Setting setting, Setting source, ValueText value, List<Environment> environments) {
    /** Those of a setting: at most one for development, and one for staging and production. */
    static List<InheritedDefault> of(ConfigModel config, Setting setting) {
        Optional<Setting> source = config.source(setting);
        List<InheritedDefault> all = new ArrayList<>();
        if (source.isEmpty() || !source.get().type().readsAs(setting.type())) {
            return all;
        }
        if (setting.developmentDefault().isEmpty()) {
            config.inheritedDefault(setting, Environment.DEVELOPMENT)
                    .ifPresent(value -> all.add(
                            new InheritedDefault(setting, source.get(), value, List.of(Environment.DEVELOPMENT))));
        }
        config.inheritedDefault(setting, Environment.PRODUCTION)
                .ifPresent(value -> all.add(new InheritedDefault(
                        setting, source.get(), value, List.of(Environment.STAGING, Environment.PRODUCTION))));
        return all;
    }

    /** Where it is written. */
    SourceRef place() {
        return setting.at("defaultFrom");
    }

    /** The default as it stands in the source, as the beginning of a sentence. */
    String words() {
        return "defaultFrom = "
                + Shown.quoted(setting.defaults().from().orElseThrow().variable()) + ", by default "
                + SourceText.shown(setting, value.written()) + ",";
    }

    /** Advice about it. */
    String fix() {
        return "Change the default of " + source.variable() + ", or remove defaultFrom.";
    }
}
