package dev.seaworthy.runtime.load.rule;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.connection.Channel;
import dev.seaworthy.runtime.load.connection.Connection;
import dev.seaworthy.runtime.load.connection.Connections;
import dev.seaworthy.runtime.load.connection.Doubt;
import dev.seaworthy.runtime.text.Local;

/** What the connections that a text asks for must be. */
final class ConnectionRules {
    private ConnectionRules() {}

    /** None may lead to the local machine; where that cannot be told, it is refused. */
    static @Nullable Violation noLocalhost(String text, boolean isUrl) {
        return none(text, isUrl, false);
    }

    /** None may be open on every interface; where that cannot be told, it is refused. */
    static @Nullable Violation notAllInterfaces(String text, boolean isUrl) {
        return none(text, isUrl, true);
    }

    private static @Nullable Violation none(String text, boolean isUrl, boolean onEveryInterface) {
        Doubt doubt = null;
        for (Connection connection : Connections.of(text)) {
            Doubt why = connection.doubtAboutHosts(isUrl);
            if (why == null && (onEveryInterface ? isOnEveryInterface(connection) : isLocal(connection))) {
                return onEveryInterface ? allInterfaces() : new Violation(RuleWords.NO_LOCALHOST);
            }
            doubt = doubt == null ? why : doubt;
        }
        return doubt == null ? null : violation(doubt);
    }

    private static boolean isLocal(Connection connection) {
        boolean isLocal = connection.isLocal();
        for (String host : connection.hosts()) {
            isLocal |= Local.isLocal(host);
        }
        return isLocal;
    }

    private static boolean isOnEveryInterface(Connection connection) {
        boolean isOnEvery = false;
        for (String host : connection.hosts()) {
            isOnEvery |= Local.isEveryInterface(host);
        }
        return isOnEvery;
    }

    /** The answer for a host that is every interface. */
    static Violation allInterfaces() {
        return new Violation(RuleWords.NOT_ALL_INTERFACES, "write the address of the interface that is meant");
    }

    /** Each must be encrypted; where that cannot be told, it is refused. What never leaves the machine is not sent. */
    static @Nullable Violation encrypted(String text) {
        Doubt doubt = null;
        for (Connection connection : Connections.of(text)) {
            Channel channel = connection.channel();
            boolean isSent = !connection.isLocal() || !connection.hosts().isEmpty();
            Doubt why = connection.doubt() == null && isSent ? channel.doubt() : connection.doubt();
            if (why == null && isSent && !channel.isEncrypted()) {
                return new Violation(RuleWords.ENCRYPTED, channel.advice());
            }
            doubt = doubt == null ? why : doubt;
        }
        return doubt == null ? null : violation(doubt);
    }

    private static Violation violation(Doubt doubt) {
        return new Violation(doubt.demand(), doubt.advice(), doubt.isAboutBeginning());
    }
}
