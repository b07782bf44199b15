package dev.seaworthy.processor.emit;

import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;

/** Makes one kind of file from a model that has no error. It knows no other emitter. */
public interface Emitter {
    /**
     * Makes the files.
     *
     * @param config the configuration
     * @return the files, text included
     */
    List<Output> emit(ConfigModel config);
}
