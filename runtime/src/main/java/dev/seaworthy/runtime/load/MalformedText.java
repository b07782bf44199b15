package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.text.Shown;

/** A text that is not a value of its setting's type, as a problem. */
final class MalformedText {
    private MalformedText() {}

    static Finding in(RecordedSetting setting, String type, Exception thrown) {
        String fix = "";
        String message;
        if (thrown instanceof MalformedException malformed) {
            message = String.valueOf(malformed.getMessage());
            fix = setting.isSensitive() ? "" : malformed.fix();
        } else {
            message = "must be a value of " + (type.isEmpty() ? "its type" : type);
            String reason = thrown.getMessage();
            if (!setting.isSensitive() && reason != null && !reason.isBlank()) {
                message = message + " (" + Shown.plain(reason) + ")";
            }
        }
        return new Finding("malformed", setting.variable(), message, setting.found(), fix);
    }
}
