package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigReport;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * What a parameter of a test asks for.
 *
 * @param configuration of which configuration
 * @param form the configuration itself, its report or its environment
 */
record Requested(Class<?> configuration, Form form) {
    /** What can be had of an environment. */
    enum Form {
        CONFIGURATION {
            @Override
            Object of(TestEnvironment<?> environment) {
                return environment.load();
            }
        },
        REPORT {
            @Override
            Object of(TestEnvironment<?> environment) {
                return environment.check();
            }
        },
        ENVIRONMENT {
            @Override
            Object of(TestEnvironment<?> environment) {
                return environment;
            }
        };

        abstract Object of(TestEnvironment<?> environment);
    }

    /** What the type of a parameter says, or nothing when it is not a type that a configuration can be meant by. */
    static Optional<Requested> by(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == ConfigReport.class) {
            return argument(parameter).map(configuration -> new Requested(configuration, Form.REPORT));
        }
        if (type == TestEnvironment.class) {
            return argument(parameter).map(configuration -> new Requested(configuration, Form.ENVIRONMENT));
        }
        return type.isInterface() ? Optional.of(new Requested(type, Form.CONFIGURATION)) : Optional.empty();
    }

    private static Optional<Class<?>> argument(Parameter parameter) {
        if (parameter.getParameterizedType() instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return argument instanceof Class<?> configuration ? Optional.of(configuration) : Optional.empty();
        }
        return Optional.empty();
    }
}
