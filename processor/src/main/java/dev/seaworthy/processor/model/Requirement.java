package dev.seaworthy.processor.model;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.text.Escapes;
import dev.seaworthy.runtime.text.WordList;
import java.util.List;
import java.util.Optional;

/**
 * When an optional setting or group is required.
 *
 * @param variable the other setting's variable as it stands in the source
 * @param prefix the prefix of the group that says so
 * @param values the values with which it is required
 * @param isPresence whether it is enough that the other setting is set
 * @param source the annotation
 */
public record Requirement(String variable, String prefix, List<String> values, boolean isPresence, SourceRef source) {
    /** The qualified name of the annotation that says a requirement. */
    public static final String ANNOTATION = "dev.seaworthy.RequiredWhen";

    /** The setting that is meant: of the same group first, else of the whole configuration. */
    public Optional<Setting> target(ConfigModel config) {
        return new Reference(variable, prefix).target(config);
    }

    /** The values in words, as a report shows them. */
    public String shownValues() {
        return inWords(values);
    }

    /** Values of which one will do, in words; nothing where there is none. */
    static String inWords(List<String> values) {
        return values.isEmpty() ? "" : Escapes.of(WordList.of("or", values));
    }

    /** Whether it demands something in an environment where nobody sets the other setting. */
    public boolean holdsByDefault(ConfigModel config, Environment environment) {
        return target(config)
                .filter(other -> config.isAmongByDefault(other, values, environment))
                .isPresent();
    }

    /** The same requirement, whose values are environments, by the names that every configuration knows. */
    Requirement of(EnvironmentNames names) {
        return new Requirement(variable, prefix, canonical(values, names), isPresence, source);
    }

    /** Environments by the names that every configuration knows. */
    static List<String> canonical(List<String> environments, EnvironmentNames names) {
        return environments.stream()
                .map(value -> names.environment(value.strip())
                        .map(Environment::variableValue)
                        .orElse(value))
                .distinct()
                .toList();
    }

    /**
     * The condition in words, as a report shows it: {@code STORAGE is s3}.
     *
     * @param other the setting that is meant
     */
    public String words(Setting other) {
        return other.variable() + " " + (isPresence ? "is set" : verb(other) + " " + shownValues());
    }

    /** What stands between the other setting and the values. */
    public static String verb(Setting other) {
        return other.type().isPlural() ? "contains" : "is";
    }
}
