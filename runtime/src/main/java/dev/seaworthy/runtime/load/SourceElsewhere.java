package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;

/** What a process is going to be started with that may start on another machine. */
public interface SourceElsewhere extends ConfigSource {
    /** {@return the files of that machine; null where it is this one} */
    @Nullable
    FilesElsewhere files();

    /** {@return what else may set there any variable that this source does not have, in words; nothing where nothing does} */
    String open();
}
