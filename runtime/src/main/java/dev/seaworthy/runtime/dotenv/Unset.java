package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.redaction.Shown;

/** The words for a reference to a variable that is not set. */
final class Unset {
    private static final String SET_IT = "set it in a line above or in the process environment";
    private static final Advice CONCEALED = new Advice("inserts a variable that is not set", SET_IT);

    private Unset() {}

    /** <code>${NAME:?message}</code>. */
    static Refusal required(Reference reference, String message) {
        String name = reference.name();
        String words = message.isEmpty() ? "" : ": " + Shown.plain(message);
        return new Refusal(
                reference,
                new Advice(
                        "requires ${" + name + "}" + words,
                        "set " + name + " in the process environment or in a line above"),
                new Advice("requires a variable that is not set", SET_IT));
    }

    /** A variable whose own line is refused. */
    static Refusal refused(Reference reference) {
        return refusal(reference, " because its own line is refused", "fix the line that sets " + reference.name());
    }

    /** A variable that a later line sets. */
    static Refusal later(Reference reference, int line) {
        return refusal(reference, " yet: line " + line + " sets it", "move line " + line + " up");
    }

    /** A variable that nothing sets. */
    static Refusal nowhere(Reference reference) {
        return refusal(reference, "", SET_IT + "; ${" + reference.name() + ":-} if empty is meant");
    }

    private static Refusal refusal(Reference reference, String why, String fix) {
        String reason = "inserts ${" + reference.name() + "}, which is not set" + why;
        return new Refusal(reference, new Advice(reason, fix), CONCEALED);
    }

    /** A variable that another dotenv file sets, in a line that this one does not see. */
    static Advice elsewhere(String name, String place) {
        return new Advice(
                "inserts ${" + name + "}, which this file does not set: only " + place + " does",
                "set " + name + " in a line above too, or in the process environment");
    }
}
