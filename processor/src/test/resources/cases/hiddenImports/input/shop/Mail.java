package shop;

import dev.seaworthy.EnvVar;

/** A group with a type of its own. */
public interface Mail {
    /** A kind. */
    @EnvVar("KIND")
    MailValues kind();

    /** Hides the other. */
    enum MailValues {
        A
    }
}
