package shop;

import jakarta.validation.constraints.DecimalMin;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "Values that start, and values that do not.";

    String environment$description = "Which environment.";

    String storage$description = "Where uploads are kept; in development that demands a bucket.";

    String bucket$description = "A bucket.";

    String pager$description = "What production demands.";

    String percent$description = "A share of a hundred.";

    String code$description = "A short code.";

    String mail$description = "An address.";

    String article$description = "An article.";

    String level$description = "A level, for which one word will not do.";

    String levels$description = "Both levels.";

    String marks$description = "Separators that a list of them needs.";

    String key$description = "A strong secret in development too.";

    String databaseUrl$description = "An address of production's own.";

    String part$description = "A part of an upload.";

    String downloadPart$description = "A part of a download, of which less is allowed than of the setting whose value it has.";

    String shares$description = "Shares between two whole numbers of which one is refused.";

    String odd$description = "What nobody can name.";

    String backDoor$description = "A door that is shut.";

    String limits$description = "Limits of the program's own type.";

    String license$description = "A licence.";

    String licensee$description = "Needed with one licence.";

    String smtp$description = "Mail.";

    String last$description = "A setting after a group.";

    String somebodyAnswers$description = "A rule that no compiler runs.";

    DecimalMin shares$element0() default @DecimalMin(
            value = "99.99");
}
