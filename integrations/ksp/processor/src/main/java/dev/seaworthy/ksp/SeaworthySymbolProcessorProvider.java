package dev.seaworthy.ksp;

import com.google.devtools.ksp.processing.SymbolProcessor;
import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import com.google.devtools.ksp.processing.SymbolProcessorProvider;

/** What KSP finds on its processor path. */
public final class SeaworthySymbolProcessorProvider implements SymbolProcessorProvider {
    /** A provider, which KSP makes. */
    public SeaworthySymbolProcessorProvider() {}

    @Override
    public SymbolProcessor create(SymbolProcessorEnvironment environment) {
        return new SeaworthySymbolProcessor(environment);
    }
}
