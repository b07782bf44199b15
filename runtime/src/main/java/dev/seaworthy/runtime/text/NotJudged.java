package dev.seaworthy.runtime.text;

/** What is not known here of a process that is going to start elsewhere. */
public final class NotJudged {
    /** The code of the problem that nobody can say what a start will find, because what was given does not say it. */
    public static final String CODE = "not-judged";

    private NotJudged() {}
}
