package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.NotJudged;
import java.util.Objects;

/** A problem or a warning while a pass goes on: another element of the same list may still join it. */
final class Finding {
    private final String code;
    private final String variable;
    private final String message;
    private final Found found;
    private final String fix;
    private final String rule;
    private final boolean isAboutBeginning;

    /** A finding that is not about a rule. */
    Finding(String code, String variable, String message, Found found, String fix) {
        this(code, variable, message, found, fix, "", false);
    }

    private Finding(
            String code,
            String variable,
            String message,
            Found found,
            String fix,
            String rule,
            boolean isAboutBeginning) {
        this.code = code;
        this.variable = variable;
        this.message = message;
        this.found = found;
        this.fix = fix;
        this.rule = rule;
        this.isAboutBeginning = isAboutBeginning;
    }

    /** What a source says is wrong with itself. */
    static Finding of(Problem problem) {
        return new Finding(
                problem.code(),
                problem.variable(),
                problem.message(),
                Found.place(problem.found()),
                problem.fix(),
                problem.rule(),
                false);
    }

    /** What it is about. */
    String variable() {
        return variable;
    }

    /** All of it but what was found: findings with the same key are one. */
    Key key() {
        return new Key(code, variable, message, fix);
    }

    /** What findings that are one have in common. */
    record Key(String code, String variable, String message, String fix) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && code.equals(that.code)
                    && variable.equals(that.variable)
                    && message.equals(that.message)
                    && fix.equals(that.fix);
        }

        @Override
        public int hashCode() {
            return Objects.hash(code, variable, message, fix);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** This one, for what was found by another one too. */
    Finding and(Finding other) {
        return new Finding(code, variable, message, found.and(other.found), fix, rule, isAboutBeginning);
    }

    /** This one, as what a rule refuses. */
    Finding by(String rulesName) {
        return new Finding(code, variable, message, found, fix, rulesName, isAboutBeginning);
    }

    /** Whether it is a rule's word that a variable must be set. */
    boolean isOfAbsence() {
        return rule.equals(variable.concat(".required"));
    }

    /** This one, of a value that could not be judged, since its beginning does not say what it is. */
    Finding aboutBeginning() {
        return new Finding(code, variable, message, found, fix, rule, true);
    }

    /** Whether its value could not be judged, since its beginning does not say what it is. */
    boolean isAboutBeginning() {
        return isAboutBeginning;
    }

    /** Whether another one says of the same variable, with the same effect, what its beginning must be. */
    boolean isExplainedBy(Finding other) {
        return code.equals(other.code)
                && variable.equals(other.variable)
                && (other.rule.endsWith(".schemes") || other.rule.endsWith(".startsWith"));
    }

    /** This one, with other advice. */
    Finding withFix(String otherFix) {
        return new Finding(code, variable, message, found, otherFix, rule, isAboutBeginning);
    }

    /** This one with a command that makes a value: an example in its message would be refused for its length. */
    Finding withCommand(String command) {
        int end = message.startsWith("must be ") ? message.indexOf(", such as ") : -1;
        String shorter = end < 0 ? message : message.substring(0, end);
        String advice = fix.isEmpty() ? command : fix;
        return new Finding(code, variable, shorter, found, advice, rule, isAboutBeginning);
    }

    /** This one, with more advice after its own. */
    Finding withMoreAdvice(String more) {
        return withFix(fix.isEmpty() ? more : fix + "; " + more);
    }

    /** This one as it is where it does not stop the start: its message stands between other words. */
    Finding as(String otherCode, String before, String after) {
        return new Finding(otherCode, variable, before + message + after, found, fix, rule, isAboutBeginning);
    }

    /** This one, of which nobody can tell whether it is so. */
    Finding notJudged(String why) {
        return new Finding(NotJudged.CODE, variable, why, found, "", rule, isAboutBeginning);
    }

    /** It as reports show it. */
    Problem problem() {
        return new Problem(code, variable, message, found.toString(), fix, rule);
    }
}
