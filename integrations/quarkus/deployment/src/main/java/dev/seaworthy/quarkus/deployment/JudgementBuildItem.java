package dev.seaworthy.quarkus.deployment;

import dev.seaworthy.quarkus.Judgement;
import io.quarkus.builder.item.SimpleBuildItem;
import io.quarkus.runtime.RuntimeValue;

/** What a start finds out first: the configurations, complete and checked. */
final class JudgementBuildItem extends SimpleBuildItem {
    private final RuntimeValue<Judgement> judgement;

    JudgementBuildItem(RuntimeValue<Judgement> judgement) {
        this.judgement = judgement;
    }

    RuntimeValue<Judgement> judgement() {
        return judgement;
    }
}
