package dev.seaworthy.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One setting: a method whose value comes from one variable.
 *
 * @param accessor the method's name
 * @param path the accessors from the root to this one, itself included
 * @param variable the variable's name, prefixes included
 * @param type the method's type
 * @param isSensitive whether the value is a secret
 * @param isDeprecated whether the method is deprecated
 * @param defaultValue the default of every environment
 * @param developmentDefault the default of development
 * @param example what a value may look like
 * @param aliases older names of the variable, prefixes included
 * @param separator what parts the elements of a list, set or map
 * @param doc what the method says about the setting
 * @param ruleSets its production rules, one set an annotation
 * @param constraints what must hold in every environment
 * @param requirement when an optional setting is required
 * @param source the method
 */
public record Setting(
        String accessor,
        List<String> path,
        String variable,
        ValueType type,
        boolean isSensitive,
        boolean isDeprecated,
        Optional<String> defaultValue,
        Optional<String> developmentDefault,
        Optional<String> example,
        List<String> aliases,
        String separator,
        Doc doc,
        List<RuleSet> ruleSets,
        List<Constraint> constraints,
        Optional<Requirement> requirement,
        SourceRef source)
        implements Member {

    /** The qualified name of the annotation that makes a method a setting. */
    public static final String ANNOTATION = "dev.seaworthy.EnvVar";

    /** Whether a start outside development fails when the variable is not set. */
    public boolean isRequired() {
        return !type.isOptional() && defaultValue.isEmpty();
    }

    /** Whether a start in development fails when the variable is not set. */
    public boolean isRequiredInDevelopment() {
        return isRequired() && developmentDefault.isEmpty();
    }

    /** The default that applies in development. */
    public Optional<String> defaultInDevelopment() {
        return developmentDefault.isPresent() ? developmentDefault : defaultValue;
    }

    /** The rules of all its rule sets. */
    public List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        for (RuleSet set : ruleSets) {
            all.addAll(set.rules());
        }
        return all;
    }

    /** Whether one of its rule sets has that rule. */
    public boolean hasRule(RuleKind kind) {
        for (RuleSet set : ruleSets) {
            if (set.has(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The texts of its {@code @EnvVar} that are values of it, by their attributes: defaults and the example. */
    public Map<String, String> valueTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        defaultValue.ifPresent(text -> texts.put("defaultValue", text));
        developmentDefault.ifPresent(text -> texts.put("developmentDefault", text));
        example.ifPresent(text -> texts.put("example", text));
        return texts;
    }

    /** A place in its {@code @EnvVar}. */
    public SourceRef at(String attribute) {
        return source.annotation(ANNOTATION).attribute(attribute);
    }
}
