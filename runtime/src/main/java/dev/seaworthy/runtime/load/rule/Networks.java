package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Cidr;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.text.Local;

/** What networks of IP addresses must be. */
final class Networks {
    /** The networks of which {@link Local} says that every address is local. */
    private static final String[] LOCAL = {
        "127.0.0.0/8", "0.0.0.0/32", "::/128", "::1/128", "::127.0.0.0/104",
    };

    private Networks() {}

    /** None of its addresses may be the local machine. */
    static @Nullable Violation noLocalhost(String text) {
        Cidr network = Cidr.of(text);
        for (String each : LOCAL) {
            Cidr local = Cidr.of(each);
            if (network.contains(local.address()) || local.contains(network.address())) {
                return new Violation(RuleWords.NO_LOCALHOST);
            }
        }
        return null;
    }

    /** It may not begin with what stands for every interface, as the network of all addresses does. */
    static @Nullable Violation notAllInterfaces(String text) {
        return Local.isEveryInterface(Cidr.of(text).address().getHostAddress())
                ? new Violation(RuleWords.NOT_ALL_INTERFACES, "write the networks that are meant")
                : null;
    }
}
