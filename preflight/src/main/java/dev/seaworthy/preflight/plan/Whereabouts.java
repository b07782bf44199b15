package dev.seaworthy.preflight.plan;

/** What a plan knows of a path of the process. */
enum Whereabouts {
    /** A file or a directory is mounted there. */
    MOUNTED,

    /** All that is mounted into its directory is known, and this is not among it. */
    NOT_MOUNTED,

    /** It is of an image or of a volume that was not given. */
    NOT_KNOWN
}
