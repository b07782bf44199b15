package dev.seaworthy.processor.necessary;

import dev.seaworthy.Environment;
import java.util.List;

/**
 * What a rule demands of a value, unless an operator waived it. Development has none: a dotenv file may waive a rule there.
 *
 * @param rule the rule's name for operators
 * @param environments where it holds, staging or production or both
 * @param clause what it demands
 */
public record RuleClause(String rule, List<Environment> environments, Clause clause) {}
