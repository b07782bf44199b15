package dev.seaworthy.compatibility;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The sources that the tests compile: folders of the test resources. */
final class Sources {
    private Sources() {}

    /** The files of a folder, in their order by name. */
    static List<Path> of(String folder) {
        try {
            return Output.files(Path.of(Sources.class.getResource("/" + folder).toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
