package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigReport;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
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

    /**
     * What the type of a parameter says, or nothing when it is not a type that a configuration can be meant by.
     *
     * @param parameter the parameter, which a class above the test may have
     * @param test the test's class, which says what type variables stand for there
     */
    static Optional<Requested> by(Parameter parameter, Class<?> test) {
        TypeArguments arguments = TypeArguments.of(test);
        Class<?> type = parameter.getType();
        if (type == ConfigReport.class) {
            return argument(parameter, arguments).map(configuration -> new Requested(configuration, Form.REPORT));
        }
        if (type == TestEnvironment.class) {
            return argument(parameter, arguments).map(configuration -> new Requested(configuration, Form.ENVIRONMENT));
        }
        return arguments
                .named(parameter.getParameterizedType())
                .or(() -> Optional.of(type))
                .filter(Class::isInterface)
                .map(configuration -> new Requested(configuration, Form.CONFIGURATION));
    }

    private static Optional<Class<?>> argument(Parameter parameter, TypeArguments arguments) {
        return parameter.getParameterizedType() instanceof ParameterizedType generic
                ? arguments.named(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }
}
