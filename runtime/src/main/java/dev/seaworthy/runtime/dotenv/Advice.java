package dev.seaworthy.runtime.dotenv;

/** Why a line is refused, and what to write instead. */
public final class Advice {
    private final String reason;
    private final String fix;

    Advice(String reason, String fix) {
        this.reason = reason;
        this.fix = fix;
    }

    /**
     * Why.
     *
     * @return the end of a sentence that starts with "the line"
     */
    public String reason() {
        return reason;
    }

    /**
     * What to do.
     *
     * @return an imperative
     */
    public String fix() {
        return fix;
    }
}
