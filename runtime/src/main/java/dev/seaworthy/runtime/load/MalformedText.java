package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.Shown;

/** A text that is not a value of its setting's type, as a problem. */
final class MalformedText {
    private MalformedText() {}

    static Problem problem(
            String variable, String type, Exception thrown, @Nullable String text, boolean sensitive, String found) {
        String fix = "";
        String message;
        if (thrown instanceof MalformedException malformed) {
            message = String.valueOf(malformed.getMessage());
            fix = sensitive ? "" : malformed.fix();
        } else {
            message = "must be a value of " + (type.isEmpty() ? "its type" : type);
            String reason = thrown.getMessage();
            if (!sensitive && reason != null && !reason.isBlank()) {
                message = message + " (" + Shown.plain(reason) + ")";
            }
        }
        return new Problem("malformed", variable, message, found, fix);
    }
}
