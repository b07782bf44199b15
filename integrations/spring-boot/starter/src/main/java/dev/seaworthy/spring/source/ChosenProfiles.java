package dev.seaworthy.spring.source;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The profiles that somebody chose for a start: those that are active, or where none is those that are the default.
 *
 * @param names their names
 * @param areDefault whether none is active
 */
record ChosenProfiles(List<String> names, boolean areDefault) {
    /** The default one of Spring itself, which nobody chose. */
    static final String NOBODYS = "default";

    static ChosenProfiles of(ConfigurableEnvironment environment) {
        List<String> active = List.of(environment.getActiveProfiles());
        List<String> names = new ArrayList<>(active.isEmpty() ? List.of(environment.getDefaultProfiles()) : active);
        names.remove(NOBODYS);
        return new ChosenProfiles(List.copyOf(names), active.isEmpty());
    }
}
