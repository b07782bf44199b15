package dev.seaworthy;

/** What a production rule does when it does not hold. */
public enum Severity {
    /** The process does not start. */
    REFUSE,

    /**
     * The process starts, and the report has a warning, which {@code loadOrExit} prints: for a team that adopts rules step
     * by step.
     */
    WARN
}
