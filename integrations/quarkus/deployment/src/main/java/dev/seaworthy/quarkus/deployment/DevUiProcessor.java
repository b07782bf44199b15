package dev.seaworthy.quarkus.deployment;

import dev.seaworthy.quarkus.SeaworthyRecorder;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.devui.spi.buildtime.BuildTimeActionBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;

/** The page of the Dev UI: what is in force, and where it comes from, secrets masked. */
class DevUiProcessor {
    @BuildStep(onlyIf = IsLocalDevelopment.class)
    CardPageBuildItem page() {
        CardPageBuildItem card = new CardPageBuildItem();
        card.addPage(Page.webComponentPageBuilder()
                .title("Effective configuration")
                .icon("font-awesome-solid:anchor")
                .componentLink("qwc-seaworthy-configuration.js"));
        return card;
    }

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    @Record(ExecutionTime.RUNTIME_INIT)
    BuildTimeActionBuildItem values(JudgementBuildItem judgement, SeaworthyRecorder recorder) {
        BuildTimeActionBuildItem actions = new BuildTimeActionBuildItem();
        actions.actionBuilder()
                .methodName("effective")
                .description("The variables in force, their values and where they come from; secrets are masked")
                .runtime(recorder.effective(judgement.judgement()))
                .build();
        return actions;
    }
}
