package dev.seaworthy.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import java.util.List;

/** Refuses a start by its conditional configurations, once all beans are known and before anything is served. */
final class ConditionalConfigurations implements ApplicationEventListener<StartupEvent>, Ordered {
    private final List<ConditionalConfiguration> all;
    private final boolean isTest;

    ConditionalConfigurations(List<ConditionalConfiguration> all, boolean isTest) {
        this.all = all;
        this.isTest = isTest;
    }

    void addTo(ApplicationContext context) {
        all.forEach(ConditionalConfiguration::addBeans);
        context.registerBeanDefinition(RuntimeBeanDefinition.builder(ConditionalConfigurations.class, () -> this)
                .singleton(true)
                .typeArguments(ApplicationEventListener.class, Argument.of(StartupEvent.class))
                .build());
    }

    /** Before all others: they may begin to work. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        List<? extends Judged<?>> enabled = all.stream()
                .filter(ConditionalConfiguration::isEnabled)
                .map(ConditionalConfiguration::judged)
                .toList();
        Refusal.unlessAllAreAccepted(enabled, isTest);
        enabled.forEach(each -> each.announce(isTest));
    }
}
