package dev.seaworthy.runtime.text;

/** Why a file could not be read, in words that name neither the file nor what is in it. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String fix;
    private final boolean isMissing;
    private final boolean isBinary;

    UnreadableFile(String reason, String fix) {
        this(reason, fix, false, false);
    }

    private UnreadableFile(String reason, String fix, boolean isMissing, boolean isBinary) {
        super(reason);
        this.reason = reason;
        this.fix = fix;
        this.isMissing = isMissing;
        this.isBinary = isBinary;
    }

    static UnreadableFile missing() {
        return new UnreadableFile("is not there", "create it, or name another one", true, false);
    }

    static UnreadableFile binary(String reason, String fix) {
        return new UnreadableFile(reason, fix, false, true);
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

    /** Whether it was read, and is not a text. */
    public boolean isBinary() {
        return isBinary;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
