package shop;

import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Everything} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface EverythingNotes {
    String $description = "Rules and constraints that no smaller case shows, and texts: | pipes, * stars, _underscores_, <tags> and `ticks`.\n"
            + "\n"
            + "<p>A second paragraph, with {@code code}.";

    String stage$description = "Which environment.";

    String title$description = "A text. @ signs, e.g. in addresses, stay. Second sentence.";

    String legalNotice$description = "A text of several lines.";

    String certificate$description = "Another, which each start needs.";

    String signingKey$description = "A secret.";

    String paymentKey$description = "A payment key.";

    String databaseUrl$description = "A database.";

    String homepage$description = "A page.";

    String hosts$description = "Hosts.";

    String dataDir$description = "A directory.";

    String price$description = "A price.";

    String operator$description = "A mail address.";

    String backDoor$description = "A back door.";

    String code$description = "A code.";

    String broker$description = "An address.";

    String language$description = "A language.";

    String since$description = "A day.";

    String tenant$description = "An identifier.";

    NotBlank hosts$element0() default @NotBlank;
}
