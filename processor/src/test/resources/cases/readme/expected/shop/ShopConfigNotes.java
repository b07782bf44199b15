package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "Everything Shop reads from its environment.";

    String environment$description = "Which environment this process runs in.";

    String debug$description = "Verbose errors and live reload.";

    String databaseUrl$description = "PostgreSQL connection URL; every environment has a database of its own.";

    String secretKey$description = "Signs session cookies.";

    String allowedHosts$description = "Host names this server answers to.";

    String port$description = "Port to listen on.";
}
