package shop;

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
    String $description = "Everything the shop of St. Vincent reads, e.g. The names of its wards. It has a Map<String, Long> of <b>them</b>.";

    String wards$description = "Uses {@code\n"
            + "@Foo bar\n"
            + "} in a {@code {template}}. Then:\n"
            + "\n"
            + "<pre>\n"
            + "@EnvVar(\"CODE\") int code();\n"
            + "</pre>\n"
            + "\n"
            + "@return the names";

    String digest$description = "A digest in hexadecimal";

    String sign$description = "One sign.";

    String days$description = "How far ahead to plan.\n"
            + "\n"
            + "@deprecated use {@code HORIZON}, which\n"
            + "has a unit";

    String hours$description = "What doors open when.";

    String linkKey$description = "Signs links.";

    String webhookKey$description = "Signs what other shops are told.";

    Size wards$element0() default @Size(
            min = 3,
            max = 11);

    Size digest$whole0() default @Size(
            min = 64,
            max = 64);
}
