package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.Code;
import java.util.List;

/**
 * A statement that says how a value did, and the condition under which it has something to say: a comparison in the loader
 * saves a good start the judge's class.
 */
final class Judgement {
    private final Code fails;
    private final Code said;

    private Judgement(Code fails, Code said) {
        this.fails = fails;
        this.said = said;
    }

    /** One that asks its judge each time. */
    static Judgement always(Code said) {
        return new Judgement(Code.empty(), said);
    }

    /** One that asks its judge only where a comparison fails. */
    static Judgement onlyIf(Code fails, Code said) {
        return new Judgement(fails, said);
    }

    /** The statements, one after the other. */
    static Code all(List<Judgement> judgements) {
        Code.Builder all = Code.builder();
        for (Judgement judgement : judgements) {
            all.add(judgement.fails.isEmpty() ? judgement.said : when(judgement.fails, judgement.said));
        }
        return all.build();
    }

    /** The statements, where a condition holds; nothing when there are none. */
    static Code under(Code condition, List<Judgement> judgements) {
        if (judgements.size() != 1 || judgements.get(0).fails.isEmpty()) {
            return when(condition, all(judgements));
        }
        Code fails = judgements.get(0).fails;
        boolean isSeveral = fails.contains(" || ");
        return when(Code.of(isSeveral ? "$L && ($L)" : "$L && $L", condition, fails), judgements.get(0).said);
    }

    /** Code that runs where a condition holds; nothing when there is none. */
    static Code when(Code condition, Code inside) {
        if (inside.isEmpty()) {
            return inside;
        }
        return Code.builder().begin("if ($L)", condition).add(inside).end().build();
    }
}
