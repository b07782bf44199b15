package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Nearest;
import dev.seaworthy.runtime.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** What a waiver names that is no rule: a slip, or a demand that only sounds like a rule, since no waiver can lift it. */
final class NoSuchRule {
    private static final String REQUIRED = "required";

    private final String attribute;

    /** The variable that is meant, or nothing where there is none of that name. */
    private final String variable;

    /** The rules of that variable; all of them where there is none of that name. */
    private final List<String> known = new ArrayList<>();

    private final @Nullable String nearest;

    NoSuchRule(String rule, String[] variables, String[] rules) {
        int dot = rule.lastIndexOf('.');
        String beginning = dot < 0 ? rule : rule.substring(0, dot);
        attribute = dot < 0 ? "" : rule.substring(dot + 1);
        String declared = declared(beginning, variables);
        variable = declared.isEmpty() ? "" : beginning;
        for (String each : rules) {
            if (declared.isEmpty() || each.startsWith(declared + ".")) {
                known.add(each.replace(declared, variable));
            }
        }
        nearest = attribute.equals(REQUIRED) && !declared.isEmpty() ? null : Nearest.to(rule, known);
    }

    /** The variable as the loader has it, or nothing. */
    private static String declared(String beginning, String[] variables) {
        for (String each : variables) {
            if (each.equals(beginning) || Waivers.isOneOf(beginning, each)) {
                return each;
            }
        }
        return "";
    }

    /** What is wrong, after what the waiver names. */
    String reason() {
        if (nearest != null || variable.isEmpty()) {
            return ", which is not a rule of this configuration";
        }
        return ", which cannot be waived: only production rules can be, and " + variable + " has "
                + (known.isEmpty() ? "none" : "only " + WordList.of("and", known));
    }

    /** What to do. */
    String fix() {
        if (nearest != null) {
            return "did you mean " + nearest + "?";
        }
        if (variable.isEmpty()) {
            return "take the rule's name from docs/configuration.md";
        }
        return (attribute.equals(REQUIRED) ? "set " : "correct the value of ") + variable + ", and remove the waiver";
    }
}
