package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Nullable;
import java.util.List;

/** What a process is going to be started with that may start on another machine. */
public interface SourceElsewhere extends ConfigSource {
    /** {@return the files of that machine; null where it is this one} */
    @Nullable
    FilesElsewhere files();

    /**
     * What may give a variable a value there which this source does not have.
     *
     * @param variable the variable; what stands for a name or an index in it may be any
     * @return what may, each in words; none where nothing does
     */
    List<String> open(String variable);
}
