import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;

/** Rules in plain Java that are overridden. */
@EnvConfig
interface Config extends Web, Mail {
    /** Which environment this is. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Low ports need root, and high ones are for clients. */
    @Override
    default boolean portIsHigh() {
        return Web.super.portIsHigh() && port() < 60000;
    }

    /** Mail has a sender. */
    @Override
    @ProductionRule
    default boolean hasSender() {
        return from().contains("@");
    }

    /** No rule anywhere. */
    @Override
    default boolean isLocal() {
        return false;
    }
}

/** The server. */
interface Web {
    /** The port. */
    @EnvVar(value = "PORT", defaultValue = "8080")
    int port();

    /** Low ports need root. */
    @ProductionRule(because = "low ports need root")
    default boolean portIsHigh() {
        return port() >= 1024;
    }

    /** Whether it is the local machine. */
    default boolean isLocal() {
        return true;
    }
}

/** Mail. */
interface Mail {
    /** The sender. */
    @EnvVar(value = "FROM", defaultValue = "a@example.com")
    String from();

    /** Mail has a sender. */
    @ProductionRule
    default boolean hasSender() {
        return !from().isEmpty();
    }
}
