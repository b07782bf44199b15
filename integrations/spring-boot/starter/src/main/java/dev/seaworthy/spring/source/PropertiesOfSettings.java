package dev.seaworthy.spring.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The properties from which the variables of settings are read, in whatever spelling. */
public final class PropertiesOfSettings {
    private final Map<String, List<String>> variables = new HashMap<>();

    /**
     * Those of some variables.
     *
     * @param variables the names of the variables
     */
    public PropertiesOfSettings(Collection<String> variables) {
        for (String variable : variables) {
            this.variables
                    .computeIfAbsent(PropertyName.uniform(variable), unused -> new ArrayList<>())
                    .add(variable);
        }
    }

    /**
     * Whether a property is one of them, or an element of a list that is.
     *
     * @param property the name of the property
     * @return whether a variable may be read from it
     */
    public boolean have(String property) {
        return isOne(new PropertyName(property)) || isOne(new PropertyName(property).withoutPlace());
    }

    private boolean isOne(PropertyName name) {
        return variables.getOrDefault(PropertyName.uniform(name.stem()), List.of()).stream()
                .anyMatch(name::isSpellingOf);
    }
}
