package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.ArrayList;
import java.util.List;

/** The example files: one to copy, and one for each environment. */
public final class DotenvEmitter implements Emitter {
    @Override
    public List<Output> emit(ConfigModel config) {
        List<Output> files = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            files.add(new Output(Output.Kind.DOCUMENT, purpose.file(), new ExampleFile(config, purpose).text()));
        }
        return files;
    }
}
