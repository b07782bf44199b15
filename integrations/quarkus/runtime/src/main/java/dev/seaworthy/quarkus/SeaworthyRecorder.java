package dev.seaworthy.quarkus;

import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import io.smallrye.config.SmallRyeConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a start does, recorded while the application is built. */
@Recorder
public class SeaworthyRecorder {
    /**
     * Judges every configuration, and ends a start that is refused.
     *
     * @param loaders gives the loader of each
     * @return the configurations, complete and checked
     */
    public RuntimeValue<Judgement> judge(List<RuntimeValue<Supplier<ConfigLoader<?>>>> loaders) {
        ApplicationProperties properties =
                ApplicationProperties.of(ConfigProvider.getConfig().unwrap(SmallRyeConfig.class));
        List<Judged<?>> judged = new ArrayList<>();
        for (RuntimeValue<Supplier<ConfigLoader<?>>> loader : loaders) {
            judged.add(Judged.of(loader.getValue().get(), properties));
        }
        return new RuntimeValue<>(new Judgement(judged).orRefuse());
    }

    /**
     * A configuration.
     *
     * @param judgement the configurations
     * @param type the name of its interface
     * @return the configuration itself
     */
    public RuntimeValue<Object> configuration(RuntimeValue<Judgement> judgement, String type) {
        return new RuntimeValue<>(judgement.getValue().of(type).configuration());
    }

    /**
     * The report about a configuration.
     *
     * @param judgement the configurations
     * @param type the name of its interface
     * @return the report, without a problem
     */
    public RuntimeValue<ConfigReport<?>> report(RuntimeValue<Judgement> judgement, String type) {
        return new RuntimeValue<>(judgement.getValue().of(type).report());
    }

    /**
     * A group that every configuration of the type has.
     *
     * @param judgement the configurations
     * @param type the name of the configuration's interface
     * @param path the accessors that lead to the group
     * @return the group
     */
    public RuntimeValue<Object> group(RuntimeValue<Judgement> judgement, String type, String path) {
        return new RuntimeValue<>(judgement.getValue().of(type).group(path).orElseThrow());
    }

    /**
     * A group that may be absent.
     *
     * @param judgement the configurations
     * @param type the name of the configuration's interface
     * @param path the accessors that lead to the group
     * @return the group, or nothing
     */
    public RuntimeValue<Optional<Object>> optionalGroup(RuntimeValue<Judgement> judgement, String type, String path) {
        return new RuntimeValue<>(judgement.getValue().of(type).group(path));
    }

    /**
     * What is in force, for the page of the Dev UI.
     *
     * @param judgement the configurations
     * @return one entry a variable, secrets masked
     */
    public RuntimeValue<List<Map<String, String>>> effective(RuntimeValue<Judgement> judgement) {
        return new RuntimeValue<>(judgement.getValue().effective());
    }
}
