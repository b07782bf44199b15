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
    String $description = "Settings that differ from one environment to another.";

    String environment$description = "Which environment this process runs in.";

    String debug$description = "Verbose errors.";

    String databaseUrl$description = "PostgreSQL connection URL.";

    String allowedHosts$description = "Host names this server answers to.";
}
