package dev.seaworthy.runtime.dotenv;

/** A refusal of a value of which nobody knows where it should have ended: lines after the first may be a part of it, or not. */
final class UnendedValue extends Refusal {
    private static final long serialVersionUID = 1L;

    UnendedValue(int at, String reason, String fix) {
        super(at, reason, fix);
    }
}
