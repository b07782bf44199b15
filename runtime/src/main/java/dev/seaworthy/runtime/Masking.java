package dev.seaworthy.runtime;

import dev.seaworthy.runtime.redaction.Redaction;

/**
 * Hides what may be secret in URLs and connection strings, for what formats log lines. It shows what is known to be harmless
 * and not more: too much is hidden rather than too little.
 *
 * <p>Prose stays as it is up to the first connection text: a URL, {@code name=value} pairs, or anything else that holds an at
 * sign, the name of a credential with a value, or a word that looks like a key. Of a connection text appear the scheme, hosts,
 * ports, the path, names of parameters, and values of parameters that are known to be harmless, {@code sslmode} for one. User
 * information is masked as a whole, and so is a path with a segment that looks like a credential, as those of webhooks are. A
 * part that cannot be understood is masked, with everything after it to the end of the text: nobody can tell where a password
 * ends that was not encoded.
 */
public final class Masking {
    /** What stands in place of a secret. */
    public static final String MASK = "********";

    private Masking() {}

    /**
     * The text as a log may show it.
     *
     * @param text any text
     * @return the text, with a mask in place of everything that may be secret
     */
    public static String masked(String text) {
        return Redaction.ofLine(text).shown();
    }
}
