package dev.seaworthy.runtime.load.rule;

/** Why a text is not PEM that Java can read, in words that hold no part of it. */
final class UnreadablePem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String fix;

    /**
     * A reason.
     *
     * @param fix what is wrong with the text and what to do, after the demand that it does not meet
     */
    UnreadablePem(String fix) {
        super(fix);
        this.fix = fix;
    }

    String fix() {
        return fix;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
