package dev.seaworthy.runtime.text;

/** Why a file could not be read, in words that name neither the file nor what is in it. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String fix;
    private final boolean isMissing;

    UnreadableFile(String reason, String fix) {
        this(reason, fix, false);
    }

    private UnreadableFile(String reason, String fix, boolean isMissing) {
        super(reason);
        this.reason = reason;
        this.fix = fix;
        this.isMissing = isMissing;
    }

    static UnreadableFile missing() {
        return new UnreadableFile("is not there", "create it, or name another one", true);
    }

    /** The end of a sentence that starts with the file. */
    public String reason() {
        return reason;
    }

    /** What to do, as an imperative. */
    public String fix() {
        return fix;
    }

    /** Whether there is nothing of that name. */
    public boolean isMissing() {
        return isMissing;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
