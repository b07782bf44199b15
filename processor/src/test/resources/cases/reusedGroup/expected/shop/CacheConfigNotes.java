package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link CacheConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface CacheConfigNotes {
    String $description = "A cache.";

    String address$description = "Its address.";

    String timeToLive$description = "How long an entry lives.";
}
