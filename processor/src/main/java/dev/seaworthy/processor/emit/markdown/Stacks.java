package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The services that an application talks to, as far as its settings name them. */
final class Stacks {
    private final ConfigModel config;
    private final OptionalGroups groups;
    private final List<NamedService> services = new ArrayList<>();

    /** Which of the services each setting names. */
    private final Map<List<String>, Integer> bySetting = new HashMap<>();

    /** The first service that has what other settings of it have in common with its first one. */
    private final Map<Common, Integer> byCommon = new HashMap<>();

    /** What settings of one service have in common: they are used for the same, and stand in one group or begin with one word. */
    private record Common(ServiceCategory category, List<String> group, String firstWord) {
        static Common group(ServiceCategory category, Setting setting) {
            return new Common(category, parent(setting), "");
        }

        static Common firstWord(ServiceCategory category, ServiceClue clue) {
            return new Common(category, List.of(), clue.firstWord());
        }
    }

    private Stacks(ConfigModel config, OptionalGroups groups) {
        this.config = config;
        this.groups = groups;
    }

    /**
     * Each service once, in the order of the settings: those that say where it is first, then its keys, and then those that say it
     * only where they differ from one of these.
     */
    static List<NamedService> services(ConfigModel config) {
        List<ServiceClue> clues = new ArrayList<>();
        for (Setting setting : config.allSettings()) {
            ServiceClue clue = new ServiceClue(setting);
            if (clue.category().isPresent()) {
                clues.add(clue);
            }
        }
        Stacks stacks = new Stacks(config, new OptionalGroups(config));
        stacks.addAll(clues, clue -> !clue.isKey() && !clue.setting().inherits());
        stacks.addAll(clues, clue -> clue.isKey() && !clue.setting().inherits());
        stacks.addAll(clues, clue -> clue.setting().inherits());
        return stacks.services;
    }

    private void addAll(List<ServiceClue> clues, Predicate<ServiceClue> which) {
        for (ServiceClue clue : clues) {
            if (which.test(clue)) {
                add(clue);
            }
        }
    }

    private void add(ServiceClue clue) {
        ServiceCategory category = clue.category().orElse(ServiceCategory.OTHER);
        Setting setting = clue.setting();
        Optional<Integer> place = Stream.of(inherited(setting), same(category, clue))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        if (place.isPresent()) {
            services.set(place.get(), services.get(place.get()).with(clue));
            bySetting.putIfAbsent(setting.path(), place.get());
        } else if (clue.namesAlone()) {
            int next = services.size();
            services.add(new NamedService(category, List.of(clue), config, groups));
            bySetting.putIfAbsent(setting.path(), next);
            byCommon.putIfAbsent(
                    isInGroup(setting) ? Common.group(category, setting) : Common.firstWord(category, clue), next);
        }
    }

    /** The service of which a setting has the value, as long as nobody sets it. */
    private Optional<Integer> inherited(Setting setting) {
        return config.sourcesOf(setting).stream()
                .map(source -> bySetting.get(source.path()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** The service of which a setting says more: it is demanded by its first setting, stands in the same group, or is its key. */
    private Optional<Integer> same(ServiceCategory category, ServiceClue clue) {
        Setting setting = clue.setting();
        Optional<Setting> demanding = setting.requirements().stream()
                .flatMap(each -> each.target(config).stream())
                .findFirst();
        if (demanding.isPresent()) {
            return Optional.ofNullable(bySetting.get(demanding.get().path()))
                    .filter(place -> services.get(place).category() == category)
                    .filter(place -> services.get(place).lead().equals(demanding.get()));
        }
        if (isInGroup(setting)) {
            return clue.isProxy() ? Optional.empty() : common(Common.group(category, setting));
        }
        return clue.isKey() ? common(Common.firstWord(category, clue)) : Optional.empty();
    }

    private Optional<Integer> common(Common common) {
        return Optional.ofNullable(byCommon.get(common));
    }

    private static boolean isInGroup(Setting setting) {
        return setting.path().size() > 1;
    }

    private static List<String> parent(Setting setting) {
        return setting.path().subList(0, setting.path().size() - 1);
    }
}
