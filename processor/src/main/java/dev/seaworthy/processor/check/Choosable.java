package dev.seaworthy.processor.check;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of some settings can be set together: every choice of them is tried against their relations, and against
 * {@code @RequiredWhen} where it asks whether another one of them is set.
 */
final class Choosable {
    /** With more settings there would be too many choices. */
    private static final int MOST = 14;

    private final ConfigModel config;
    private final List<RelatedSettings> relations;
    private final List<Setting> settings;
    private final boolean withRequirements;

    /**
     * The settings of some relations.
     *
     * @param relations the relations, all of one interface
     * @param withRequirements whether the requirements of their settings count
     */
    Choosable(ConfigModel config, List<RelatedSettings> relations, boolean withRequirements) {
        this.config = config;
        this.relations = relations;
        this.withRequirements = withRequirements;
        Set<Setting> all = new LinkedHashSet<>();
        relations.forEach(related -> all.addAll(related.settings(config)));
        while (withRequirements && addThoseThatDemand(all)) {
            // Those that were added may demand others.
        }
        this.settings = List.copyOf(all);
    }

    /** Adds the settings that some demand, or are demanded by. Whether there were any. */
    private boolean addThoseThatDemand(Set<Setting> all) {
        boolean areAdded = false;
        for (Setting setting : config.allSettings()) {
            for (Setting other : demanding(setting)) {
                if (all.contains(setting) != all.contains(other)) {
                    areAdded |= all.addAll(List.of(setting, other));
                }
            }
        }
        return areAdded;
    }

    /** The settings that demand one when they are set. */
    private List<Setting> demanding(Setting setting) {
        boolean isAlwaysThere = relations.stream()
                .allMatch(related -> related.optionalAround(setting, config).isEmpty());
        return setting.requirements().stream()
                .filter(requirement -> isAlwaysThere && requirement.isPresence())
                .flatMap(requirement -> requirement.target(config).stream())
                .toList();
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
        List<Integer> sets = new ArrayList<>();
        relations.forEach(related -> sets.add(bits(related.settings(config))));
        int[] demandedBy = demandedBySettings();
        for (int chosen = 0; chosen < 1 << settings.size(); chosen++) {
            if ((chosen & demanded) == demanded && areMet(chosen, sets) && isMet(chosen, demandedBy)) {
                return true;
            }
        }
        return false;
    }

    private boolean areMet(int chosen, List<Integer> sets) {
        for (int i = 0; i < sets.size(); i++) {
            int count = Integer.bitCount(chosen & sets.get(i));
            if (!relations.get(i).relation().holds(count, Integer.bitCount(sets.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(int chosen, int[] demandedBy) {
        for (int i = 0; i < demandedBy.length; i++) {
            if ((chosen & 1 << i) == 0 && (chosen & demandedBy[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Of each setting, the others of which one demands it when it is set. */
    private int[] demandedBySettings() {
        int[] demandedBy = new int[settings.size()];
        for (int i = 0; withRequirements && i < demandedBy.length; i++) {
            demandedBy[i] = bits(demanding(settings.get(i)));
        }
        return demandedBy;
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
