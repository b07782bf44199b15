package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** References in the value of a container's variable: {@code $(NAME)} inserts another one, {@code $$} is a dollar sign. */
final class Expansion {
    private static final int LARGEST = 1 << 20;

    /** What a name stands for. */
    private final Function<String, PlannedVariable> mapping;

    private final String place;

    /**
     * An expansion of one value.
     *
     * @param place where the value is
     * @param mapping what a name stands for
     */
    Expansion(String place, Function<String, PlannedVariable> mapping) {
        this.place = place;
        this.mapping = mapping;
    }

    /** The names that the references in a text have. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        new Expansion("", name -> {
                    names.add(name);
                    return PlannedVariable.of("", "");
                })
                .of(text);
        return names;
    }

    /** The text with what its references insert; unknown when one of them is. */
    PlannedVariable of(String text) {
        int last = text.lastIndexOf(')');
        StringBuilder expanded = new StringBuilder();
        boolean isSecret = false;
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) != '$' || (next == '(' && i > last)) {
                expanded.append(text.charAt(i));
            } else if (next == '(') {
                int end = text.indexOf(')', i);
                String name = text.substring(i + 2, end);
                PlannedVariable inserted = mapping.apply(name);
                if (!inserted.isKnown()) {
                    return unknown(name, inserted);
                }
                expanded.append(inserted.text());
                isSecret |= inserted.isSecret();
                i = end;
            } else {
                expanded.append('$');
                i += next == '$' ? 1 : 0;
            }
            if (expanded.length() > LARGEST) {
                return PlannedVariable.refused(place, "grows to more than 1 MiB by its references", "make it shorter");
            }
        }
        PlannedVariable all = PlannedVariable.of(expanded.toString(), place);
        return isSecret ? all.secret() : all;
    }

    /** A text of which a part is not known: what is wrong with that part is a problem of the variable that is inserted. */
    private PlannedVariable unknown(String name, PlannedVariable inserted) {
        if (inserted.isInserting()) {
            return inserted.at(place);
        }
        String inserts = "it inserts " + ShownName.of(name, "a variable");
        return inserted.isProblem()
                ? PlannedVariable.inserting(
                        place, inserts + ", which is refused", "correct " + ShownName.of(name, "that variable"))
                : PlannedVariable.inserting(place, inserts + ", and " + inserted.unknown(), inserted.fix());
    }
}
