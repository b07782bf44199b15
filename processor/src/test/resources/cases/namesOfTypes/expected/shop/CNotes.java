package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link C} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface CNotes {
    String $description = "Settings that are named like types and packages that a loader uses, and types that are named like its variables.";

    String CLoader$description = "The loader.";

    String Loading$description = "A class of the runtime's.";

    String Convert$description = "Another one.";

    String Optional$description = "A class of the JDK's.";

    String Kind$description = "The type of another setting.";

    String KindValue$description = "A field that would have the name of the next one.";

    String Values$description = "A class of the loader.";

    String java$description = "A package.";

    String shop$description = "Another one.";

    String loadingType$description = "A type that is named like a variable.";

    String elements$description = "Types that are named like a variable.";

    String texts$description = "Values of such a type.";

    String Relation$description = "A group.";

    String Environment$description = "Judges.";
}
