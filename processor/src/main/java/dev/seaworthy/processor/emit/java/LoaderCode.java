package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.runtime.load.Loading;

/** Names that every piece of a loader uses. */
final class LoaderCode {
    static final TypeName LOADING = TypeName.of(Loading.class);

    private LoaderCode() {}
}
