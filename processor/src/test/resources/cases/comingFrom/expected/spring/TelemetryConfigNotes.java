package spring;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link TelemetryConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface TelemetryConfigNotes {
    String $description = "A telemetry server, with the variables of a Spring application.";

    String port$description = "The port: in application.yml, {@code port: \"${HTTP_BIND_PORT:8080}\"}.";

    String datasourceUrl$description = "The database: the variable that relaxed binding has for spring.datasource.url.";

    String datasourcePassword$description = "Its password.";

    String sessionTimeout$description = "How long a session lasts; the number is of milliseconds.";

    String maxFileSize$description = "The largest upload, as Spring writes it: 1024 bytes are a KB there.";
}
