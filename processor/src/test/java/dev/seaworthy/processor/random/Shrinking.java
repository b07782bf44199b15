package dev.seaworthy.processor.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Takes away from a configuration and from variables what a disagreement does not need. */
final class Shrinking {
    private Shrinking() {}

    /** The configuration without each member that it can do without. */
    static RandomConfiguration configuration(RandomConfiguration whole, Predicate<RandomConfiguration> fails) {
        RandomConfiguration least = whole;
        for (Object member : members(whole)) {
            RandomConfiguration less = least.keeping(each -> !name(each).equals(name(member)));
            if (fails.test(less)) {
                least = less;
            }
        }
        return least;
    }

    private static List<Object> members(RandomConfiguration configuration) {
        List<Object> members = new ArrayList<>();
        List<Contract> contracts = new ArrayList<>(configuration.root().closure());
        configuration.several().forEach(each -> each.contracts().forEach(contracts::add));
        for (Contract contract : contracts) {
            members.addAll(contract.rules());
            members.addAll(contract.settings());
            members.addAll(contract.groups());
        }
        members.addAll(configuration.several());
        return members;
    }

    /** The method, of which a configuration has no two of one name but a setting that is declared again. */
    private static String name(Object member) {
        if (member instanceof Setting setting) {
            return setting.method();
        }
        if (member instanceof Several several) {
            return several.method();
        }
        return member instanceof Group group ? group.method() : member.toString();
    }

    /** The variables without each that a disagreement can do without. */
    static Map<String, String> variables(Map<String, String> whole, Predicate<Map<String, String>> fails) {
        Map<String, String> least = new LinkedHashMap<>(whole);
        Set<String> names = new TreeSet<>(whole.keySet());
        for (String name : names) {
            Map<String, String> less = new LinkedHashMap<>(least);
            less.remove(name);
            if (fails.test(less)) {
                least = less;
            }
        }
        return least;
    }
}
