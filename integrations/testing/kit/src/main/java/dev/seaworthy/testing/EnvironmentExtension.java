package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigLoader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Gives a test what {@link EnvironmentOf} says. */
final class EnvironmentExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        if (parameter.isAnnotated(EnvironmentOf.class)) {
            return true;
        }
        Optional<Requested> requested = Requested.by(parameter.getParameter(), test.getRequiredTestClass());
        return requested.isPresent()
                && around(parameter, test)
                        .map(EnvironmentExtension::named)
                        .filter(requested.get().configuration()::equals)
                        .isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Requested requested = Requested.by(parameter.getParameter(), test.getRequiredTestClass())
                .orElseThrow(() -> new ExtensionConfigurationException("@EnvironmentOf is on a parameter of the type "
                        + parameter.getParameter().getParameterizedType().getTypeName()
                        + "; write the configuration's interface, or a ConfigReport or TestEnvironment of it"));
        EnvironmentOf annotation = parameter
                .findAnnotation(EnvironmentOf.class)
                .or(() -> around(parameter, test))
                .orElseThrow();
        Class<?> named = annotation.value();
        if (named != void.class && named != requested.configuration()) {
            throw new ExtensionConfigurationException("@EnvironmentOf names " + named.getName()
                    + ", and the parameter asks for "
                    + requested.configuration().getName());
        }
        return requested.form().of(environment(requested.configuration(), annotation));
    }

    private static <T> TestEnvironment<T> environment(Class<T> configuration, EnvironmentOf annotation) {
        TestEnvironment<T> start = TestEnvironment.of(ConfigLoader.of(configuration));
        TestEnvironment<T> environment = switch (annotation.in()) {
            case DEVELOPMENT -> start.development();
            case STAGING -> start.staging();
            case PRODUCTION -> start.production();
        };
        for (String variable : annotation.without()) {
            environment = environment.without(variable);
        }
        for (String assignment : annotation.with()) {
            int equalsSign = assignment.indexOf('=');
            if (equalsSign < 0) {
                throw new ExtensionConfigurationException(
                        "@EnvironmentOf sets a variable without a value; write NAME=value in each text of with");
            }
            if (assignment.substring(0, equalsSign).isBlank()) {
                throw new ExtensionConfigurationException(
                        "@EnvironmentOf sets a value without a name before =; write NAME=value in each text of with");
            }
            environment = environment.with(assignment.substring(0, equalsSign), assignment.substring(equalsSign + 1));
        }
        return environment;
    }

    /** The annotation of the method, or of the nearest class around it. */
    private static Optional<EnvironmentOf> around(ParameterContext parameter, ExtensionContext test) {
        return AnnotationSupport.findAnnotation(parameter.getDeclaringExecutable(), EnvironmentOf.class)
                .or(() -> ofClass(test.getRequiredTestClass()));
    }

    private static Optional<EnvironmentOf> ofClass(@Nullable Class<?> testClass) {
        if (testClass == null) {
            return Optional.empty();
        }
        return AnnotationSupport.findAnnotation(testClass, EnvironmentOf.class)
                .or(() -> ofClass(testClass.getEnclosingClass()));
    }

    private static Class<?> named(EnvironmentOf annotation) {
        if (annotation.value() == void.class) {
            throw new ExtensionConfigurationException(
                    "@EnvironmentOf on a class or a method does not say which configuration it is of;"
                            + " write @EnvironmentOf(ShopConfig.class)");
        }
        return annotation.value();
    }
}
