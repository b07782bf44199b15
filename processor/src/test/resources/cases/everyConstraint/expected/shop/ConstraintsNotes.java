package shop;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Constraints} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ConstraintsNotes {
    String $description = "Every constraint, on whole numbers, on other numbers, on texts, and on what holds them.";

    String least$description = "At least.";

    String leastDecimal$description = "At least, of a decimal number.";

    String greatest$description = "At most.";

    String greatestLarge$description = "At most, of a large number.";

    String positive$description = "Positive.";

    String positiveLarge$description = "Positive, of a large number.";

    String positiveOrZero$description = "Not negative.";

    String negative$description = "Negative.";

    String negativeOrZero$description = "Not positive.";

    String decimalLeast$description = "Not below a decimal number.";

    String decimalAbove$description = "Above a decimal number.";

    String decimalGreatest$description = "Not above a decimal number.";

    String decimalBelow$description = "Below a decimal number.";

    String digits$description = "Few digits.";

    String atMost$description = "A short text.";

    String atLeast$description = "A long secret.";

    String between$description = "Some bytes.";

    String notEmpty$description = "Something.";

    String entries$description = "A few names, none of them blank.";

    String notBlank$description = "Not blank.";

    String pattern$description = "A pattern.";

    String email$description = "Addresses.";

    NotBlank entries$element0() default @NotBlank;

    Email email$element0() default @Email(
            message = "must reach people");
}
