package dev.seaworthy.processor.model;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import java.util.List;

/**
 * The rules of one annotation; all of them hold.
 *
 * @param rules the rules, in the order of {@link RuleKind}
 * @param environments where they hold, in the order of {@link Environment}
 * @param severity what happens when one does not hold
 * @param because the reason, or nothing
 * @param source the annotation
 */
public record RuleSet(
        List<Rule> rules, List<Environment> environments, Severity severity, String because, SourceRef source) {

    /** The qualified name of the annotation that says rules. */
    public static final String ANNOTATION = "dev.seaworthy.ProductionRule";

    /** Whether one of the rules is of that kind. */
    public boolean has(RuleKind kind) {
        for (Rule rule : rules) {
            if (rule.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
