package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Odd} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface OddNotes {
    String $description = "Types inside the interface hide those of the same name that its loader would import.";

    String path$description = "A path.";

    String names$description = "A list.";

    String way$description = "A way.";

    String list$description = "One of the interface's own lists.";

    String value$description = "A value.";

    String text$description = "A text.";

    String pause$description = "A wait.";

    String mail$description = "Mail.";

    String holds$description = "It holds.";
}
