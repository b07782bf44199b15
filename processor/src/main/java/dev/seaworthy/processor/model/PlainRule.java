package dev.seaworthy.processor.model;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import java.util.List;

/**
 * A rule in plain Java: a {@code default boolean} method.
 *
 * @param accessor how its interface declares it
 * @param path the names from the root to the interface that has it
 * @param doc what the method says
 * @param environments where it holds
 * @param severity what happens when it does not hold
 * @param because the reason, or nothing
 * @param source the method
 */
public record PlainRule(
        Accessor accessor,
        List<String> path,
        Doc doc,
        List<Environment> environments,
        Severity severity,
        String because,
        SourceRef source) {

    /**
     * The rule's name for operators: {@code workersHaveABroker}, in a group {@code smtp.isEncrypted}, in one of several groups
     * {@code oauth.<name>.isEncrypted}.
     */
    public String name(ConfigModel config) {
        StringBuilder name = new StringBuilder();
        for (Group group : config.groupsOn(path)) {
            name.append(group.accessor().name()).append('.');
            if (group.isRepeated()) {
                name.append(group.repetition().placeholder()).append('.');
            }
        }
        return name.append(accessor.name()).toString();
    }

    /** What an operator reads when it does not hold: the reason, or else the method's first sentence. */
    public String message() {
        if (!because.isEmpty()) {
            return "must hold, because " + because;
        }
        return doc.isEmpty() ? "must hold" : sentence(doc.summary());
    }

    /** A sentence without its full stop; one that only says what the method answers stays a part of another. */
    private static String sentence(String summary) {
        String words = summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary;
        return words.startsWith("Whether ") ? "must hold: whether " + words.substring("Whether ".length()) : words;
    }
}
