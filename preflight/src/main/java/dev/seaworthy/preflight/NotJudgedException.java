package dev.seaworthy.preflight;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why there is no verdict: what cannot be read or written, where, and how to fix it. Its message shows no value. */
public final class NotJudgedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where it was found, or null where it was in no file. */
    private final @Nullable String place;

    /** The message without the place. */
    private final String words;

    /**
     * A reason, without the exception that led to it, whose words may quote what was read.
     *
     * @param message whole sentences for the person who ran the command
     */
    public NotJudgedException(String message) {
        this(message, null, message);
    }

    private NotJudgedException(String message, @Nullable String place, String words) {
        super(message);
        this.place = place;
        this.words = words;
    }

    /**
     * A reason that a file gives.
     *
     * @param place the file, as the user named it, perhaps with a line and a column: {@code compose.yaml:3}
     * @param words what is wrong with it, as the end of a sentence that begins with the place, and what to do
     * @return the reason, whose message begins with the place
     */
    public static NotJudgedException at(String place, String words) {
        return new NotJudgedException(place + " " + words, place, words);
    }

    /** {@return where it was found; empty where it was in no file} */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** {@return the message without the place that it begins with} */
    public String words() {
        return words;
    }
}
