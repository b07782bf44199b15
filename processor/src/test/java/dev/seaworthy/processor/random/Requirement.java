package dev.seaworthy.processor.random;

import java.util.List;

/** One {@code @RequiredWhen}: the other variable as it is written, and the values that demand this setting. */
record Requirement(String variable, List<String> is) {
    @Override
    public String toString() {
        return "@RequiredWhen(variable = \"" + variable + "\", is = " + JavaText.literals(is) + ")";
    }
}
