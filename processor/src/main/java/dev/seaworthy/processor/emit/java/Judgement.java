package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;

/**
 * A statement that says how a value did, and the condition under which it has something to say: a comparison in the loader
 * saves a good start the judge's class.
 */
final class Judgement {
    private final Optional<Condition> fails;
    private final CodeBlock report;

    private Judgement(Optional<Condition> fails, CodeBlock report) {
        this.fails = fails;
        this.report = report;
    }

    /** One that asks its judge each time. */
    static Judgement always(CodeBlock report) {
        return new Judgement(Optional.empty(), report);
    }

    /** One that asks its judge only where a comparison fails. */
    static Judgement onlyIf(Condition fails, CodeBlock report) {
        return new Judgement(Optional.of(fails), report);
    }

    /** The statements, one after the other. */
    static CodeBlock all(List<Judgement> judgements) {
        CodeBlock.Builder all = CodeBlock.builder();
        for (Judgement judgement : judgements) {
            all.add(judgement
                    .fails
                    .map(fails -> when(fails.code(), judgement.report))
                    .orElse(judgement.report));
        }
        return all.build();
    }

    /** The statements, where a condition holds; nothing when there are none. */
    static CodeBlock under(CodeBlock condition, List<Judgement> judgements) {
        if (judgements.size() == 1 && judgements.get(0).fails.isPresent()) {
            Condition both = judgements.get(0).fails.get().after(condition);
            return when(both.code(), judgements.get(0).report);
        }
        return when(condition, all(judgements));
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
