package dev.seaworthy.processor;

import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.dotenv.DotenvEmitter;
import dev.seaworthy.processor.emit.java.LoaderEmitter;
import dev.seaworthy.processor.emit.markdown.MarkdownEmitter;
import java.util.List;

/** The list of emitters. */
final class Emitters {
    private Emitters() {}

    static List<Emitter> all() {
        return List.of(new LoaderEmitter(), new MarkdownEmitter(), new DotenvEmitter());
    }
}
