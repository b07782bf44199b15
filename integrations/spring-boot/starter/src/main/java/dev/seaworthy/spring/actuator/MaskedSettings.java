package dev.seaworthy.spring.actuator;

import dev.seaworthy.logging.SecretMasking;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.spring.LoadedConfiguration;
import dev.seaworthy.spring.LoadedConfigurations;
import dev.seaworthy.spring.source.PropertiesOfSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/**
 * Keeps the secrets of the configurations out of the actuator's own endpoints, which show whatever a property source has: sensitive
 * settings by their names, passwords in the URLs of others, and both by their values wherever else they were inserted.
 */
final class MaskedSettings implements SanitizingFunction {
    private final LoadedConfigurations configurations;

    MaskedSettings(LoadedConfigurations configurations) {
        this.configurations = configurations;
    }

    @Override
    public SanitizableData apply(SanitizableData data) {
        Object value = data.getValue();
        if (value == null) {
            return data;
        }
        if (properties(ConfigValue::sensitive).have(data.getKey())) {
            return data.withSanitizedValue();
        }
        Object masked = masked(data.getKey(), value);
        return masked.equals(value) ? data : data.withValue(masked);
    }

    private Object masked(String property, Object value) {
        if (!(value instanceof CharSequence)) {
            return SecretMasking.masked(value);
        }
        String text = value.toString();
        boolean isSetting = properties(any -> true).have(property) || isTextOfSetting(text);
        return SecretMasking.masked(isSetting ? Masking.masked(text) : text);
    }

    private PropertiesOfSettings properties(Predicate<ConfigValue> which) {
        List<String> variables = new ArrayList<>();
        for (LoadedConfiguration<?> loaded : configurations.all()) {
            loaded.report().values().stream()
                    .filter(which)
                    .map(ConfigValue::variable)
                    .forEach(variables::add);
        }
        return new PropertiesOfSettings(variables);
    }

    private boolean isTextOfSetting(String text) {
        return configurations.all().stream().anyMatch(loaded -> isTextOfSetting(loaded, text));
    }

    private static <T> boolean isTextOfSetting(LoadedConfiguration<T> loaded, @Nullable String text) {
        return loaded.loader().parts(loaded.configuration()).textValues().stream()
                .anyMatch(each -> each.value().toString().equals(text));
    }
}
