package dev.seaworthy.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.DisabledBeanException;
import java.util.List;

/**
 * A configuration of which only the beans of a start tell whether it is enabled.
 *
 * @param judged the configuration
 * @param enablers the classes that enable it
 * @param context where their beans are
 * @param isTest whether a refusal is an exception
 */
record ConditionalConfiguration(Judged<?> judged, List<Enabler> enablers, ApplicationContext context, boolean isTest) {
    /** Makes it a bean, and its groups: beans that are absent when it is not enabled. */
    void addBeans() {
        judged.addTo(context, this::permit);
    }

    boolean isEnabled() {
        return enablers.stream().anyMatch(each -> each.isEnabled(context));
    }

    /** Refuses the start when somebody asks for what is refused: a bean may be made before the start is complete. */
    private void permit() {
        if (!isEnabled()) {
            throw new DisabledBeanException("No bean enables " + judged.report().name());
        }
        Refusal.unlessAllAreAccepted(List.of(judged), isTest);
    }
}
