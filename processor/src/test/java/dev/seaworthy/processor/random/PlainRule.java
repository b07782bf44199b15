package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.List;
import java.util.Set;

/**
 * A rule in plain Java: a switch that is on needs an optional setting.
 *
 * @param method its name
 * @param toggle the method of a {@code boolean} setting
 * @param needed the method of a setting that may be absent
 */
record PlainRule(String method, String toggle, String needed, Set<Environment> in, boolean warns) {

    /** The same as a rule without attributes, for what the two have in common. */
    Rule asRule() {
        return new Rule(List.of(), in, warns);
    }

    @Override
    public String toString() {
        return "@ProductionRule(because = \"one needs the other\"" + asRule().where() + ") default boolean " + method
                + "() { return !" + toggle + "() || " + Absence.of(needed).isPresent(needed) + "; }";
    }
}
