package shop;

import dev.seaworthy.runtime.MalformedException;
import java.nio.file.Path;

/** Where uploads are kept: one of some choices, each with what it needs. */
public sealed interface Storage {
    /** A directory of this machine: {@code local:uploads}. */
    record Local(Path directory) implements Storage {}

    /** A bucket: {@code s3:eu-central-1/shop-uploads}. */
    record S3(String region, String bucket) implements Storage {}

    /** Reads one of the choices. */
    static Storage parse(String text) {
        if (text.startsWith("local:")) {
            return new Local(Path.of(text.substring("local:".length())));
        }
        int slash = text.indexOf('/');
        if (text.startsWith("s3:") && slash > 0) {
            return new S3(text.substring("s3:".length(), slash), text.substring(slash + 1));
        }
        throw new MalformedException("must be local:DIRECTORY or s3:REGION/BUCKET");
    }
}
