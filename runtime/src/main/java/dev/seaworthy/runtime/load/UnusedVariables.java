package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.redaction.Shown;
import dev.seaworthy.runtime.text.WordList;
import java.util.ArrayList;
import java.util.List;

/** The variables that are set without effect, since another one does not switch their group on: one warning for all of them. */
final class UnusedVariables {
    private final String groupSwitch;
    private final String isNot;
    private final String setIt;
    private final List<String> variables = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private Found first = Found.NOTHING;
    private String toRemove = "";

    /**
     * Variables of a group.
     *
     * @param groupSwitch the variable that switches the group on
     * @param values the values with which it does, in words; nothing for any
     * @param maySet whether people may be advised to switch the group on
     */
    UnusedVariables(String groupSwitch, String values, boolean maySet) {
        this.groupSwitch = groupSwitch;
        this.isNot = " on, is not " + (values.isEmpty() ? "set" : values);
        this.setIt = maySet ? "set " + groupSwitch + (values.isEmpty() ? "" : " to " + values) + ", or " : "";
    }

    /** Adds a variable that is set; its text is null where it cannot be read. */
    void add(String variable, @Nullable String text, boolean isSensitive, Origin origin) {
        if (variables.isEmpty()) {
            first = first(text, isSensitive, origin);
            toRemove = origin.isOfPointer(variable) ? origin.toString() : variable;
        }
        variables.add(variable);
        String shown = text == null || isSensitive || origin.isFile() ? "set" : Shown.quoted(text);
        texts.add(variable + " " + shown + " (" + origin + ")");
    }

    private static Found first(@Nullable String text, boolean isSensitive, Origin origin) {
        if (text == null) {
            return Found.words(origin.toString());
        }
        return isSensitive ? Found.of(RecordedSetting.NOT_SHOWN, origin) : Found.ofText(text, origin);
    }

    /** Whether a variable was added. */
    boolean has(String variable) {
        return variables.contains(variable);
    }

    /** Why one of them has no effect, in words. */
    String reason() {
        return reason("its");
    }

    private String reason(String whose) {
        return groupSwitch + ", which switches " + whose + " group" + isNot;
    }

    /** What gives them an effect, as the beginning of advice; nothing where nobody may do so. */
    String advice() {
        return setIt;
    }

    /** The warning of all that were added. */
    Finding warning() {
        boolean isOne = variables.size() == 1;
        return new Finding(
                "unused",
                variables.get(0),
                (isOne ? "is set and has no effect: " : "is set, and so " + others() + ", with no effect: ")
                        + reason(isOne ? "its" : "their"),
                isOne ? first : Found.words(String.join(", ", texts)),
                setIt + "remove " + (isOne ? toRemove : "them"));
    }

    private String others() {
        return (variables.size() == 2 ? "is " : "are ") + WordList.of("and", variables.subList(1, variables.size()));
    }
}
