package dev.seaworthy.quarkus.deployment;

import dev.seaworthy.quarkus.Judgement;
import dev.seaworthy.quarkus.SeaworthyRecorder;
import dev.seaworthy.runtime.ConfigReport;
import io.quarkus.arc.deployment.SyntheticBeanBuildItem;
import io.quarkus.runtime.RuntimeValue;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.jandex.DotName;
import org.jboss.jandex.ParameterizedType;
import org.jboss.jandex.Type;

/**
 * The beans of the configurations: each configuration, its report, and each group whose type is used once, so that it is clear
 * which is meant. A group that may be absent is an {@code Optional}, since which beans there are is decided while the
 * application is built. They are not proxies: there is one of each, and it never changes.
 */
final class Beans {
    private final List<Configuration> configurations;
    private final RuntimeValue<Judgement> judgement;
    private final SeaworthyRecorder recorder;
    private final Map<DotName, Integer> uses = new HashMap<>();
    private final List<SyntheticBeanBuildItem> beans = new ArrayList<>();

    Beans(List<Configuration> configurations, RuntimeValue<Judgement> judgement, SeaworthyRecorder recorder) {
        this.configurations = configurations;
        this.judgement = judgement;
        this.recorder = recorder;
    }

    List<SyntheticBeanBuildItem> all() {
        for (Configuration configuration : configurations) {
            configuration.groups().forEach(group -> uses.merge(group.type(), 1, Integer::sum));
        }
        configurations.forEach(this::add);
        return List.copyOf(beans);
    }

    private void add(Configuration configuration) {
        String type = configuration.type().toString();
        add(plain(configuration.type()), recorder.configuration(judgement, type));
        add(holding(ConfigReport.class, configuration.type()), recorder.report(judgement, type));
        for (Group group : configuration.groups()) {
            if (uses.getOrDefault(group.type(), 0) == 1) {
                add(type, group);
            }
        }
    }

    private void add(String configuration, Group group) {
        if (group.isOptional()) {
            add(holding(Optional.class, group.type()), recorder.optionalGroup(judgement, configuration, group.path()));
        } else {
            add(plain(group.type()), recorder.group(judgement, configuration, group.path()));
        }
    }

    /** A bean of one type; a program may look it up by hand, so it stays where no class injects it. */
    private void add(Type type, RuntimeValue<?> value) {
        beans.add(SyntheticBeanBuildItem.configure(type.name())
                .types(type)
                .scope(Singleton.class)
                .runtimeValue(value)
                .setRuntimeInit()
                .unremovable()
                .done());
    }

    private static Type plain(DotName type) {
        return Type.create(type, Type.Kind.CLASS);
    }

    private static Type holding(Class<?> holder, DotName type) {
        return ParameterizedType.create(holder, plain(type));
    }
}
