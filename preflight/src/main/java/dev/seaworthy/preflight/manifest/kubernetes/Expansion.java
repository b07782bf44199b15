package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.plan.PlannedVariable;
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
                PlannedVariable inserted = mapping.apply(text.substring(i + 2, end));
                if (!inserted.isKnown()) {
                    return inserted.at(place);
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
}
