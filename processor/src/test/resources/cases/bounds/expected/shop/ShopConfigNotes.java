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
    String $description = "Settings that must not be too small or too large.";

    String timeout$description = "How long a request may take.";

    String uploadLimit$description = "How large an upload may be.";

    String retention$description = "How long uploads are kept.";

    String workers$description = "Threads that work in the background.";
}
