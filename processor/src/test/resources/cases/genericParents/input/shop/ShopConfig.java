package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import java.util.Optional;
import java.util.function.Supplier;

/** A configuration that is more than that to the program. */
@EnvConfig
public interface ShopConfig extends Comparable<ShopConfig>, Supplier<String>, Paired, Entries<String> {
    /** The name of the shop. */
    @Override
    @EnvVar("NAME")
    String get();

    /** A group. */
    @EnvGroup(prefix = "SERVER_")
    Server server();

    /** What it is. */
    @EnvVar(value = "KIND", defaultValue = "small")
    Kind kind();

    /** A type that has the name of one that it inherits. */
    @EnvVar("ENTRY")
    shop.Entry entry();

    /** One of two. */
    @EnvVar("FIRST")
    Optional<String> one();

    /** The other one. */
    @EnvVar("SECOND")
    Optional<String> other();

    @Override
    default int compareTo(ShopConfig other) {
        return get().compareTo(other.get());
    }

    /** A group. */
    interface Server extends Supplier<Integer> {
        /** The port. */
        @EnvVar(value = "PORT", defaultValue = "80")
        int port();

        @Override
        default Integer get() {
            return port();
        }
    }

    /** What it is. */
    enum Kind {
        SMALL,
        LARGE
    }
}
