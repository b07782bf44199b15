package dev.seaworthy.processor.emit.compose;

import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;

/** A service for production: {@code deploy/compose.yaml}. */
public final class ComposeEmitter implements Emitter {
    private static final String PATH = "deploy/compose.yaml";

    @Override
    public List<Output> emit(ConfigModel config) {
        return List.of(new Output(Output.Kind.DOCUMENT, PATH, new Service(config).text()));
    }
}
