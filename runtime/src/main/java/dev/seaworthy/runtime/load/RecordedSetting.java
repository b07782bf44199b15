package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** One setting as a recorder knows it: what the loader tells of it, its text, and where that came from. */
final class RecordedSetting {
    private static final int WHOLE = -1;

    private final String variable;
    private final List<String> names = new ArrayList<>();
    private final List<RuntimeException> unreadable = new ArrayList<>();
    private Origin origin = Origin.NOT_SET;
    private String advice = "";
    private boolean isSensitive;
    private @Nullable String deprecated;
    private final List<String> elements = new ArrayList<>();
    private int place = WHOLE;
    private @Nullable String text;
    private @Nullable String emptyText;
    private Origin emptyOrigin = Origin.NOT_SET;

    RecordedSetting(String variable) {
        this.variable = variable;
        names.add(variable);
    }

    void olderName(String older) {
        names.add(older);
    }

    void comesFrom(Origin place) {
        origin = place;
    }

    void unreadable(RuntimeException thrown) {
        origin = Origin.UNREADABLE;
        unreadable.add(thrown);
    }

    void advice(String words) {
        advice = words;
    }

    void sensitive() {
        isSensitive = true;
    }

    void deprecated(String instead) {
        deprecated = instead;
    }

    void text(@Nullable String value) {
        text = value;
    }

    /** A text that is there and counts as not set: it is empty, or holds nothing but blanks and separators. */
    void empty(String there, Origin place) {
        emptyText = there;
        emptyOrigin = place;
    }

    /** Such a text, or null where nothing is there. */
    @Nullable
    String emptyText() {
        return emptyText;
    }

    /** Goes on to an element of the text, which is converted next. */
    void element(String part) {
        elements.add(part);
        place = elements.size() - 1;
    }

    /** Takes the last element back: the value has it once. */
    void repeated() {
        elements.remove(elements.size() - 1);
    }

    /** Goes on to the next element of the value. */
    void next() {
        place++;
    }

    /** Goes back to the whole. */
    void whole() {
        place = WHOLE;
    }

    String variable() {
        return variable;
    }

    /** The variable and its older names. */
    List<String> names() {
        return names;
    }

    /** Why the source could not read it, under its own name or an older one. */
    List<RuntimeException> unreadable() {
        return unreadable;
    }

    Origin origin() {
        return origin;
    }

    /** What to do when it is missing. */
    String fix() {
        if (!advice.isEmpty()) {
            return advice;
        }
        return text == null && emptyText == null ? "set it in the environment of the process" : "set it to a value";
    }

    boolean isSensitive() {
        return isSensitive;
    }

    /** What the author says of a setting that should not be used any more; null for any other. */
    @Nullable
    String deprecated() {
        return deprecated;
    }

    boolean isUndecided() {
        return origin == Origin.UNDECIDED;
    }

    /** Whether there is nothing that a rule could judge. */
    boolean lacksValue() {
        return text == null || text.isBlank();
    }

    /**
     * What is said of it when it must have a value.
     *
     * @param groupSwitch the variable that is set and so makes its optional group be there; null outside such a group
     */
    String lack(@Nullable String groupSwitch) {
        String lack = lack();
        if (groupSwitch == null) {
            return "is required and " + lack;
        }
        String reason = "is required because " + groupSwitch + " is set, which switches its group on";
        return emptyText == null ? reason : reason + "; it " + lack;
    }

    private String lack() {
        if (emptyText == null) {
            return "is not set";
        }
        if (emptyText.isEmpty()) {
            return "is empty";
        }
        return emptyText.isBlank() ? "holds only blanks" : "holds no element";
    }

    /** The text that somebody set; null where there is none, or it is a default. */
    @Nullable
    String ownText() {
        return origin.isDefault() ? null : text;
    }

    /** What a finding about it shows. */
    Found found() {
        if (text != null) {
            return Found.of(quoted(place == WHOLE ? text : elements.get(place)), origin);
        }
        if (emptyText == null) {
            return Found.NOTHING;
        }
        return Found.of(emptyText.isEmpty() ? "an empty value" : quoted(emptyText), emptyOrigin);
    }

    private String quoted(String shown) {
        return isSensitive ? "a value that is not shown" : Shown.quoted(shown);
    }

    /** Its line of the effective configuration. */
    ConfigValue line() {
        return new ConfigValue(variable, shown(), origin.toString(), isSensitive);
    }

    /** Its value, as a finding of a rule in plain Java shows what the rule read. */
    String asRead() {
        if (origin.isNotSet()) {
            return variable + " " + origin;
        }
        return variable + (isSensitive ? " set" : " \"" + shown() + '"') + " (" + origin + ")";
    }

    private String shown() {
        if (text == null) {
            return "";
        }
        return isSensitive ? Masking.MASK : Shown.plain(text);
    }
}
