package dev.seaworthy.preflight.scan;

import java.util.List;

/** A secret that is looked for. It holds the secret and shows the settings that have it. */
final class Value {
    private final String text;
    private final List<String> settings;

    Value(String text, List<String> settings) {
        this.text = text;
        this.settings = List.copyOf(settings);
    }

    /** The secret. */
    String text() {
        return text;
    }

    /** The variables that have it; of one that holds more than the secret, which part it is. */
    List<String> settings() {
        return settings;
    }

    @Override
    public String toString() {
        return String.join(" and ", settings);
    }
}
