package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A condition of the generated code.
 *
 * @param code what it says
 * @param isDisjunction whether it is several alternatives, which need parentheses beside another condition
 */
record Condition(CodeBlock code, boolean isDisjunction) {
    /** A condition without alternatives. */
    static Condition of(String format, Object... arguments) {
        return new Condition(CodeBlock.of(format, arguments), false);
    }

    /** Holds where one of these does. */
    static Condition anyOf(List<CodeBlock> alternatives) {
        return new Condition(CodeBlock.join(alternatives, " || "), alternatives.size() > 1);
    }

    /** Holds where this one does, or another one. */
    Condition or(CodeBlock alternative) {
        return new Condition(CodeBlock.of("$L || $L", code, alternative), true);
    }

    /** Holds where all of these do. */
    static Condition allOf(List<CodeBlock> parts) {
        return new Condition(CodeBlock.join(parts, " && "), false);
    }

    /** The code where another condition follows, of which both must hold. */
    CodeBlock asPart() {
        return CodeBlock.of(isDisjunction ? "($L)" : "$L", code);
    }

    /** Holds where another condition and then this one do. */
    Condition after(CodeBlock first) {
        return Condition.of(isDisjunction ? "$L && ($L)" : "$L && $L", first, code);
    }
}
