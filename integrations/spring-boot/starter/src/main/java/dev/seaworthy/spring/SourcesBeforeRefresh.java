package dev.seaworthy.spring;

import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * The property sources that an application has before its context refreshes. What {@code @PropertySource} adds then would count or
 * not by the order in which Spring reads configuration classes.
 */
final class SourcesBeforeRefresh {
    private static final String BEAN = SourcesBeforeRefresh.class.getName();

    private final List<PropertySource<?>> all;

    private SourcesBeforeRefresh(ConfigurableEnvironment environment) {
        this.all = environment.getPropertySources().stream().toList();
    }

    /** Keeps those that are there for what is judged later. */
    static void keep(ConfigurableBeanFactory beans, ConfigurableEnvironment environment) {
        beans.registerSingleton(BEAN, new SourcesBeforeRefresh(environment));
    }

    /** Those that were kept, or those that are there: nobody tells when a context refreshes that no {@code SpringApplication} makes. */
    static List<PropertySource<?>> of(ConfigurableBeanFactory beans, ConfigurableEnvironment environment) {
        return beans.getSingleton(BEAN) instanceof SourcesBeforeRefresh kept
                ? kept.all
                : environment.getPropertySources().stream().toList();
    }
}
