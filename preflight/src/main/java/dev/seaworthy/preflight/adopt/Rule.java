package dev.seaworthy.preflight.adopt;

import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.PathRules;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule for production.
 *
 * @param attributes the attributes of the annotation, each with its value as Java source
 * @param because the reason
 */
record Rule(Map<String, String> attributes, String because) {
    static Rule of(String attribute, String because) {
        return new Rule(Map.of(attribute, "true"), because);
    }

    /** Whether it asks for a strong secret. */
    boolean isStrongSecret() {
        return attributes.containsKey("strongSecret");
    }

    /** The same, which production cannot do without. */
    Rule required() {
        Map<String, String> all = new TreeMap<>(attributes);
        all.put("required", "true");
        return new Rule(all, because);
    }

    static Rule mustBe(String value, String because) {
        return new Rule(Map.of("mustBe", '"' + value + '"'), because);
    }

    /** Whether production would take a text, by the runtime's own judges. */
    boolean passes(ProposedType type, String text) {
        String[] texts = type.isList() ? Convert.split(text, ProposedType.SEPARATOR) : new String[] {text};
        return attributes.entrySet().stream()
                .allMatch(attribute ->
                        Arrays.stream(texts).allMatch(each -> violation(attribute, type.scalar(), each) == null));
    }

    private static @Nullable Violation violation(Map.Entry<String, String> attribute, ScalarType scalar, String text) {
        return switch (attribute.getKey()) {
            case "noLocalhost" -> scalar == ScalarType.URI ? Hosts.noLocalhostInUrl(text) : Hosts.noLocalhost(text);
            case "noWildcard" -> Hosts.noWildcard(text, false);
            case "persistentPath" -> PathRules.persistentPathAnywhere(Path.of(text));
            case "mustBe" -> {
                String value = attribute.getValue().replace("\"", "");
                yield Convert.toBoolean(text) == Convert.toBoolean(value) ? null : Choices.mustBe(value);
            }
            default -> null;
        };
    }
}
