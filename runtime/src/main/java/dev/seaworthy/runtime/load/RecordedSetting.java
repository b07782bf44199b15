package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.text.Shown;
import java.util.ArrayList;
import java.util.List;

/** One setting as a recorder knows it: what the loader tells of it, its text, and where that came from. */
final class RecordedSetting {
    private final String variable;
    private final List<String> names = new ArrayList<>();
    private final List<RuntimeException> unreadable = new ArrayList<>();
    private Origin origin = Origin.NOT_SET;
    private String fix = "set it in the environment of the process";
    private boolean isSensitive;
    private boolean isDeprecated;
    private boolean hasDevelopmentDefault;
    private @Nullable String text;
    private @Nullable String element;

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
        fix = words;
    }

    void sensitive() {
        isSensitive = true;
    }

    void deprecated() {
        isDeprecated = true;
    }

    void developmentDefault() {
        hasDevelopmentDefault = true;
    }

    void text(@Nullable String value) {
        text = value;
    }

    /** Sets which element of the text is judged next; null for the whole. */
    void element(@Nullable String part) {
        element = part;
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
        return fix;
    }

    boolean isSensitive() {
        return isSensitive;
    }

    boolean isDeprecated() {
        return isDeprecated;
    }

    boolean hasDevelopmentDefault() {
        return hasDevelopmentDefault;
    }

    /** The text that somebody set; null where there is none, or it is a default. */
    @Nullable
    String ownText() {
        return origin.isDefault() ? null : text;
    }

    /** What a finding about it shows. */
    Found found() {
        if (text == null) {
            return Found.NOTHING;
        }
        String shown = isSensitive ? "a value that is not shown" : Shown.quoted(element == null ? text : element);
        return Found.of(shown, origin);
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
