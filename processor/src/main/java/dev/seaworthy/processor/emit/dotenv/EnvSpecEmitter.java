package dev.seaworthy.processor.emit.dotenv;

import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;

/** The schema for tools that know {@code @env-spec}: {@code .env.schema}. */
public final class EnvSpecEmitter implements Emitter {
    private static final String PATH = ".env.schema";

    @Override
    public List<Output> emit(ConfigModel config) {
        return List.of(new Output(Output.Kind.DOCUMENT, PATH, new SchemaFile(config).text()));
    }
}
