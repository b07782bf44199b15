package dev.seaworthy.testing;

import dev.seaworthy.runtime.ConfigLoader;

/** The configuration that a class names where it implements {@link ConfigurationContract}, or where it extends what does. */
final class ContractArgument {
    private ContractArgument() {}

    @SuppressWarnings("unchecked") // The compiler has compared the argument of the contract with T.
    static <T> Class<T> of(ConfigurationContract<T> test) {
        return (Class<T>)
                TypeArguments.of(test.getClass())
                        .named(ConfigurationContract.class.getTypeParameters()[0])
                        .orElseThrow(
                                () -> new IllegalStateException(
                                        test.getClass().getName()
                                                + " does not say which configuration it tests; implement ConfigurationContract<ShopConfig>, or override loader()"));
    }

    /** The loader that a test gives. */
    static <T> ConfigLoader<T> loader(ConfigurationContract<T> test) {
        return Given.by("loader", test.loader(), "return the configuration's, such as ShopConfigLoader.loader()");
    }
}
