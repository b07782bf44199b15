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
    String $markdown = " Everything *Shop* reads from its environment. It listens on `port`.";

    String getEnvironment$description = "Which environment this process runs in.";

    String isDebug$markdown = " Verbose errors, for `development`.";

    String getMaxUpload$description = "The largest upload.";

    String getMaxUpload$nullable = "may be null";

    String getRetries$description = "How often something is tried again.";

    String getRetries$nullable = "may be null";

    String getStorage$description = "Where files go.";

    String getBucketURL$markdown = " Where the bucket is, if `storage` is `s3`.";

    String getBucketURL$nullable = "may be null";

    String getSecretKey$description = "Signs session cookies.";

    String getRequestTimeout$description = "How long a request may take.";

    String getLimits$description = "How many requests each plan may make.";

    String getLimits$nullable = "may be null";

    String getDefault$description = "What is sold first.";

    String getFirst$description = "An older way to say it.";

    String getFirst$nullable = "may be null";

    String getSmtp$description = "Mail, where it is sent.";

    String getSmtp$nullable = "may be null";
}
