package dev.seaworthy.processor.necessary;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a start fails without a value. In development it never surely does: a dotenv file may have one.
 *
 * @param environments where, staging or production or both
 * @param rule the rule that says so and may be waived, if it is one
 * @param groups what makes the optional groups around it be there, each for sure
 * @param trigger the setting, with texts, that demands it
 * @param others the settings of which one is enough in its place
 */
public record Demanded(
        List<Environment> environments,
        Optional<String> rule,
        List<GroupPresence> groups,
        Optional<Trigger> trigger,
        List<Setting> others) {
    /** A demand that nothing else satisfies. */
    Demanded(
            List<Environment> environments,
            Optional<String> rule,
            List<GroupPresence> groups,
            Optional<Trigger> trigger) {
        this(environments, rule, groups, trigger, List.of());
    }

    /** The setting and the others in words: {@code SOCKET or PORT}. */
    public String wordsFor(Setting setting) {
        return Stream.concat(Stream.of(setting), others.stream())
                .map(Setting::variable)
                .collect(Collectors.joining(" or "));
    }

    /**
     * Another setting whose value makes one required.
     *
     * @param setting the other setting
     * @param texts its texts, or of a list or a set its elements, that do so for sure; none where it is enough that it is set
     * @param isInAnyCase whether neither their case nor blanks round them count
     * @param byDefault the settings of which one at least must be set so that a default does not do so; none where no default does
     */
    public record Trigger(Setting setting, List<String> texts, boolean isInAnyCase, List<Setting> byDefault) {
        /** A trigger that no default is. */
        Trigger(Setting setting, List<String> texts, boolean isInAnyCase) {
            this(setting, texts, isInAnyCase, List.of());
        }

        /** The same, where a default is one as well. */
        Trigger with(List<Setting> unset) {
            return new Trigger(setting, texts, isInAnyCase, unset);
        }

        /** Whether it is enough that it is set, by any of its names. */
        public boolean isPresence() {
            return texts.isEmpty();
        }

        /** What its text is searched for. */
        public String regex() {
            if (isPresence()) {
                return NecessarySetting.valueRegex(setting);
            }
            String alternatives = "(?:" + Expression.alternatives(texts, isInAnyCase) + ")";
            String separator = setting.type().separator();
            String blanks = isInAnyCase ? Expression.SURE_BLANKS : "";
            return setting.type().isPlural()
                    ? Expression.startOfElement(separator) + alternatives + Expression.endOfElement(separator)
                    : "^" + blanks + alternatives + blanks + "$";
        }

        /** The texts as a shell has them in a case. A list is one of them alone, or begins with one, or ends, or has one inside. */
        public List<String> patterns() {
            List<String> patterns = Expression.shellPatterns(texts, isInAnyCase);
            if (!setting.type().isPlural()) {
                return patterns;
            }
            String separator = Expression.shellQuoted(setting.type().separator());
            return patterns.stream()
                    .flatMap(each -> Stream.of(
                            each,
                            each + separator + "*",
                            "*" + separator + each,
                            "*" + separator + each + separator + "*"))
                    .toList();
        }
    }
}
