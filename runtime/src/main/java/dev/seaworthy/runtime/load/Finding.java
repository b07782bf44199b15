package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Problem;

/** A problem or a warning while a pass goes on: another element of the same list may still join it. */
final class Finding {
    private final String code;
    private final String variable;
    private final String message;
    private final Found found;
    private final String fix;

    Finding(String code, String variable, String message, Found found, String fix) {
        this.code = code;
        this.variable = variable;
        this.message = message;
        this.found = found;
        this.fix = fix;
    }

    /** What a source says is wrong with itself. */
    static Finding of(Problem problem) {
        return new Finding(
                problem.code(), problem.variable(), problem.message(), Found.words(problem.found()), problem.fix());
    }

    /** What it is about. */
    String variable() {
        return variable;
    }

    /** Whether another one differs in nothing but what was found. */
    boolean saysTheSame(Finding other) {
        return code.equals(other.code)
                && variable.equals(other.variable)
                && message.equals(other.message)
                && fix.equals(other.fix);
    }

    /** This one, for what was found by another one too. */
    Finding and(Finding other) {
        return new Finding(code, variable, message, found.and(other.found), fix);
    }

    /** This one, with other advice. */
    Finding withFix(String otherFix) {
        return new Finding(code, variable, message, found, otherFix);
    }

    /** This one, with more advice after its own. */
    Finding withMoreAdvice(String more) {
        return withFix(fix + "; " + more);
    }

    /** This one as it is where it does not stop the start: its message stands between other words. */
    Finding as(String otherCode, String before, String after) {
        return new Finding(otherCode, variable, before + message + after, found, fix);
    }

    /** It as reports show it. */
    Problem problem() {
        return new Problem(code, variable, message, found.toString(), fix);
    }
}
