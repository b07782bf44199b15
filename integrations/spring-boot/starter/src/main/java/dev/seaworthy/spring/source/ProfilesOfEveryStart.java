package dev.seaworthy.spring.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.PropertySourcesPropertyResolver;

/**
 * The profiles of a start that says nothing.
 *
 * @param names their names: that of Spring's own default profile, where no file that is read in every start activates others
 * @param origin where the first of these files activates one, or nothing
 */
record ProfilesOfEveryStart(Set<String> names, String origin) {
    /** Those of an application whose files activate none. */
    static final ProfilesOfEveryStart NOBODYS = new ProfilesOfEveryStart(Set.of(ChosenProfiles.NOBODYS), "");

    /**
     * Those of an application.
     *
     * @param sources its property sources, the strongest first
     * @param isOfEveryStart whether a property of one is in a file that is read in every start
     */
    static ProfilesOfEveryStart of(
            MutablePropertySources sources, BiPredicate<String, PropertySource<?>> isOfEveryStart) {
        Reader reader = new Reader(sources, isOfEveryStart);
        reader.add("spring.profiles.active");
        reader.addAll("spring.profiles.include");
        if (reader.names.isEmpty()) {
            reader.add("spring.profiles.default");
        }
        if (reader.names.isEmpty()) {
            return NOBODYS;
        }
        List<String> expanded = new ArrayList<>(reader.names);
        for (int i = 0; i < expanded.size(); i++) {
            Set<String> before = Set.copyOf(reader.names);
            reader.add("spring.profiles.group." + expanded.get(i));
            reader.names.stream().filter(each -> !before.contains(each)).forEach(expanded::add);
        }
        return new ProfilesOfEveryStart(Set.copyOf(reader.names), reader.origin);
    }

    private static final class Reader {
        /** What a reference comes to where nobody sets what it refers to. */
        private final PropertyResolver unset = new PropertySourcesPropertyResolver(new MutablePropertySources());

        private final MutablePropertySources sources;
        private final BiPredicate<String, PropertySource<?>> isOfEveryStart;
        private final Set<String> names = new LinkedHashSet<>();
        private String origin = "";

        Reader(MutablePropertySources sources, BiPredicate<String, PropertySource<?>> isOfEveryStart) {
            this.sources = sources;
            this.isOfEveryStart = isOfEveryStart;
        }

        /** Adds the profiles of a property where it stands first. */
        void add(String name) {
            for (PropertySource<?> source : sources) {
                if (addOf(source, name)) {
                    return;
                }
            }
        }

        /** Adds the profiles of a property wherever it stands: profiles that are included add up. */
        void addAll(String name) {
            sources.forEach(source -> addOf(source, name));
        }

        /** Adds the profiles of a property, or of the elements of the list that it is. */
        private boolean addOf(PropertySource<?> source, String name) {
            String first = source.containsProperty(name) ? name : name + "[0]";
            if (!source.containsProperty(first) || !isOfEveryStart.test(first, source)) {
                return false;
            }
            origin = origin.isEmpty() ? PropertyTexts.place(source, first, "") : origin;
            add(source.getProperty(name));
            for (int i = 0; source.containsProperty(name + "[" + i + "]"); i++) {
                add(source.getProperty(name + "[" + i + "]"));
            }
            return true;
        }

        private void add(@Nullable Object text) {
            if (text != null) {
                for (String each : unset.resolvePlaceholders(text.toString()).split(",", -1)) {
                    if (!each.isBlank()) {
                        names.add(each.strip());
                    }
                }
            }
        }
    }
}
