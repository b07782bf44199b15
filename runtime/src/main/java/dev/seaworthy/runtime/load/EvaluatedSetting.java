package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Nullable;

/** What one setting has in one evaluation. It holds the text as it was read, which may be a secret, and shows none. */
public final class EvaluatedSetting {
    private final ConfigValue line;
    private final transient @Nullable String text;
    private final boolean isOwn;

    EvaluatedSetting(RecordedSetting setting) {
        this.line = setting.line();
        this.text = setting.text();
        this.isOwn = setting.ownText() != null;
    }

    /** {@return its line of the effective configuration, which may be shown} */
    public ConfigValue line() {
        return line;
    }

    /** {@return its text, a secret's too, so that it is never shown; null when it has none} */
    public @Nullable String text() {
        return text;
    }

    /** {@return whether somebody set it: its text is not a default of the configuration} */
    public boolean isOwn() {
        return isOwn;
    }

    /** The line of the effective configuration. */
    @Override
    public String toString() {
        return line.toString();
    }
}
