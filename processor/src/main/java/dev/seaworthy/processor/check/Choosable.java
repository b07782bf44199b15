package dev.seaworthy.processor.check;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of some settings can be set together: every choice of them is tried against their relations, and against
 * {@code @RequiredWhen} where it asks whether another one of them is set.
 */
final class Choosable {
    /** With more settings there would be too many choices. */
    private static final int MOST = 14;

    private final List<RelatedSettings> relations;
    private final boolean withRequirements;
    private final List<Setting> settings;

    /** Of each relation, its settings. */
    private final List<Integer> related = new ArrayList<>();

    /** Of each setting, the others of which one demands it when it is set. */
    private final List<Integer> demanding = new ArrayList<>();

    /**
     * The settings of some relations.
     *
     * @param relations the relations, all of one interface
     * @param withRequirements whether the requirements of their settings count
     */
    Choosable(ConfigModel config, List<RelatedSettings> relations, boolean withRequirements) {
        this.relations = relations;
        this.withRequirements = withRequirements;
        Map<Setting, List<Setting>> demands = withRequirements ? demands(config) : Map.of();
        Set<Setting> all = new LinkedHashSet<>();
        relations.forEach(each -> all.addAll(each.settings(config)));
        int known;
        do {
            known = all.size();
            demands.forEach((setting, others) -> {
                if (all.contains(setting) || !Collections.disjoint(all, others)) {
                    all.add(setting);
                    all.addAll(others);
                }
            });
        } while (all.size() > known);
        this.settings = List.copyOf(all);
        relations.forEach(each -> related.add(bits(each.settings(config))));
        settings.forEach(each -> demanding.add(bits(demands.getOrDefault(each, List.of()))));
    }

    /** The settings that demand another one when they are set, by that one. */
    private Map<Setting, List<Setting>> demands(ConfigModel config) {
        Map<Setting, List<Setting>> demands = new LinkedHashMap<>();
        for (Setting setting : config.allSettings()) {
            List<Setting> others = setting.requirements().stream()
                    .filter(Requirement::isPresence)
                    .flatMap(requirement -> requirement.target(config).stream())
                    .toList();
            if (!others.isEmpty()
                    && relations.stream()
                            .allMatch(
                                    each -> each.optionalAround(setting, config).isEmpty())) {
                demands.put(setting, others);
            }
        }
        return demands;
    }

    List<Setting> settings() {
        return settings;
    }

    List<RelatedSettings> relations() {
        return relations;
    }

    boolean withRequirements() {
        return withRequirements;
    }

    /** Whether something can be chosen; also where there are too many settings to try. */
    boolean isPossible() {
        return settings.size() > MOST || isPossible(0);
    }

    /** Whether a setting can be among those that are chosen. */
    boolean isPossibleWith(Setting setting) {
        return settings.size() > MOST || isPossible(1 << settings.indexOf(setting));
    }

    private boolean isPossible(int demanded) {
        for (int chosen = demanded; chosen < 1 << settings.size(); chosen++) {
            if ((chosen & demanded) == demanded && isPossibleChoice(chosen)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossibleChoice(int chosen) {
        for (int i = 0; i < related.size(); i++) {
            int count = Integer.bitCount(chosen & related.get(i));
            if (!relations.get(i).relation().holds(count, Integer.bitCount(related.get(i)))) {
                return false;
            }
        }
        for (int i = 0; i < demanding.size(); i++) {
            if ((chosen & 1 << i) == 0 && (chosen & demanding.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private int bits(List<Setting> some) {
        int bits = 0;
        for (Setting setting : some) {
            int place = settings.indexOf(setting);
            bits |= place < 0 ? 0 : 1 << place;
        }
        return bits;
    }
}
