package dev.seaworthy.processor.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One interface: its parents, and what it declares itself. */
record Contract(
        String name,
        List<Contract> parents,
        List<Setting> settings,
        List<Group> groups,
        List<PlainRule> rules,
        List<Relation> relations) {

    /** The settings, inherited ones included; one that is declared again is as the interface declares it. */
    List<Setting> allSettings() {
        Map<String, Setting> all = new LinkedHashMap<>();
        parents.forEach(parent -> parent.allSettings().forEach(each -> all.put(each.method(), each)));
        settings.forEach(each -> all.put(each.method(), each));
        return List.copyOf(all.values());
    }

    List<Group> allGroups() {
        List<Group> all = new ArrayList<>();
        parents.forEach(parent -> all.addAll(parent.allGroups()));
        all.addAll(groups);
        return all;
    }

    List<PlainRule> allRules() {
        List<PlainRule> all = new ArrayList<>();
        parents.forEach(parent -> all.addAll(parent.allRules()));
        all.addAll(rules);
        return all;
    }

    /** The interfaces that it needs, each once, itself the last. */
    List<Contract> closure() {
        Map<String, Contract> all = new LinkedHashMap<>();
        parents.forEach(parent -> parent.closure().forEach(each -> all.put(each.name(), each)));
        groups.forEach(group -> group.contract().closure().forEach(each -> all.put(each.name(), each)));
        all.put(name, this);
        return List.copyOf(all.values());
    }

    /** The same without the members, here and in all interfaces that it needs, that are not to be kept. */
    Contract keeping(Predicate<Object> kept) {
        return new Contract(
                name,
                parents.stream().map(parent -> parent.keeping(kept)).toList(),
                settings.stream().filter(kept).toList(),
                groups.stream()
                        .filter(kept)
                        .map(group -> group.of(group.contract().keeping(kept)))
                        .toList(),
                rules.stream().filter(kept).toList(),
                relations.stream()
                        .filter(relation -> settings.stream()
                                .filter(each -> relation.variables().contains(each.variable()))
                                .allMatch(kept))
                        .toList());
    }
}
