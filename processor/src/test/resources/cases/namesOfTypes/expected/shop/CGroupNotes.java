package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link C.Group} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface CGroupNotes {
    String $description = "A group.";

    String Relation$description = "A class of the runtime's.";

    String RelationValues$description = "The class of the group.";
}
