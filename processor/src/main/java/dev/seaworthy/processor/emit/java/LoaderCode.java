package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.ClassName;
import dev.seaworthy.runtime.load.Loading;

/** Names that every piece of a loader uses. */
final class LoaderCode {
    static final ClassName LOADING = ClassName.get(Loading.class);

    private LoaderCode() {}
}
