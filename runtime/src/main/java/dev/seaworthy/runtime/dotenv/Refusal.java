package dev.seaworthy.runtime.dotenv;

import dev.seaworthy.runtime.Nullable;

/** Why a part of a file is not read: the place, the reason and what to write instead. */
class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;
    private final transient Advice advice;
    private final transient Advice concealed;
    private final @Nullable String missing;

    /** A refusal in words that hold nothing of the file's text. */
    Refusal(int at, String reason, String fix) {
        super(reason);
        this.at = at;
        this.advice = new Advice(reason, fix);
        this.concealed = advice;
        this.missing = null;
    }

    /**
     * A refusal of a reference to a variable that is not set.
     *
     * @param advice words that may quote the reference
     * @param concealed words for a line that may set a secret, of which the reference is a part
     */
    Refusal(Reference reference, Advice advice, Advice concealed) {
        super(concealed.reason());
        this.at = reference.at();
        this.advice = advice;
        this.concealed = concealed;
        this.missing = reference.name();
    }

    /** The position in the text. */
    int at() {
        return at;
    }

    Advice advice() {
        return advice;
    }

    Advice concealed() {
        return concealed;
    }

    /** The variable that a reference needs and that is not set where it stands, or null. */
    @Nullable
    String missing() {
        return missing;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
