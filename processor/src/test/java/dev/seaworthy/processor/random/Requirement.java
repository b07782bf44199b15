package dev.seaworthy.processor.random;

import java.util.List;

/** One {@code @RequiredWhen}: the other variable as it is written, and the values that demand this setting; none where it is enough that it is set. */
record Requirement(String variable, List<String> is) {
    @Override
    public String toString() {
        if (is.isEmpty()) {
            return "@RequiredWhen(variable = \"" + variable + "\", present = true)";
        }
        return "@RequiredWhen(variable = \"" + variable + "\", is = " + JavaText.literals(is) + ")";
    }
}
