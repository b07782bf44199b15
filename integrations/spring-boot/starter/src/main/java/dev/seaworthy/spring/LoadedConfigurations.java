package dev.seaworthy.spring;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/** The configurations of an application, each judged once; a bean wherever {@link EnableSeaworthy} is. */
public final class LoadedConfigurations {
    private static final Log LOG = LogFactory.getLog(LoadedConfigurations.class);

    /** The name of the bean. Ahead of time it has a definition, so that conditions see it; a start registers the filled one. */
    static final String BEAN = LoadedConfigurations.class.getName();

    private final Map<Class<?>, LoadedConfiguration<?>> byType = new LinkedHashMap<>();

    LoadedConfigurations() {}

    /** Those of an application context, none at first. */
    static LoadedConfigurations in(ConfigurableBeanFactory beans) {
        if (beans.getSingleton(BEAN) instanceof LoadedConfigurations known) {
            return known;
        }
        LoadedConfigurations loaded = new LoadedConfigurations();
        beans.registerSingleton(BEAN, loaded);
        return loaded;
    }

    /** Judges what was not judged yet. All reports of what is refused are one refusal. */
    void load(Collection<Class<?>> types, ConfigurableEnvironment environment, Collection<PropertySource<?>> sources) {
        List<LoadedConfiguration<?>> refused = new ArrayList<>();
        for (Class<?> type : types) {
            if (!byType.containsKey(type)) {
                LoadedConfiguration<?> loaded = LoadedConfiguration.of(type, environment, sources);
                byType.put(type, loaded);
                if (loaded.isRefused()) {
                    refused.add(loaded);
                } else {
                    MaskedLogs.add(loaded);
                    warn(loaded.report());
                }
            }
        }
        if (!refused.isEmpty()) {
            throw new ConfigurationRefusedException(
                    refused.stream().map(LoadedConfiguration::report).toList());
        }
    }

    /** Logs what should be known; in development, what production would say is not logged again at every start. */
    private static void warn(ConfigReport<?> report) {
        boolean isDevelopment = report.environment().equals(Environment.DEVELOPMENT.variableValue());
        if (report.warnings().stream().anyMatch(warning -> !isDevelopment || !isOfProduction(warning))) {
            LOG.warn(report.verdict().stripTrailing());
        }
    }

    private static boolean isOfProduction(Problem warning) {
        return warning.code().equals("would-refuse") || warning.code().equals("would-warn");
    }

    /** One of them. */
    Optional<LoadedConfiguration<?>> of(Class<?> type) {
        return Optional.ofNullable(byType.get(type));
    }

    /**
     * All of them.
     *
     * @return one entry a configuration, in the order in which they are enabled
     */
    public List<LoadedConfiguration<?>> all() {
        return List.copyOf(byType.values());
    }
}
