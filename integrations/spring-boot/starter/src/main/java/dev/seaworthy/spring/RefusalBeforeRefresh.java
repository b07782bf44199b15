package dev.seaworthy.spring;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Judges the configurations of an application when Spring's environment is complete, what tests add included, and nothing is
 * started: not a bean, not a server, not even the line that says which Java runs.
 */
final class RefusalBeforeRefresh implements ApplicationListener<ApplicationContextInitializedEvent> {
    @Override
    public void onApplicationEvent(ApplicationContextInitializedEvent event) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return; // A build, whose environment is not the one of a start.
        }
        ConfigurableApplicationContext context = event.getApplicationContext();
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        SourcesBeforeRefresh.keep(beans, context.getEnvironment());
        EnabledConfigurations enabled =
                EnabledConfigurations.of(event.getSpringApplication().getAllSources(), beans.getBeanClassLoader());
        enabled.addDefined(beans);
        if (enabled.types().isEmpty()) {
            return;
        }
        LoadedConfigurations loaded = LoadedConfigurations.in(beans);
        ConfigurableEnvironment environment = context.getEnvironment();
        loaded.load(enabled.types(), environment, SourcesBeforeRefresh.of(beans, environment));
        if (beans instanceof BeanDefinitionRegistry registry) {
            ConfigurationDefinitions definitions = new ConfigurationDefinitions(registry);
            loaded.all().forEach(definitions::removeAbsent);
        }
    }
}
