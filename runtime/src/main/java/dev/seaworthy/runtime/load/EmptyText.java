package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.redaction.Shown;

/** A text that is there and counts as not set: it is empty, or holds nothing but blanks and separators. */
final class EmptyText {
    private final String text;
    private final Origin origin;

    EmptyText(String text, Origin origin) {
        this.text = text;
        this.origin = origin;
    }

    /** What is wrong with it, as the end of a sentence that starts with the variable. */
    String lack() {
        if (text.isEmpty()) {
            return "is empty";
        }
        return text.isBlank() ? "holds only blanks" : "holds no element";
    }

    /** What a finding shows. */
    Found found(boolean isSensitive) {
        if (text.isEmpty()) {
            return Found.of("an empty value", origin);
        }
        return Found.of(isSensitive ? RecordedSetting.NOT_SHOWN : Shown.quoted(text), origin);
    }
}
