package dev.seaworthy.preflight;

/** How a command ends, for the shell that ran it. */
public final class ExitCode {
    /** All is well. */
    public static final int SAFE = 0;

    /** What was judged is not safe, or what was looked for was found. */
    public static final int UNSAFE = 1;

    /** The command line cannot be understood. */
    public static final int USAGE = 2;

    /** There is no verdict, because something that it needs cannot be read: EX_CONFIG of {@code sysexits.h}. */
    public static final int NOT_JUDGED = 78;

    private ExitCode() {}
}
