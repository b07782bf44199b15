package spring;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.DataSize;
import dev.seaworthy.runtime.Secret;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;

/** A telemetry server, with the variables of a Spring application. */
@EnvConfig(docsDirectory = "spring")
public interface TelemetryConfig {
    /** The port: in application.yml, {@code port: "${HTTP_BIND_PORT:8080}"}. */
    @EnvVar(value = "HTTP_BIND_PORT", defaultValue = "8080")
    @Min(1)
    @Max(65535)
    int port();

    /** The database: the variable that relaxed binding has for spring.datasource.url. */
    @EnvVar(value = "SPRING_DATASOURCE_URL", example = "jdbc:postgresql://db.internal:5432/telemetry?sslmode=require")
    @ProductionRule(noLocalhost = true, encrypted = true)
    URI datasourceUrl();

    /** Its password. */
    @EnvVar("SPRING_DATASOURCE_PASSWORD")
    Secret datasourcePassword();

    /** How long a session lasts; the number is of milliseconds. */
    @EnvVar(value = "TB_TRANSPORT_SESSIONS_INACTIVITY_TIMEOUT", unit = "ms", defaultValue = "600000")
    Duration sessionTimeout();

    /** The largest upload, as Spring writes it: 1024 bytes are a KB there. */
    @EnvVar(value = "MAX_FILE_SIZE", unit = "1024", defaultValue = "50M")
    DataSize maxFileSize();
}
