package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;

/** Whether what is sent can be read on its way. */
public final class Channel {
    static final Channel ENCRYPTED = new Channel(true, "", null);

    private final boolean isEncrypted;
    private final String advice;
    private final @Nullable Doubt doubt;

    Channel(boolean isEncrypted, String advice, @Nullable Doubt doubt) {
        this.isEncrypted = isEncrypted;
        this.advice = advice;
        this.doubt = doubt;
    }

    /** {@return whether the driver encrypts or refuses to connect} */
    public boolean isEncrypted() {
        return isEncrypted;
    }

    /** {@return what to do where it does not, as an imperative} */
    public String advice() {
        return advice;
    }

    /** {@return why nobody can tell, or null} */
    public @Nullable Doubt doubt() {
        return doubt;
    }

    static Channel clear(String advice) {
        return new Channel(false, advice, null);
    }

    static Channel doubtful(Doubt doubt) {
        return new Channel(false, "", doubt);
    }
}
