package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.text.Ascii;
import dev.seaworthy.runtime.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Variables by what is left of their names when one character is left out: two names that are a typo apart have one of these
 * in common. So a name is compared with the few variables that are near it, however many there are.
 */
final class Misspellings {
    private final List<String> variables;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private int longest;
    private long steps;

    /** Those of some variables, whose order is that of what is found. */
    Misspellings(List<String> variables) {
        this.variables = variables;
        for (int place = 0; place < variables.size(); place++) {
            String variable = variables.get(place);
            longest = Math.max(longest, variable.length());
            for (String form : forms(variable)) {
                add(form, place);
            }
        }
    }

    private void add(String form, int place) {
        List<Integer> there = places.get(form);
        if (there == null) {
            there = new ArrayList<>();
            places.put(form, there);
        }
        there.add(place);
    }

    /** The variables that a name, or the variable that a property stands for, is a typo of: one letter, or the case and the dashes. */
    List<String> of(String written) {
        String name = variable(written);
        if (name.length() > longest + 1) {
            return List.of();
        }
        TreeSet<Integer> near = new TreeSet<>();
        for (String form : forms(name)) {
            near.addAll(places.getOrDefault(form, List.of()));
        }
        List<String> found = new ArrayList<>();
        for (int place : near) {
            String variable = variables.get(place);
            steps += name.length();
            if (isTypo(name, variable)) {
                found.add(variable);
            }
        }
        return found;
    }

    /** {@code DATABASE_URL} for {@code database.url} and {@code database-url}, as frameworks write names; any other name as it is. */
    private static String variable(String name) {
        boolean isProperty = name.indexOf('.') >= 0 || name.indexOf('-') >= 0;
        return isProperty ? underscored(name).replace('.', '_').toUpperCase(Locale.ROOT) : name;
    }

    /** How many characters were looked at. */
    long steps() {
        return steps;
    }

    private static boolean isTypo(String name, String variable) {
        return underscored(name).equalsIgnoreCase(variable) || Nearest.oneSlip(name, variable);
    }

    private List<String> forms(String name) {
        List<String> forms = new ArrayList<>(name.length() + 2);
        forms.add(name);
        forms.add(Ascii.lower(underscored(name)));
        for (int i = 0; i < name.length(); i++) {
            forms.add(name.substring(0, i) + name.substring(i + 1));
        }
        steps += (long) forms.size() * name.length();
        return forms;
    }

    private static String underscored(String name) {
        return name.replace('-', '_');
    }
}
