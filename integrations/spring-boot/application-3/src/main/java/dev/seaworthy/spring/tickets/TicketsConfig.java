package dev.seaworthy.spring.tickets;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What the application reads from its environment. */
@EnvConfig
public interface TicketsConfig {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** Where the events are kept. */
    @EnvVar(
            value = "DATABASE_URL",
            example = "postgresql://user:pass@db:5432/tickets",
            developmentDefault = "postgresql://localhost:5432/tickets")
    @ProductionRule(noLocalhost = true)
    URI databaseUrl();

    /** Signs tickets, so that nobody prints one. */
    @EnvVar(value = "SIGNING_KEY", developmentDefault = "dev-only-insecure-key")
    @ProductionRule(strongSecret = true)
    Secret signingKey();

    /** Host names this server answers to. */
    @EnvVar(value = "ALLOWED_HOSTS", example = "tickets.example.com", developmentDefault = "localhost")
    @ProductionRule(noLocalhost = true, because = "visitors come from elsewhere")
    List<String> allowedHosts();

    /** The halls, whose names have commas. */
    @EnvVar(value = "HALL_NAMES", separator = ";", defaultValue = "Main hall")
    List<String> hallNames();

    /** Outgoing mail; without it nobody is told. */
    @EnvGroup(prefix = "SMTP_")
    Optional<SmtpConfig> smtp();

    /** Where orders wait. */
    @EnvGroup(prefix = "ORDERS_")
    QueueConfig orders();

    /** Where invoices wait. */
    @EnvGroup(prefix = "INVOICES_")
    QueueConfig invoices();
}
