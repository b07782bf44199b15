package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * A statement that says how a value did, and the condition under which it has something to say: a comparison in the loader
 * saves a good start the judge's class.
 */
final class Judgement {
    private final CodeBlock fails;
    private final CodeBlock said;

    private Judgement(CodeBlock fails, CodeBlock said) {
        this.fails = fails;
        this.said = said;
    }

    /** One that asks its judge each time. */
    static Judgement always(CodeBlock said) {
        return new Judgement(CodeBlock.of(""), said);
    }

    /** One that asks its judge only where a comparison fails. */
    static Judgement onlyIf(CodeBlock fails, CodeBlock said) {
        return new Judgement(fails, said);
    }

    /** The statements, one after the other. */
    static CodeBlock all(List<Judgement> judgements) {
        CodeBlock.Builder all = CodeBlock.builder();
        for (Judgement judgement : judgements) {
            all.add(judgement.fails.isEmpty() ? judgement.said : when(judgement.fails, judgement.said));
        }
        return all.build();
    }

    /** The statements, where a condition holds; nothing when there are none. */
    static CodeBlock under(CodeBlock condition, List<Judgement> judgements) {
        if (judgements.size() != 1 || judgements.get(0).fails.isEmpty()) {
            return when(condition, all(judgements));
        }
        CodeBlock fails = judgements.get(0).fails;
        boolean isSeveral = fails.toString().contains(" || ");
        return when(CodeBlock.of(isSeveral ? "$L && ($L)" : "$L && $L", condition, fails), judgements.get(0).said);
    }

    /** Code that runs where a condition holds; nothing when there is none. */
    static CodeBlock when(CodeBlock condition, CodeBlock inside) {
        if (inside.isEmpty()) {
            return inside;
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .add(inside)
                .endControlFlow()
                .build();
    }
}
