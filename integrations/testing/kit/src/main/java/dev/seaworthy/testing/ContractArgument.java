package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigLoader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The configuration that a class names where it implements {@link ConfigurationContract}. */
final class ContractArgument {
    private ContractArgument() {}

    @SuppressWarnings("unchecked") // The compiler has compared the argument of the contract with T.
    static <T> Class<T> of(ConfigurationContract<T> test) {
        return (Class<T>)
                in(test.getClass())
                        .orElseThrow(
                                () -> new IllegalStateException(
                                        test.getClass().getName()
                                                + " does not say which configuration it tests; implement ConfigurationContract<ShopConfig>, or override loader()"));
    }

    private static Optional<Class<?>> in(@Nullable Class<?> type) {
        if (type == null) {
            return Optional.empty();
        }
        Stream<Optional<Class<?>>> own =
                Arrays.stream(type.getGenericInterfaces()).map(ContractArgument::argument);
        Stream<Optional<Class<?>>> above = Stream.concat(
                        Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .map(ContractArgument::in);
        return Stream.concat(own, above).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Class<?>> argument(Type implemented) {
        if (implemented instanceof ParameterizedType generic
                && generic.getRawType() == ConfigurationContract.class
                && generic.getActualTypeArguments()[0] instanceof Class<?> configuration) {
            return Optional.of(configuration);
        }
        return Optional.empty();
    }

    /** The loader that a test gives. */
    static <T> ConfigLoader<T> loader(ConfigurationContract<T> test) {
        return Given.by("loader", test.loader(), "return the configuration's, such as ShopConfigLoader.loader()");
    }
}
