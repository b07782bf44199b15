package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The services that an application talks to, as far as its settings name them. */
final class Stacks {
    private final ConfigModel config;
    private final OptionalGroups groups;

    Stacks(ConfigModel config, OptionalGroups groups) {
        this.config = config;
        this.groups = groups;
    }

    /**
     * Each service once, in the order of the settings: those that say where it is first, then its keys, and then those that say it
     * only where they differ from one of these.
     */
    List<NamedService> services() {
        List<ServiceClue> clues = new ArrayList<>();
        for (Setting setting : config.allSettings()) {
            ServiceClue clue = new ServiceClue(setting);
            if (clue.category().isPresent()) {
                clues.add(clue);
            }
        }
        List<NamedService> services = new ArrayList<>();
        addAll(clues, clue -> !clue.isKey() && !clue.setting().inherits(), services);
        addAll(clues, clue -> clue.isKey() && !clue.setting().inherits(), services);
        addAll(clues, clue -> clue.setting().inherits(), services);
        return services;
    }

    private void addAll(List<ServiceClue> clues, Predicate<ServiceClue> which, List<NamedService> services) {
        for (ServiceClue clue : clues) {
            if (which.test(clue)) {
                add(clue, services);
            }
        }
    }

    private void add(ServiceClue clue, List<NamedService> services) {
        ServiceCategory category = clue.category().orElse(ServiceCategory.OTHER);
        for (int i = 0; i < services.size(); i++) {
            NamedService service = services.get(i);
            boolean isOfCategory = service.category() == category && isSame(service, clue);
            if (isOfCategory || isHeirOf(service, clue.setting())) {
                services.set(i, service.with(clue));
                return;
            }
        }
        if (clue.namesAlone()) {
            services.add(new NamedService(category, List.of(clue), groups));
        }
    }

    /** Whether a setting has the value of one that names a service, as long as nobody sets it. */
    private boolean isHeirOf(NamedService service, Setting setting) {
        List<Setting> sources = config.sourcesOf(setting);
        return service.clues().stream().anyMatch(clue -> sources.contains(clue.setting()));
    }

    /** Whether a setting says more of a service: it is demanded by it, stands in the same group, or is its key. */
    private boolean isSame(NamedService service, ServiceClue clue) {
        Setting setting = clue.setting();
        Setting lead = service.lead();
        Optional<Setting> demanding = setting.requirements().stream()
                .flatMap(each -> each.target(config).stream())
                .findFirst();
        if (demanding.isPresent()) {
            return demanding.get().equals(lead);
        }
        boolean isInGroup = setting.path().size() > 1;
        return isInGroup
                ? parent(setting).equals(parent(lead)) && !clue.isProxy()
                : clue.isKey()
                        && lead.path().size() == 1
                        && clue.firstWord().equals(service.clues().get(0).firstWord());
    }

    private static List<String> parent(Setting setting) {
        return setting.path().subList(0, setting.path().size() - 1);
    }
}
