package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.Severity;

/** A configuration whose rules only warn. */
@EnvConfig
public interface Mailer {
    /** Number of mails that are sent at once. */
    @EnvVar("WORKERS")
    @ProductionRule(max = "3", severity = Severity.WARN)
    int workers();

    /** Whom mails are from. */
    @EnvVar(value = "SENDER", defaultValue = "shop", aliases = "MAIL_FROM")
    String sender();

    /**
     * How long it waits.
     *
     * @deprecated nobody waits any more
     */
    @Deprecated
    @EnvVar(value = "WAIT", defaultValue = "1")
    int waits();

    /** More than one mail is sent at once. */
    @ProductionRule(because = "one waits for the other", severity = Severity.WARN)
    default boolean sendsSeveral() {
        return workers() > 1;
    }

    /** Loads it, or ends the process. */
    final class Start {
        private Start() {}

        public static void main(String[] arguments) {
            MailerLoader.loadOrExit();
            System.out.println("started");
        }
    }
}
