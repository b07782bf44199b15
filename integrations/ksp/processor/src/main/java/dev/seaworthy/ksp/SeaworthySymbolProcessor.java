package dev.seaworthy.ksp;

import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.processing.SymbolProcessor;
import com.google.devtools.ksp.processing.SymbolProcessorEnvironment;
import com.google.devtools.ksp.symbol.KSAnnotated;
import dev.seaworthy.processor.SeaworthyProcessor;
import java.util.List;
import java.util.Set;

/** Runs the annotation processor over the symbols of each round: one reader of configurations, whatever compiles them. */
final class SeaworthySymbolProcessor implements SymbolProcessor {
    private final SymbolElements elements = new SymbolElements();
    private final SeaworthyProcessor processor = new SeaworthyProcessor();

    SeaworthySymbolProcessor(SymbolProcessorEnvironment environment) {
        processor.init(new SymbolProcessingEnvironment(environment, elements));
    }

    @Override
    public List<KSAnnotated> process(Resolver resolver) {
        elements.enter(new Symbols(resolver));
        processor.process(Set.of(), new SymbolRound(elements.rootElements(), false));
        return List.of(); // What waits for a type is kept by name.
    }

    @Override
    public void finish() {
        processor.process(Set.of(), new SymbolRound(List.of(), true));
    }
}
