package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Settings and groups that are needed when a list has an element, when another setting is set, or for one of several reasons. */
@EnvConfig
public interface ShopConfig {
    /** Where log lines go. */
    @EnvVar(value = "LOG_OUTPUT", defaultValue = "console")
    List<LogOutput> logOutput();

    /** The file of log lines. */
    @EnvVar(value = "LOG_FILE", example = "/var/log/shop.log")
    @RequiredWhen(variable = "LOG_OUTPUT", is = "file")
    Optional<Path> logFile();

    /** Intervals at which reports are made. */
    @EnvVar("REPORT_INTERVALS")
    Optional<Set<Duration>> reportIntervals();

    /** Who gets the reports. */
    @EnvVar(value = "REPORT_RECIPIENT", example = "reports@shop.example")
    @RequiredWhen(variable = "REPORT_INTERVALS", is = {"24h", "168h"})
    @RequiredWhen(variable = "DIGEST", is = "true")
    Optional<String> reportRecipient();

    /** Whether a digest is made. */
    @EnvVar(value = "DIGEST", defaultValue = "false")
    boolean digest();

    /** The proxy for requests that leave the network. */
    @EnvVar(value = "PROXY_URL", aliases = "HTTP_PROXY", defaultValue = "http://proxy.shop.example:3128")
    URI proxyUrl();

    /** The password of the proxy. */
    @EnvVar("PROXY_PASSWORD")
    @RequiredWhen(variable = "PROXY_URL", present = true)
    Optional<Secret> proxyPassword();

    /** The key of the payment provider. */
    @EnvVar("PAYMENT_KEY")
    Optional<Secret> paymentKey();

    /** How mail leaves. */
    @EnvVar(value = "MAIL", defaultValue = "log")
    Mail mail();

    /** The mail server. */
    @EnvGroup(prefix = "SMTP_")
    @RequiredWhen(variable = "MAIL", is = "smtp")
    @RequiredWhen(variable = "LOG_OUTPUT", is = "mail")
    Optional<Smtp> smtp();

    /** The relay behind the mail server. */
    @EnvGroup(prefix = "RELAY_", presentWhen = "ENABLED", is = "true")
    @RequiredWhen(variable = "LOG_OUTPUT", is = "mail")
    Optional<Relay> relay();

    /** The limits of payments. */
    @EnvGroup(prefix = "LIMIT_")
    @RequiredWhen(variable = "PAYMENT_KEY", present = true)
    Optional<Limits> limits();

    /** A place for log lines. */
    enum LogOutput {
        CONSOLE,
        FILE,
        MAIL
    }

    /** A way for mail. */
    enum Mail {
        LOG,
        SMTP
    }

    /** A mail server. */
    interface Smtp {
        /** The host of the server. */
        @EnvVar(value = "HOST", example = "smtp.shop.example")
        String host();

        /** The port of the server. */
        @EnvVar(value = "PORT", defaultValue = "587")
        int port();

        /** The user at the server. */
        @EnvVar("USER")
        Optional<String> user();

        /** The password of the user. */
        @EnvVar("PASSWORD")
        @RequiredWhen(variable = "USER", present = true)
        Optional<Secret> password();
    }

    /** A relay. */
    interface Relay {
        /** Whether there is one. */
        @EnvVar(value = "ENABLED", defaultValue = "false")
        boolean enabled();

        /** The host of the relay. */
        @EnvVar(value = "HOST", example = "relay.shop.example")
        String host();
    }

    /** Limits. */
    interface Limits {
        /** The largest amount. */
        @EnvVar(value = "AMOUNT", defaultValue = "500")
        int amount();

        /** The number of payments a day. */
        @EnvVar("DAILY")
        Optional<Integer> daily();
    }
}
