package dev.seaworthy.logging;

import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import java.util.List;
import java.util.Map;

/** A loader whose configurations are maps from variables to sensitive values. */
public final class Settings implements ConfigLoader<Map<String, Object>> {
    private boolean areTexts;

    /** Adds the values to what is masked, and gives the variables that are left alone. */
    public static List<String> add(Map<String, Object> values) {
        return SecretMasking.add(new Settings(), values);
    }

    /** Adds the passwords in values that are no secrets, and gives the variables that are left alone. */
    public static List<String> addTexts(Map<String, Object> values) {
        Settings loader = new Settings();
        loader.areTexts = true;
        return SecretMasking.add(loader, values);
    }

    @Override
    public ConfigParts parts(Map<String, Object> configuration) {
        ConfigParts parts = new ConfigParts();
        configuration.forEach(areTexts ? parts::addText : parts::addSensitive);
        return parts;
    }

    @Override
    public Class<Map<String, Object>> type() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String environmentVariable() {
        return "APP_ENV";
    }

    @Override
    public String docsDirectory() {
        return "";
    }

    @Override
    public List<String> variables() {
        return List.of();
    }

    @Override
    public List<String> rules() {
        return List.of();
    }

    @Override
    public List<ConfigGroup> groups() {
        return List.of();
    }

    @Override
    public ConfigSource process() {
        return ConfigSources.map(Map.of());
    }

    @Override
    public Map<String, Object> load(ConfigSource source) {
        return Map.of();
    }

    @Override
    public ConfigReport<Map<String, Object>> check(ConfigSource source) {
        throw new UnsupportedOperationException();
    }
}
