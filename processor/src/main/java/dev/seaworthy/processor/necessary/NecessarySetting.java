package dev.seaworthy.processor.necessary;

import dev.seaworthy.processor.model.Setting;
import java.util.List;

/**
 * What one setting meets in every environment that starts.
 *
 * @param setting the setting
 * @param groups what makes the groups around it be there that one variable switches on: without them nothing of it is judged
 * @param ofType what its type makes of the text under each of its names
 * @param constraints what else the text of its variable meets everywhere
 * @param rules what rules demand of the text of its variable
 * @param demands when it must have a value
 * @param exclusions the settings that may not be set beside it
 */
public record NecessarySetting(
        Setting setting,
        List<GroupPresence> groups,
        List<Clause> ofType,
        List<Clause> constraints,
        List<RuleClause> rules,
        List<Demanded> demands,
        List<Excluded> exclusions) {
    /** What a text that surely is a value is searched for. */
    public static String valueRegex(Setting setting) {
        return setting.type().isPlural()
                ? Expression.holdsElement(setting.type().separator())
                : Expression.PRINTABLE;
    }
}
