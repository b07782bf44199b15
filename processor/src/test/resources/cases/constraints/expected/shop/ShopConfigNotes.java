package shop;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
    String $description = "Constraints of Jakarta Validation, on values and on elements.";

    String ports$description = "Ports to listen on.";

    String operators$description = "Who is told of an outage.";

    String shopCode$description = "The code that stands on invoices.";

    String discount$description = "Discount in percent.";

    String tags$description = "Words that articles are found by.";

    Min ports$element0() default @Min(
            value = 1L);

    Max ports$element1() default @Max(
            value = 65535L);

    Email operators$element0() default @Email(
            message = "must be an address of an operator");

    NotBlank tags$element0() default @NotBlank;

    Size tags$element1() default @Size(
            max = 16);
}
