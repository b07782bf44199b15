package dev.seaworthy.benchmarks.subject.shop;

/** How much is logged. */
public enum LogLevel {
    /** Everything. */
    DEBUG,
    /** What an operator reads. */
    INFO,
    /** What needs a look. */
    WARN,
    /** What needs a hand. */
    ERROR
}
