package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Nullable;
import java.util.List;

/** What one setting has in one evaluation. It holds the text as it was read, which may be a secret, and shows none. */
public final class EvaluatedSetting {
    private final ConfigValue line;
    private final transient @Nullable String text;
    private final transient List<String> elements;
    private final boolean isOwn;
    private final boolean isUnreadable;
    private final transient List<String> texts;
    private final List<PairRule> distinct;
    private final List<PairRule> sameKind;

    EvaluatedSetting(RecordedSetting setting) {
        this.line = setting.line();
        this.text = setting.text();
        this.elements = setting.elements().texts();
        this.isOwn = setting.ownText() != null;
        this.isUnreadable = !setting.unreadable().isEmpty();
        this.texts = setting.texts();
        this.distinct = List.copyOf(setting.distinct());
        this.sameKind = List.copyOf(setting.sameKind());
    }

    /**
     * A setting that another evaluation has, of a name that this one does not know.
     *
     * @param variable its variable
     * @return the setting, which is not set
     */
    public static EvaluatedSetting notSet(String variable) {
        return new EvaluatedSetting(new RecordedSetting(variable));
    }

    /** {@return its line of the effective configuration, which may be shown} */
    public ConfigValue line() {
        return line;
    }

    /** {@return its text, a secret's too, so that it is never shown; null when it has none} */
    public @Nullable String text() {
        return text;
    }

    /** {@return the elements of its text, as they are written, none when it is not a collection; never shown either} */
    public List<String> elements() {
        return elements;
    }

    /** {@return whether its line shows its text as it is: not masked, cut or escaped, and no words in its place} */
    public boolean isShownWhole() {
        return !line.sensitive() && text != null && text.equals(line.text());
    }

    /** {@return whether somebody set it: its text is not a default of the configuration} */
    public boolean isOwn() {
        return isOwn;
    }

    /** {@return whether it is set and its text cannot be read} */
    public boolean isUnreadable() {
        return isUnreadable;
    }

    /** {@return its values' texts: its own, or those of its elements without their names; never shown either} */
    public List<String> texts() {
        return texts;
    }

    /** {@return the rules by which two environments may not share its value} */
    public List<PairRule> distinct() {
        return distinct;
    }

    /** {@return the rules by which its value leads to the same kind of service in two environments} */
    public List<PairRule> sameKind() {
        return sameKind;
    }

    /** The line of the effective configuration. */
    @Override
    public String toString() {
        return line.toString();
    }
}
