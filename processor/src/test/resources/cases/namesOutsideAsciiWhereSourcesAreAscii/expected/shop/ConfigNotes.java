package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Config} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ConfigNotes {
    String $description = "Was in den Kisten ist: Gr\u00f6\u00dfe, Menge, Gewicht.";

    String gr\u00f6\u00dfe$description = "Die Gr\u00f6\u00dfe der Kiste, in Litern \u2192 ein Ma\u00df.";

    String aufschrift$description = "Was au\u00dfen auf der Kiste steht.";
}
