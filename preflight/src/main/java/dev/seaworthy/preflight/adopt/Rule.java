package dev.seaworthy.preflight.adopt;

import java.util.Map;

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
}
