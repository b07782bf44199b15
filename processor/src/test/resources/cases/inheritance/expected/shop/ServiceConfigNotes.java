package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ServiceConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ServiceConfigNotes {
    String $description = "What each service needs; two interfaces bring it, and its settings are there once.";

    String serviceName$description = "The name in logs.";
}
