package dev.seaworthy.processor.necessary;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.Optional;

/**
 * When a start fails without a value. In development it never surely does: a dotenv file may have one.
 *
 * @param environments where, staging or production or both
 * @param rule the rule that says so and may be waived, if it is one
 * @param groups what makes the optional groups around it be there, each for sure
 * @param trigger the setting, with texts, that demands it
 */
public record Demanded(
        List<Environment> environments, Optional<String> rule, List<GroupPresence> groups, Optional<Trigger> trigger) {
    /**
     * Another setting whose value makes one required.
     *
     * @param setting the other setting
     * @param texts its texts that do so for sure
     * @param isInAnyCase whether their case does not count
     */
    public record Trigger(Setting setting, List<String> texts, boolean isInAnyCase) {
        /** What its text is searched for. */
        public String regex() {
            return "^(?:" + Expression.alternatives(texts, isInAnyCase) + ")$";
        }

        /** The texts as a shell has them in a case. */
        public List<String> patterns() {
            return Expression.shellPatterns(texts, isInAnyCase);
        }
    }
}
