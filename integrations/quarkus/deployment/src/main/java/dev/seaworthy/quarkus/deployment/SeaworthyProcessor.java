package dev.seaworthy.quarkus.deployment;

import dev.seaworthy.quarkus.SeaworthyRecorder;
import dev.seaworthy.runtime.ConfigLoader;
import io.quarkus.arc.deployment.CompletedApplicationClassPredicateBuildItem;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.deployment.GeneratedClassGizmoAdaptor;
import io.quarkus.deployment.IsDevelopment;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.ExecutionTime;
import io.quarkus.deployment.annotations.Produce;
import io.quarkus.deployment.annotations.Record;
import io.quarkus.deployment.builditem.CombinedIndexBuildItem;
import io.quarkus.deployment.builditem.ConsoleFormatterBannerBuildItem;
import io.quarkus.deployment.builditem.ExecutorBuildItem;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.deployment.builditem.GeneratedClassBuildItem;
import io.quarkus.deployment.builditem.ServiceStartBuildItem;
import io.quarkus.deployment.dev.IsolatedDevModeMain;
import io.quarkus.deployment.dev.RecompilationDependenciesBuildItem;
import io.quarkus.deployment.logging.LoggingSetupBuildItem;
import io.quarkus.deployment.recording.RecorderContext;
import io.quarkus.runtime.RuntimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** The steps of a build: find the configurations, judge them before anything else starts, make them beans. */
class SeaworthyProcessor {
    @BuildStep
    FeatureBuildItem feature() {
        return new FeatureBuildItem("seaworthy");
    }

    @BuildStep
    ConfigurationsBuildItem configurations(CombinedIndexBuildItem index) {
        return new ConfigurationsBuildItem(Configuration.all(index.getIndex()));
    }

    /**
     * Comes before the banner, the log and the threads of the application, and so before everything that needs those: a start
     * that is refused prints its report alone, and has opened nothing.
     */
    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    @Produce(ConsoleFormatterBannerBuildItem.class)
    @Produce(LoggingSetupBuildItem.class)
    @Produce(ExecutorBuildItem.class)
    JudgementBuildItem judge(
            ConfigurationsBuildItem configurations,
            CompletedApplicationClassPredicateBuildItem applicationClasses,
            BuildProducer<GeneratedClassBuildItem> classes,
            SeaworthyRecorder recorder,
            RecorderContext context) {
        List<RuntimeValue<Supplier<ConfigLoader<?>>>> loaders = new ArrayList<>();
        for (Configuration configuration : configurations.configurations()) {
            boolean isApplication = applicationClasses.test(configuration.type());
            loaders.add(context.newInstance(
                    LoaderSupplier.write(configuration, new GeneratedClassGizmoAdaptor(classes, isApplication))));
        }
        return new JudgementBuildItem(recorder.judge(loaders));
    }

    @BuildStep
    @Record(ExecutionTime.RUNTIME_INIT)
    List<SyntheticBeanBuildItem> beans(
            ConfigurationsBuildItem configurations, JudgementBuildItem judgement, SeaworthyRecorder recorder) {
        return new Beans(configurations.configurations(), judgement.judgement(), recorder).all();
    }

    @BuildStep(onlyIf = IsDevelopment.class)
    RecompilationDependenciesBuildItem recompilation(
            ConfigurationsBuildItem configurations, CombinedIndexBuildItem index) {
        return new RecompilationDependenciesBuildItem(
                Recompilation.of(configurations.configurations(), index.getIndex()));
    }

    /** A reload that is refused is printed by the application, and then logged by the dev mode with every class on its way. */
    @BuildStep(onlyIf = IsDevelopment.class)
    @Produce(ServiceStartBuildItem.class)
    void showRefusalsOnce() {
        Logger.getLogger(IsolatedDevModeMain.class.getName()).setFilter(new RefusalFilter());
    }
}
