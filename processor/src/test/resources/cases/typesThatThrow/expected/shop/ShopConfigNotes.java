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
    String $description = "Settings of types that throw, or make null.";

    String one$description = "One.";

    String maybe$description = "One or none.";

    String several$description = "Several.";

    String named$description = "Several by name.";

    String number$description = "By a converter.";

    String hidden$description = "One that is not shown.";

    String byDefault$description = "One with a default that nobody could check.";

    String isChecked$description = "A rule that fails.";

    String areFew$description = "A rule that asks for too much.";
}
