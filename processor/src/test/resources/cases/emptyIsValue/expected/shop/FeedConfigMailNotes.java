package shop;

import java.lang.annotation.Target;
import javax.annotation.processing.Generated;

/**
 * What the source of {@link FeedConfig.Mail} says and its class file does not, for those who compile against the class
 * file. No program loads it.
 */
@Generated("dev.seaworthy.processor.SeaworthyProcessor")
@Target({})
@interface FeedConfigMailNotes {
    String $description = "How mail is written.";

    String subjectPrefix$description = "What each subject begins with.";
}
