package dev.seaworthy.benchmarks.subject.shop;

/** Where the shop runs. */
public enum Environment {
    /** A developer's machine. */
    DEVELOPMENT,
    /** A rehearsal. */
    STAGING,
    /** The real thing: the three rules hold. */
    PRODUCTION
}
