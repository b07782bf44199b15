package dev.seaworthy.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RequiresCondition;
import io.micronaut.context.RuntimeBeanDefinition;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.core.beans.BeanIntrospection;
import java.util.List;
import java.util.Optional;

/**
 * A class that {@link EnableSeaworthy} is on. Where it is a bean that Micronaut leaves out, what it enables is left out too.
 *
 * @param type the class
 * @param annotations what is on it
 */
record Enabler(Class<?> type, AnnotationMetadata annotations) {
    /** What Micronaut can only say of a bean while it makes beans. */
    private static final List<String> OF_BEANS = List.of(
            RequiresCondition.MEMBER_BEAN,
            RequiresCondition.MEMBER_BEANS,
            RequiresCondition.MEMBER_MISSING_BEANS,
            RequiresCondition.MEMBER_CONDITION);

    static Enabler of(BeanIntrospection<?> introspection) {
        return new Enabler(introspection.getBeanType(), introspection.getAnnotationMetadata());
    }

    /** The configurations that it enables. */
    List<Class<?>> configurations() {
        return List.of(annotations.classValues(EnableSeaworthy.class));
    }

    /** Whether it is enabled for certain, though no bean can be asked for yet. */
    boolean isEnabledAtOnce(ApplicationContext context) {
        return !isInDisabledPackage(context)
                && annotations.getAnnotationValuesByType(Requires.class).stream()
                        .noneMatch(Enabler::isOfBeans)
                && conditions().isEnabled(context);
    }

    private static boolean isOfBeans(AnnotationValue<Requires> condition) {
        return condition.hasEvaluatedExpressions() || OF_BEANS.stream().anyMatch(condition::contains);
    }

    /**
     * Its conditions alone. The bean's own definition must not be asked yet, since Micronaut keeps the answer; and a definition
     * of the same class would be noted as a disabled bean.
     */
    private RuntimeBeanDefinition<Enabler> conditions() {
        return RuntimeBeanDefinition.builder(Enabler.class, () -> this)
                .annotationMetadata(annotations)
                .build();
    }

    /** Whether it is enabled, when beans can be asked for. A class that is no bean is: Micronaut ignores its conditions. */
    boolean isEnabled(ApplicationContext context) {
        return !isInDisabledPackage(context) && (context.containsBean(type) || !isDisabledBean(context));
    }

    private boolean isDisabledBean(ApplicationContext context) {
        return context.getDisabledBeans().stream().anyMatch(bean -> bean.getBeanType() == type);
    }

    private boolean isInDisabledPackage(ApplicationContext context) {
        String name = type.getName();
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            Optional<Boolean> isEnabled =
                    context.findBeanConfiguration(name.substring(0, dot)).map(each -> each.isEnabled(context));
            if (isEnabled.equals(Optional.of(false))) {
                return true;
            }
        }
        return false;
    }
}
