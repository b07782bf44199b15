package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.redaction.Quotation;
import dev.seaworthy.runtime.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** One setting as a recorder knows it: what the loader tells of it, its text, and where that came from. */
final class RecordedSetting {
    /** What findings show of a secret. */
    static final String NOT_SHOWN = "a value that is not shown";

    private final String variable;
    private final List<String> names = new ArrayList<>();
    private final List<RuntimeException> unreadable = new ArrayList<>();
    private final Elements elements = new Elements();
    private Origin origin = Origin.NOT_SET;
    private String advice = "";
    private boolean isSensitive;
    private @Nullable String deprecated;
    private @Nullable String text;
    private @Nullable EmptyText empty;

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

    /** Notes what is there in place of a value. */
    void empty(EmptyText there) {
        empty = there;
    }

    /** What is there in place of a value, or null. */
    @Nullable
    EmptyText empty() {
        return empty;
    }

    /** The elements of its text. */
    Elements elements() {
        return elements;
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
        return text == null && empty == null ? "set it in the environment of the process" : "set it to a value";
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
     * The words for it when it must have a value.
     *
     * @param groupSwitch the variable that is set and so makes its optional group be there; null outside such a group
     */
    String lack(@Nullable String groupSwitch) {
        if (groupSwitch == null) {
            return "is required and " + (empty == null ? "is not set" : empty.lack());
        }
        String reason = "is required because " + groupSwitch + " is set, which switches its group on";
        return empty == null ? reason : reason + "; it " + empty.lack();
    }

    /** The text that somebody set; null where there is none, or it is a default. */
    @Nullable
    String ownText() {
        return origin.isDefault() ? null : text;
    }

    /** What a finding about it shows. */
    Found found() {
        if (text != null) {
            return Found.of(isSensitive ? NOT_SHOWN : Shown.quotedPart(elements.lookedAt(text), text), origin);
        }
        return empty == null ? Found.NOTHING : empty.found(isSensitive);
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
        return variable + (isSensitive ? " set" : " " + Shown.quoted(text == null ? "" : text)) + " (" + origin + ")";
    }

    /** What no words about it may quote. */
    Quotation hidden() {
        String value = text == null ? "" : text;
        return isSensitive ? Quotation.ofSecret(value) : Quotation.ofHidden(value);
    }

    private String shown() {
        if (text == null) {
            return "";
        }
        return isSensitive ? Masking.MASK : Shown.plain(text);
    }
}
