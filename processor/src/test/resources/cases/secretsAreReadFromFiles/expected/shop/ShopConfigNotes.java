package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link ShopConfig} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface ShopConfigNotes {
    String $description = "A shop that declares files which are read without it.";

    String adminPassword$description = "The password of who keeps the shop.";

    String adminPasswordFile$description = "Where that password is.";

    String databaseUrl$description = "Where orders are.";

    String databaseFile$description = "The file of it, by an older name.";

    String signingKey$description = "A key for a library that takes a path.";

    String signingKeyFile$description = "Where that key is.";

    String signingKeyFile$suppressed = "seaworthy:SW084";

    String log$description = "What is logged.";

    String logFile$description = "Where it is logged.";

    String token$description = "A token, which has no file of its own.";
}
