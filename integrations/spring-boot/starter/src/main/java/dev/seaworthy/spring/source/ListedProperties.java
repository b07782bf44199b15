package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.ConfigSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;

/** One property source that knows its names, such as {@code application.yml} or the command line. */
final class ListedProperties implements ConfigSource {
    private final EnumerablePropertySource<?> properties;
    private final PropertyTexts texts;
    private final KnownVariables known;
    private final FilesOfEveryStart files;

    /** The ways in which variables are written here, by what is left of a name when only its letters and digits count. */
    private final Map<String, List<Spelling>> spellings = new HashMap<>();

    private final Map<String, Spelling> lists = new HashMap<>();

    /** The names as they are written, by the variables that they stand for. */
    private final Map<String, String> written = new TreeMap<>();

    ListedProperties(
            EnumerablePropertySource<?> properties,
            PropertyResolver references,
            KnownVariables known,
            FilesOfEveryStart files) {
        this.properties = properties;
        this.texts = new PropertyTexts(properties, references);
        this.known = known;
        this.files = files;
        boolean isOfJvm = properties.getName().equals(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        for (String each : sortedNames()) {
            PropertyName name = new PropertyName(each);
            if (!isOfJvm || !name.isOfJvm()) {
                add(name);
            }
        }
    }

    private String[] sortedNames() {
        String[] names = properties.getPropertyNames();
        Arrays.sort(names);
        return names;
    }

    private void add(PropertyName name) {
        Optional<Integer> place = name.place();
        if (place.isEmpty()) {
            add(new Spelling(name));
        } else {
            lists.computeIfAbsent(name.stem(), this::list).add(place.get(), name.written());
            addElement(name.withoutPlace());
        }
    }

    private Spelling list(String stem) {
        Spelling list = new Spelling(new PropertyName(stem));
        add(list);
        return list;
    }

    /** An element is a value by itself too, where the environment decides how many there are: {@code shard[0]}. */
    private void addElement(PropertyName element) {
        if (known.mayRepeat(element.variable())) {
            add(new Spelling(element));
        }
    }

    private void add(Spelling spelling) {
        PropertyName name = spelling.name();
        spellings
                .computeIfAbsent(PropertyName.uniform(name.stem()), unused -> new ArrayList<>())
                .add(spelling);
        String variable = known.variable(name);
        if (!name.isOfFramework() || known.have(variable) || known.mayRepeat(variable)) {
            written.putIfAbsent(variable, name.written());
        }
    }

    @Override
    public @Nullable String value(String variable) {
        return value(variable, ",");
    }

    @Override
    public @Nullable String value(String variable, String separator) {
        Spellings all = of(variable);
        String text = all.text(variable, separator);
        Spelling winner = files.areAskedFor(variable) ? all.winner() : null;
        if (winner != null && text != null && !text.isEmpty()) {
            files.refuse(variable, winner, text, properties, winner.origin(texts, variable));
        }
        return text;
    }

    @Override
    public String origin(String variable) {
        return of(variable).origin(variable);
    }

    /**
     * All ways to write a variable. Of a group whose name the environment gives, {@code client.git-hub} and {@code client.github} are
     * two, so there its words count before anything that Spring would take for them.
     */
    private Spellings of(String variable) {
        List<Spelling> all = new ArrayList<>();
        List<Spelling> byWords = new ArrayList<>();
        for (Spelling each : spellings.getOrDefault(PropertyName.uniform(variable), List.of())) {
            if (each.name().isSpellingOf(variable) && !known.areOther(each.name(), variable)) {
                all.add(each);
                if (each.name().variable().equals(PropertyName.variable(variable))) {
                    byWords.add(each);
                }
            }
        }
        return new Spellings(byWords.isEmpty() || known.have(variable) ? all : byWords, texts);
    }

    @Override
    public boolean isWholeFile(String variable) {
        return properties instanceof ConfigTreePropertySource;
    }

    /** The variables that the names stand for, without those of Spring and of the JVM that no setting has. */
    @Override
    public Collection<String> names() {
        return List.copyOf(written.keySet());
    }

    @Override
    public String spelling(String name) {
        return written.getOrDefault(name, name);
    }
}
