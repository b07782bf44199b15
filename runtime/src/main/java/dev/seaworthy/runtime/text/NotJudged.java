package dev.seaworthy.runtime.text;

/** What is not known here of a process that is going to start elsewhere. */
public final class NotJudged {
    /** The code of the problem that nobody can say what a start will find, because what was given does not say it. */
    public static final String CODE = "not-judged";

    private NotJudged() {}

    /**
     * The words about a variable that is not set, where something may set it that was not given.
     *
     * @param open what may set it, in words
     * @return the words, as the end of a sentence that starts with the variable
     */
    public static String mayBeSet(String open) {
        return "is set by none of the files; " + open + " may set it";
    }
}
