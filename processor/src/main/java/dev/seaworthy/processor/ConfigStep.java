package dev.seaworthy.processor;

import dev.seaworthy.processor.check.Checks;
import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.emit.java.BrokenLoader;
import dev.seaworthy.processor.emit.markdown.MarkdownBlocks;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.ImpliedRules;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.output.Outputs;
import dev.seaworthy.processor.read.ConfigReader;
import dev.seaworthy.processor.read.GeneratedName;
import dev.seaworthy.processor.read.SourceFacts;
import dev.seaworthy.processor.read.SurroundingsReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Read, check, print, emit: one interface, from its declaration to its files. */
final class ConfigStep {
    private final MessagerPrinter printer;
    private final ConfigReader reader;
    private final GeneratedName names;
    private final Emitters emitters;
    private final Outputs outputs;
    private final SourceOrder order;

    ConfigStep(
            ProcessingEnvironment environment,
            MessagerPrinter printer,
            SourceFacts facts,
            SurroundingsReader surroundings,
            GeneratedName names,
            Outputs outputs) {
        this.printer = printer;
        this.reader = new ConfigReader(environment.getElementUtils(), environment.getTypeUtils(), facts, surroundings);
        this.names = names;
        this.emitters = new Emitters(environment.getOptions());
        this.outputs = outputs;
        this.order = new SourceOrder(environment.getElementUtils());
    }

    void run(TypeElement type) {
        try {
            runOrThrow(type);
        } catch (RuntimeException | Error bug) {
            printer.bug(type.getQualifiedName().toString(), bug);
        }
    }

    /** Leaves a configuration that cannot be read to the compiler's own errors: its loader only throws. */
    void giveUp(TypeElement type) {
        reader.outline(type).ifPresent(config -> outputs.write(broken(config), config, type, found -> {}));
    }

    private void runOrThrow(TypeElement type) {
        // The same interface used as a group twice has the same finding twice; it is printed once.
        Set<Diagnostic> found = new LinkedHashSet<>();
        Consumer<Diagnostic> take = found::add;
        Optional<ConfigModel> read = reader.read(type, take).map(ImpliedRules::addedTo);
        if (read.isPresent()) {
            names.check(read.get(), take);
            Checks.check(read.get(), take);
        }
        Optional<ConfigModel> named = read.isPresent() ? read : reader.outline(type);
        if (named.isPresent()) {
            ConfigModel config = named.get();
            List<Emitter> chosen = emitters.chosen(config.source(), take);
            if (isBroken(found)) {
                outputs.write(broken(config), config, type, take);
            } else {
                List<Output> files = emitted(config, chosen);
                outputs.write(files, config, type, take);
                outputs.fill(new MarkdownBlocks(), files, config, take);
            }
        }
        SourceRef place = SourceRef.ofType(type.getQualifiedName().toString());
        for (Diagnostic each : order.of(found, place.type())) {
            printer.print(each, place);
        }
    }

    private static boolean isBroken(Set<Diagnostic> found) {
        for (Diagnostic each : found) {
            if (!each.isWarning()) {
                return true;
            }
        }
        return false;
    }

    private List<Output> broken(ConfigModel config) {
        return names.isTaken(config) ? List.of() : List.of(BrokenLoader.of(config));
    }

    private static List<Output> emitted(ConfigModel config, List<Emitter> chosen) {
        List<Output> all = new ArrayList<>();
        for (Emitter emitter : chosen) {
            all.addAll(emitter.emit(config));
        }
        return all;
    }
}
