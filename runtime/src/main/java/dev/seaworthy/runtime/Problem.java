package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.Escapes;
import java.util.Objects;

/** One thing that stops a start, or a warning: what is wrong, what was found, and how to fix it. No secret is in it. */
public final class Problem {
    private final String code;
    private final String variable;
    private final String message;
    private final String found;
    private final String fix;
    private final String rule;

    /**
     * A problem that is not about a rule, with texts that may be shown to anybody.
     *
     * @param code the stable code for programs, such as {@code missing}, {@code malformed}, {@code unsafe}
     * @param variable the variable, or the name of a rule in plain Java
     * @param message what is wrong, as the end of a sentence that starts with the variable
     * @param found what was found and where it came from, or nothing
     * @param fix what to do, or nothing
     */
    public Problem(String code, String variable, String message, String found, String fix) {
        this(code, variable, message, found, fix, "");
    }

    /**
     * A problem, with texts that may be shown to anybody.
     *
     * @param code the stable code for programs, such as {@code missing}, {@code malformed}, {@code unsafe}
     * @param variable the variable, or the name of a rule in plain Java
     * @param message what is wrong, as the end of a sentence that starts with the variable
     * @param found what was found and where it came from, or nothing
     * @param fix what to do, or nothing
     * @param rule the name of the rule that refuses, or nothing
     */
    public Problem(String code, String variable, String message, String found, String fix, String rule) {
        this.code = Escapes.orNothing(code);
        this.variable = Escapes.orNothing(variable);
        this.message = Escapes.orNothing(message);
        this.found = Escapes.orNothing(found);
        this.fix = Escapes.orNothing(fix);
        this.rule = Escapes.orNothing(rule);
    }

    /**
     * The stable code for programs.
     *
     * @return of a problem {@code missing}, {@code malformed}, {@code unsafe}, {@code constraint}, {@code relation}, {@code gap}, {@code conflict},
     *     {@code unknown-environment}, {@code unreadable}, {@code waiver}, {@code rule-threw} or {@code source-threw}, and before a
     *     deployment {@code not-judged}, where what was given does not say it; of a
     *     warning {@code would-refuse}, {@code would-warn}, {@code live-key}, {@code renamed}, {@code deprecated},
     *     {@code blanks}, {@code unknown-variable}, {@code not-listed}, {@code readable}, {@code waived}, {@code unused} or {@code unused-waiver}, or the code of a problem that a
     *     rule only warns of; a source of the program's own has codes of its own
     */
    public String code() {
        return code;
    }

    /**
     * What the problem is about.
     *
     * @return the variable; for a rule in plain Java its name; for a file its name
     */
    public String variable() {
        return variable;
    }

    /**
     * What is wrong.
     *
     * @return the end of a sentence that starts with the variable
     */
    public String message() {
        return message;
    }

    /**
     * What was found and where it came from, masked when it is sensitive.
     *
     * @return for example {@code "true" (environment variable)}, or nothing
     */
    public String found() {
        return found;
    }

    /**
     * How to fix it.
     *
     * @return an imperative, or nothing
     */
    public String fix() {
        return fix;
    }

    /**
     * Which rule refuses, so that programs and waivers can name it.
     *
     * @return for example {@code DEBUG.mustBe}, the name of a method for a rule in plain Java, or nothing when it is not about a rule
     */
    public String rule() {
        return rule;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && code.equals(that.code)
                && variable.equals(that.variable)
                && message.equals(that.message)
                && found.equals(that.found)
                && fix.equals(that.fix)
                && rule.equals(that.rule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, variable, message, found, fix, rule);
    }

    /** The problem on one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(variable).append(' ').append(message);
        if (!found.isEmpty()) {
            text.append("; found ").append(found);
        }
        if (!fix.isEmpty()) {
            text.append("; ").append(fix);
        }
        return text.toString();
    }
}
