package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link Types} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface TypesNotes {
    String $description = "A setting of every type.";

    String text$description = "A text.";

    String flag$description = "A flag.";

    String boxedFlag$description = "A boxed flag.";

    String aByte$description = "A byte.";

    String boxedByte$description = "A boxed byte.";

    String aShort$description = "A short.";

    String boxedShort$description = "A boxed short.";

    String anInt$description = "An int.";

    String boxedInt$description = "A boxed int.";

    String aLong$description = "A long.";

    String boxedLong$description = "A boxed long.";

    String aFloat$description = "A float.";

    String boxedFloat$description = "A boxed float.";

    String aDouble$description = "A double.";

    String boxedDouble$description = "A boxed double.";

    String character$description = "A character.";

    String boxedCharacter$description = "A boxed character.";

    String uri$description = "A URI.";

    String directory$description = "A path.";

    String duration$description = "A duration.";

    String bigInteger$description = "A large whole number.";

    String bigDecimal$description = "A large number.";

    String url$description = "A URL.";

    String period$description = "A period.";

    String instant$description = "An instant.";

    String date$description = "A date.";

    String time$description = "A time.";

    String dateTime$description = "A date and a time.";

    String offsetDateTime$description = "A date and a time with an offset.";

    String zone$description = "A time zone.";

    String locale$description = "A language.";

    String charset$description = "A character set.";

    String currency$description = "A currency.";

    String uuid$description = "An identifier.";

    String pattern$description = "A pattern.";

    String address$description = "An address.";

    String ipAddress$description = "An IP address.";

    String network$description = "A network.";

    String level$description = "A level.";

    String bytes$description = "Bytes.";

    String secret$description = "A secret.";

    String dataSize$description = "A size.";
}
