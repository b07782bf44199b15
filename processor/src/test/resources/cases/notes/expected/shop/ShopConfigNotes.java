package shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "What a class file does not keep: this, and all that is written below.";

    String hosts$description = "Host names, {@code a < b}, on a line that is longer than what the writer of Java source puts on one line of its own.\n"
            + "\n"
            + "<p>A second paragraph: gr\u00f6\u00dfe, \"quotes\" and a \\ backslash.\n"
            + "\n"
            + "@deprecated Use the proxy.";

    String name$description = "A name.";

    String labels$description = "Several of one constraint.";

    String price$$high$description = "A dollar in a name.";

    String port$suppressed = "seaworthy:SW011";

    String pool$description = "A group.";

    String isSafe$description = "A rule.";

    NotBlank hosts$element0() default @NotBlank;

    Size hosts$element1() default @Size(
            min = 3,
            max = 60,
            message = "has no use for \"it\"");

    Pattern name$whole0() default @Pattern(
            regexp = "[a-z]\\d*",
            flags = {Pattern.Flag.DOTALL, Pattern.Flag.CASE_INSENSITIVE});

    Size labels$element0() default @Size(
            min = 1);

    Size labels$element1() default @Size(
            max = 9);

    Max price$$high$whole0() default @Max(
            value = 9L);
}
